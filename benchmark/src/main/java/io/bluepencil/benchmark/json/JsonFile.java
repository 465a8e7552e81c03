package io.bluepencil.benchmark.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads a file of JSON objects, mostly one a line; {@code .gz} is decompressed. */
public final class JsonFile {

    private static final JsonFactory FACTORY = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final Path file;
    private final JsonParser parser;

    private JsonFile(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * {@return the objects of a file, in its order}
     *
     * @param file the file
     * @throws CorpusException if it is no JSON, or holds anything but objects
     * @throws IOException if it cannot be read
     */
    public static List<JsonObject> read(Path file) throws IOException {
        try (InputStream in = open(file);
                JsonParser parser = FACTORY.createParser(in)) {
            return new JsonFile(file, parser).objects();
        } catch (JsonProcessingException e) {
            throw new CorpusException(
                    file + ":" + e.getLocation().getLineNr(), "not valid JSON: " + e.getOriginalMessage());
        }
    }

    /**
     * {@return the bytes of a file, decompressed if its name ends in {@code .gz}}
     *
     * @param file the file
     * @throws IOException if it cannot be opened
     */
    public static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw new CorpusException(file, "damaged gzip file (" + e.getMessage() + ")");
        }
    }

    private List<JsonObject> objects() throws IOException {
        List<JsonObject> objects = new ArrayList<>();
        while (parser.nextToken() != null) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new CorpusException(place(), "expected a JSON object, one a line");
            }
            objects.add(object());
        }
        return objects;
    }

    private String place() {
        return file + ":" + parser.currentTokenLocation().getLineNr();
    }

    private JsonObject object() throws IOException {
        String place = place();
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                members.put(name, value());
            }
        }
        return new JsonObject(place, members);
    }

    private List<Object> array() throws IOException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private Object value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_STRING -> parser.getText();
            default -> throw new CorpusException(place(), "expected a value, not " + parser.getText());
        };
    }
}
