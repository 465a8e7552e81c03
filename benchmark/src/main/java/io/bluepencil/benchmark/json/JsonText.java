package io.bluepencil.benchmark.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON that is safe on a terminal: what is not ASCII is escaped. */
public final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonText() {}

    /** Something that writes a JSON value. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it.
         *
         * @param json where to
         * @throws IOException as the generator does
         */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * {@return the text, indented, with a line end}
     *
     * @param content writes one value
     */
    public static String write(Content content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.append('\n').toString();
    }
}
