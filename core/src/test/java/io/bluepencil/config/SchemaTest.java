package io.bluepencil.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.bluepencil.Config;
import io.bluepencil.config.BrokenExamples.Example;
import io.bluepencil.docs.GeneratedPage;
import io.bluepencil.golden.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Editor and loader are of one opinion: the schema is made from the code, and all examples are held against both. */
class SchemaTest {

    private static final Path DOCS =
            Path.of(System.getProperty("repository.root", "..")).resolve("docs");
    private static final Path FILE = DOCS.resolve("bluepencil.schema.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(TestData.read(FILE));

    static List<Example> broken() {
        return BrokenExamples.all();
    }

    /** The files that the tests load, and the examples in the guide and the README. */
    static Stream<String> good() throws IOException {
        String guide =
                Files.readString(DOCS.resolve("configuration.md")) + Files.readString(DOCS.resolveSibling("README.md"));
        Stream<String> examples = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(guide)
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(8, block.length() - 3));
        return Stream.concat(Stream.of(ConfigTest.ALL), examples);
    }

    private static JsonNode json(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return MAPPER.valueToTree(new Load(settings).loadFromString(yaml));
    }

    private static Set<ValidationMessage> validate(String yaml) {
        return SCHEMA.validate(json(yaml));
    }

    @Test
    void theSchemaIsThatOfTheCode() throws JsonProcessingException {
        String schema = pretty(SchemaWriter.write());
        GeneratedPage.check("bluepencil.schema.json", schema);
        assertThat(Config.schema()).as("in the jar").isEqualTo(schema);
    }

    private static String pretty(JsonNode node) throws JsonProcessingException {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    @Test
    void theGuideTellsOfEveryKeyAndLabel() throws IOException {
        String guide = Files.readString(DOCS.resolve("configuration.md"));

        // Each has a heading and an example.
        assertThat(keys("/properties"))
                .filteredOn(key -> !key.equals("$schema"))
                .allSatisfy(
                        key -> assertThat(guide).contains("\n## " + key + "\n").containsPattern("\n" + key + ":"));
        assertThat(keys("/$defs/labels/properties"))
                .allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
    }

    @Test
    void theSchemaIsOne() {
        JsonSchema draft = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(json(TestData.read(FILE)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void bothAcceptEveryExample(String yaml) {
        assertThat(validate(yaml)).isEmpty();
        assertThat(Config.parse("a.yaml", withoutParent(yaml))).isNotNull();
    }

    private static String withoutParent(String yaml) {
        return yaml.replaceAll("(?m)^extends:.*\n", "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void bothRefuseEveryBrokenExample(Example example) {
        assertThat(validate(example.yaml())).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Config.parse("a.yaml", example.yaml()));
    }

    @ParameterizedTest
    @CsvSource({
        "/properties, zzzzzzzzzzzzzzzz: 1",
        "/properties/sites/additionalProperties/properties, 'sites: {a: {zzzzzzzzzzzzzzzz: 1}}'",
        "/$defs/labels/properties, 'labels: {zzzzzzzzzzzzzzzz: cut}'",
        "/$defs/phrases/properties, 'phrases: {zzzzzzzzzzzzzzzz: [a]}'",
        "/$defs/selectors/properties, 'selectors: {zzzzzzzzzzzzzzzz: [a]}'",
        "/$defs/phrase/oneOf/1/properties, 'phrases: {ad: [{zzzzzzzzzzzzzzzz: a}]}'",
    })
    void bothKnowTheSameKeys(String properties, String yaml) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Config.parse("a.yaml", yaml))
                .satisfies(answer -> assertThat(
                                answer.getMessage().split("; known: ")[1].split(", "))
                        .containsExactlyInAnyOrderElementsOf(keys(properties)));
    }

    private static List<String> keys(String properties) {
        List<String> keys = new ArrayList<>();
        json(TestData.read(FILE)).at(properties).fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
