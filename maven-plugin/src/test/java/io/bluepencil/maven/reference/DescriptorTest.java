package io.bluepencil.maven.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.maven.reference.GoalSpec.ParameterSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every goal and parameter must have. */
class DescriptorTest {

    @Test
    void thereAreSevenGoals() throws IOException {
        assertThat(PluginDescriptor.plain())
                .extracting(GoalSpec::name, GoalSpec::phase, GoalSpec::needsProject)
                .map(Object::toString)
                .containsExactly(
                        "(\"check\", \"verify\", true)",
                        "(\"clean\", \"process-resources\", true)",
                        "(\"clean-test\", \"process-test-resources\", true)",
                        "(\"explain\", \"\", false)",
                        "(\"help\", \"\", false)",
                        "(\"report\", \"verify\", true)",
                        "(\"rules\", \"\", false)");
    }

    @ParameterizedTest
    @MethodSource("goals")
    void isDescribed(GoalSpec goal) {
        assertThat(goal.description()).endsWith(".").hasSizeGreaterThan(40);
        assertThat(goal.since()).isNotEmpty();
        for (ParameterSpec parameter : goal.parameters()) {
            assertThat(parameter.description()).as(parameter.name()).endsWith(".");
            assertThat(parameter.since()).as(parameter.name()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("goals")
    void isSetByAPropertyWithTheNameOfTheParameter(GoalSpec goal) {
        for (ParameterSpec parameter : goal.parameters()) {
            // A map has one property for each of its entries, which Maven knows nothing of.
            boolean map = parameter.type().equals("Map");
            assertThat(parameter.property()).isEqualTo(map ? "" : "bluepencil." + parameter.name());
            assertThat(map).isEqualTo(parameter.name().equals("rules"));
        }
    }

    static List<GoalSpec> goals() throws IOException {
        return PluginDescriptor.plain();
    }

    @Test
    void everyGoalRunsInParallelBuilds() throws IOException {
        String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));

        assertThat(descriptor)
                .doesNotContain("<threadSafe>false</threadSafe>")
                .contains("<threadSafe>true</threadSafe>");
        assertThat(descriptor).contains("<requiredMavenVersion>3.6.3</requiredMavenVersion>");
    }

    @Test
    void cleanSaysFirstThatItDeletesNoSource() throws IOException {
        assertThat(PluginDescriptor.plain().get(1).description().split("\\. ")[0])
                .endsWith("deletes no source");
    }
}
