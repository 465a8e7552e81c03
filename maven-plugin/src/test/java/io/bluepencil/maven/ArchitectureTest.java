package io.bluepencil.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.Mojo;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final int MOJO_LINES = 80;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.bluepencil.maven");

    @Test
    void onlyTheGoalsKnowMaven() {
        noClasses()
                .that()
                .resideInAPackage("io.bluepencil.maven.*..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "javax.inject..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCircles() {
        slices().matching("io.bluepencil.maven.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nobodyReadsTheInternalsOfTheLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.bluepencil.internal..")
                .check(CLASSES);
    }

    /** Where the locale is C, it cannot find a file with an umlaut in its name. */
    @Test
    void nobodyOpensAFileTheOldWay() {
        noClasses()
                .should()
                .callConstructor(FileInputStream.class, File.class)
                .orShould()
                .callConstructor(FileOutputStream.class, File.class)
                .orShould()
                .callMethod(File.class, "listFiles")
                .orShould()
                .callMethod(File.class, "exists")
                .check(CLASSES);
        noClasses()
                .that()
                .areNotAssignableTo(Mojo.class)
                .and()
                .resideInAPackage("io.bluepencil.maven.*..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(File.class)
                .check(CLASSES);
    }

    @Test
    void mojosAreMadeByMavenOnly() {
        noClasses()
                .that()
                .areAssignableTo(Mojo.class)
                .should(haveConstructorsForOthers())
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> haveConstructorsForOthers() {
        return new ArchCondition<>("have constructors for other packages") {
            @Override
            public void check(JavaClass mojo, ConditionEvents events) {
                mojo.getConstructors()
                        .forEach(it -> events.add(
                                new SimpleConditionEvent(it, !it.getModifiers().isEmpty(), it.getDescription())));
            }
        };
    }

    @Test
    void mojosAreThin() throws IOException {
        Path folder = Path.of("src/main/java/io/bluepencil/maven");
        try (DirectoryStream<Path> mojos = Files.newDirectoryStream(folder, "*Mojo.java")) {
            for (Path mojo : mojos) {
                assertThat(Files.readAllLines(mojo)).as(mojo.toString()).hasSizeLessThan(MOJO_LINES);
            }
        }
    }
}
