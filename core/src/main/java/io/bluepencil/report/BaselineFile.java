package io.bluepencil.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.bluepencil.report.Baseline.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes the file of a baseline. */
final class BaselineFile {

    private static final int VERSION = 1;

    private final JsonParser parser;
    private final List<Entry> entries = new ArrayList<>();

    private BaselineFile(JsonParser parser) {
        this.parser = parser;
    }

    /** {@return the content of the file} */
    static String of(List<KnownFinding> findings) {
        StringBuilder out = new StringBuilder("{\n\"version\": " + VERSION + ",\n\"findings\": [\n");
        findings.forEach(finding -> out.append(finding.json()).append(",\n"));
        return out.append("{}\n]\n}\n").toString();
    }

    /**
     * {@return what stands in the file}
     *
     * @param content content of the file
     * @throws JsonProcessingException if it is no baseline; it has message and line
     */
    static List<Entry> read(String content) throws JsonProcessingException {
        try (JsonParser parser = new JsonFactory().createParser(content)) {
            BaselineFile file = new BaselineFile(parser);
            file.read();
            return file.entries;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private void read() throws IOException {
        require(parser.nextToken() == JsonToken.START_OBJECT, "expected {");
        require("version".equals(parser.nextFieldName()), "expected \"version\"");
        boolean known = parser.nextToken() == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() == VERSION;
        require(known, "expected version " + VERSION + ": the baseline is of another version of Bluepencil");
        require("findings".equals(parser.nextFieldName()), "expected \"findings\"");
        require(parser.nextToken() == JsonToken.START_ARRAY, "expected [");
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            int line = parser.currentLocation().getLineNr();
            Map<String, String> fields = fields();
            if (!fields.isEmpty()) {
                entries.add(new Entry(finding(fields), line));
            }
        }
        require(parser.currentToken() == JsonToken.END_ARRAY, "expected a finding or ]");
        require(parser.nextToken() == JsonToken.END_OBJECT, "expected }");
        require(parser.nextToken() == null, "expected nothing more");
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            require(parser.nextToken().isScalarValue(), "expected a text or a number");
            fields.put(name, parser.getText());
        }
        return fields;
    }

    private KnownFinding finding(Map<String, String> fields) throws JsonParseException {
        String count = fields.getOrDefault("count", "");
        require(count.matches("[1-9][0-9]{0,8}"), "expected \"count\", a whole number from 1");
        return new KnownFinding(
                field(fields, "file"),
                field(fields, "hash"),
                Integer.parseInt(count),
                field(fields, "label"),
                field(fields, "rule"),
                field(fields, "text"));
    }

    private String field(Map<String, String> fields, String name) throws JsonParseException {
        String value = fields.get(name);
        if (value == null) {
            throw new JsonParseException(parser, "expected \"" + name + "\"");
        }
        return value;
    }

    private void require(boolean condition, String message) throws JsonParseException {
        if (!condition) {
            throw new JsonParseException(parser, message);
        }
    }
}
