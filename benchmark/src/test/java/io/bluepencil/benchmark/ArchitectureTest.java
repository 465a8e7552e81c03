package io.bluepencil.benchmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;

@AnalyzeClasses(packages = "io.bluepencil.benchmark", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("io.bluepencil.benchmark.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FILES_ARE_PATHS =
            noClasses().should().dependOnClassesThat().areAssignableTo(File.class);
}
