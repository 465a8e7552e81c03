package io.bluepencil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages point one way: report and corpus, façade, edit, container, render, tree, page, rules, lexicon, read,
 * rule. */
@AnalyzeClasses(packages = "io.bluepencil", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("report")
            .definedBy("io.bluepencil.report")
            .layer("corpus")
            .definedBy("io.bluepencil.corpus")
            .layer("facade")
            .definedBy("io.bluepencil")
            .layer("config")
            .definedBy("io.bluepencil.internal.config")
            .layer("edit")
            .definedBy("io.bluepencil.internal.edit")
            .layer("extract")
            .definedBy("io.bluepencil.internal.extract")
            .layer("container")
            .definedBy("io.bluepencil.internal.container")
            .layer("model")
            .definedBy("io.bluepencil.internal.model")
            .layer("page")
            .definedBy("io.bluepencil.internal.page")
            .layer("tree")
            .definedBy("io.bluepencil.internal.tree")
            .layer("meta")
            .definedBy("io.bluepencil.internal.meta")
            .layer("jsonld")
            .definedBy("io.bluepencil.internal.jsonld")
            .layer("render")
            .definedBy("io.bluepencil.internal.render")
            .layer("rules")
            .definedBy("io.bluepencil.internal.rules")
            .layer("signal")
            .definedBy("io.bluepencil.internal.signal")
            .layer("lexicon")
            .definedBy("io.bluepencil.internal.lexicon")
            .layer("read")
            .definedBy("io.bluepencil.internal.read")
            .layer("rule")
            .definedBy("io.bluepencil.rule")
            .whereLayer("report")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("corpus")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("facade")
            .mayOnlyBeAccessedByLayers("report", "corpus")
            .whereLayer("config")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("edit")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("facade", "edit")
            .whereLayer("container")
            .mayOnlyBeAccessedByLayers("extract")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("facade", "extract", "container")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("facade", "extract", "container", "model", "tree", "meta")
            .whereLayer("tree")
            .mayOnlyBeAccessedByLayers("facade", "render")
            .whereLayer("meta")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("jsonld")
            .mayOnlyBeAccessedByLayers("facade", "page", "meta")
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("signal")
            .mayOnlyBeAccessedByLayers("rules")
            .whereLayer("lexicon")
            .mayOnlyBeAccessedByLayers("rules", "signal", "report", "corpus", "config", "meta")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers(
                    "facade",
                    "corpus",
                    "config",
                    "edit",
                    "extract",
                    "container",
                    "model",
                    "page",
                    "tree",
                    "meta",
                    "rules",
                    "signal",
                    "lexicon");

    @ArchTest
    static final ArchRule noCircles =
            slices().matching("io.bluepencil.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noConsole = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library does not print");

    @ArchTest
    static final ArchRule noClock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("the result must not depend on the clock");

    @ArchTest
    static final ArchRule noOldFiles =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.File");

    @ArchTest
    static final ArchRule patternsOnlyForDeclarations = noClasses()
            .that()
            .resideInAnyPackage("io.bluepencil.internal..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.regex.Pattern")
            .because("no regular expression runs over documents");
}
