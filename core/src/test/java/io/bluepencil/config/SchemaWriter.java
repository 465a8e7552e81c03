package io.bluepencil.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.bluepencil.Bluepencil;
import io.bluepencil.Links;
import io.bluepencil.OnMalformed;
import io.bluepencil.Options;
import io.bluepencil.Preset;
import io.bluepencil.report.OutputFormat;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import java.util.Arrays;
import java.util.List;

/** Writes the JSON Schema of configuration files from the labels, presets and rules of the library. */
final class SchemaWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String HAS_WORD = "[\\p{L}\\p{N}]";
    private static final Options DEFAULTS = Bluepencil.standard().options();

    private SchemaWriter() {}

    static ObjectNode write() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:bluepencil:configuration");
        schema.put("title", "Configuration of Bluepencil: bluepencil.yaml");
        ObjectNode top = object("What is cut out of news texts, and what stays");
        ObjectNode properties = properties(top);
        properties.set("$schema", text("Where an editor finds this schema"));
        properties.set(
                "extends",
                text("Another file, from the folder of this one, of which everything holds that this one does not say otherwise")
                        .put("pattern", "\\S"));
        sectionProperties(properties);
        properties.set(
                "maxInputSize",
                integer("Bytes up to which a source is cleaned; a larger one passes unchanged", 1, Long.MAX_VALUE)
                        .put("default", DEFAULTS.maxInputSize()));
        properties.set(
                "outputFormat",
                choice(
                                "The form in which results are written",
                                Arrays.stream(OutputFormat.values())
                                        .map(OutputFormat::id)
                                        .toList())
                        .put("default", OutputFormat.TEXT.id()));
        properties.set(
                "links",
                choice(
                                "What becomes of links in Markdown and HTML",
                                Arrays.stream(Links.values()).map(Links::id).toList())
                        .put("default", Links.KEEP.id()));
        properties.set(
                "frontMatter",
                described("boolean", "Whether Markdown opens with what the page says of itself, as YAML")
                        .put("default", false));
        properties.set("sites", sites());
        schema.setAll(top);
        schema.set("$defs", definitions());
        return schema;
    }

    private static ObjectNode definitions() {
        ObjectNode definitions = JSON.objectNode();
        definitions.set("labels", labels());
        definitions.set("rules", rules());
        definitions.set("phrases", phrases());
        definitions.set("phrase", phrase());
        definitions.set("selectors", selectors());
        return definitions;
    }

    private static void sectionProperties(ObjectNode properties) {
        properties.set(
                "preset",
                choice(
                                "Which labels are cut",
                                Arrays.stream(Preset.values()).map(Preset::id).toList())
                        .put("default", Preset.STANDARD.id()));
        properties.set("labels", reference("labels"));
        properties.set("rules", reference("rules"));
        properties.set(
                "budget",
                integer("Weakly marked text that may go, in percent of what the sure cuts leave", 0, 100)
                        .put("default", DEFAULTS.budgetPercent()));
        properties.set(
                "cutOnlyBoilerplate",
                described("boolean", "Whether a document of nothing but boilerplate is emptied")
                        .put("default", DEFAULTS.cutOnlyBoilerplate()));
        properties.set(
                "blockModel",
                described("boolean", "Whether the block model helps to find the article of a page")
                        .put("default", DEFAULTS.blockModel()));
        properties.set(
                "onMalformed",
                choice(
                                "What happens to a file that cannot be decoded: it passes unchanged, fails, or is read with U+FFFD",
                                Arrays.stream(OnMalformed.values())
                                        .map(OnMalformed::id)
                                        .toList())
                        .put("default", DEFAULTS.onMalformed().id()));
        properties.set("phrases", reference("phrases"));
        ObjectNode line = text("A line, * stands for any words").put("pattern", HAS_WORD);
        properties.set("protect", list("Lines that are never cut", line));
        properties.set("selectors", reference("selectors"));
    }

    private static ObjectNode labels() {
        ObjectNode labels = object("What happens to a label, whatever the preset says");
        for (Label label : Label.values()) {
            properties(labels).set(label.id(), choice(label.description(), List.of("cut", "keep")));
        }
        return labels;
    }

    private static ObjectNode rules() {
        ObjectNode rules = object("Rules on or off, and their parameters");
        for (RuleSpec rule : Bluepencil.standard().rules()) {
            ObjectNode fate = JSON.objectNode().put("description", rule.summary());
            // Older readers of YAML take on and off for true and false.
            fate.putArray("enum").add("on").add("off").add(true).add(false);
            properties(rules).set(rule.id(), fate.put("default", "on"));
            for (Parameter parameter : rule.parameters()) {
                properties(rules)
                        .set(
                                rule.id() + "." + parameter.name(),
                                integer(parameter.description(), parameter.minimum(), parameter.maximum())
                                        .put("default", parameter.defaultValue()));
            }
        }
        return rules;
    }

    private static ObjectNode phrases() {
        ObjectNode phrases = object("Own phrases, by what they are");
        for (Label label : Label.values()) {
            properties(phrases).set(label.id(), list(label.description(), reference("phrase")));
        }
        return phrases;
    }

    private static ObjectNode phrase() {
        ObjectNode map = object("A phrase and where it counts");
        properties(map).set("text", text("The phrase").put("pattern", HAS_WORD));
        properties(map)
                .set(
                        "position",
                        choice(
                                        "Whether it is the whole line, stands before a colon or dash at its start, opens it, or"
                                                + " is stuck to its front",
                                        List.of("whole", "lead", "opening", "glued"))
                                .put("default", "whole"));
        map.putArray("required").add("text");
        ObjectNode phrase = JSON.objectNode();
        ArrayNode forms = phrase.putArray("oneOf");
        forms.add(text("A phrase that is a whole line").put("pattern", HAS_WORD));
        forms.add(map);
        return phrase;
    }

    private static ObjectNode selectors() {
        ObjectNode selectors = object("CSS selectors of elements of pages");
        ObjectNode css = text("A CSS selector").put("pattern", "\\S");
        properties(selectors).set("body", list("Elements in which the article stands", css));
        properties(selectors).set("strip", list("Elements that are no part of the article", css.deepCopy()));
        properties(selectors).set("keep", list("Elements that are part of the article", css.deepCopy()));
        return selectors;
    }

    private static ObjectNode sites() {
        ObjectNode site = object("What holds for the sources of one site");
        ObjectNode glob = text("A pattern with *, in paths also **").put("pattern", "\\S");
        properties(site).set("hosts", list("Hosts, with their subdomains, of addresses and folders", glob));
        properties(site).set("paths", list("Paths; those that do not begin with / fit in any folder", glob.deepCopy()));
        sectionProperties(properties(site));
        ArrayNode places = site.putArray("anyOf");
        places.addObject().putArray("required").add("hosts");
        places.addObject().putArray("required").add("paths");
        ObjectNode sites = described("object", "Sections for single sites, by a name of your choice");
        sites.set("additionalProperties", site);
        return sites;
    }

    private static ObjectNode described(String type, String description) {
        return JSON.objectNode().put("description", description).put("type", type);
    }

    private static ObjectNode object(String description) {
        ObjectNode object = described("object", description);
        object.put("additionalProperties", false);
        object.set("properties", JSON.objectNode());
        return object;
    }

    private static ObjectNode properties(ObjectNode object) {
        return (ObjectNode) object.get("properties");
    }

    private static ObjectNode reference(String definition) {
        return JSON.objectNode().put("$ref", "#/$defs/" + definition);
    }

    private static ObjectNode text(String description) {
        ObjectNode text = JSON.objectNode().put("description", description);
        // A line of a text may look like a number.
        text.putArray("type").add("string").add("number").add("boolean");
        return text;
    }

    private static ObjectNode integer(String description, long minimum, long maximum) {
        ObjectNode integer = described("integer", description).put("minimum", minimum);
        return maximum == Long.MAX_VALUE ? integer : integer.put("maximum", maximum);
    }

    private static ObjectNode choice(String description, List<String> values) {
        ObjectNode choice = JSON.objectNode().put("description", description);
        values.forEach(choice.putArray("enum")::add);
        return choice;
    }

    private static ObjectNode list(String description, ObjectNode items) {
        ObjectNode list = described("array", description).put("minItems", 1);
        list.set("items", items);
        return list;
    }
}
