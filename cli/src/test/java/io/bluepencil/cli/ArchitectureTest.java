package io.bluepencil.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;

@AnalyzeClasses(packages = "io.bluepencil.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_LIBRARY_IS_USED_AS_ANYBODY_COULD =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.bluepencil.internal..");

    /** With {@code LANG=C} this class cannot find umlaut names. */
    @ArchTest
    static final ArchRule FILES_ARE_PATHS =
            noClasses().should().dependOnClassesThat().areAssignableTo(File.class);

    @ArchTest
    static final ArchRule ONLY_MAIN_ENDS_THE_PROCESS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class);
}
