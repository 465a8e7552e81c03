package io.bluepencil.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Writes JSON into memory. */
final class JsonText {

    /** Escapes what could harm a terminal or a page. */
    private static final JsonFactory ONE_LINE = new JsonFactory().setCharacterEscapes(new HostileEscapes());

    /** ASCII only, so that nothing in it can harm a terminal. */
    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** What is written. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes it.
         *
         * @param json where to
         * @throws IOException never, for it goes into memory
         */
        void write(JsonGenerator json) throws IOException;
    }

    private JsonText() {}

    /** {@return the content on one line, without a line end} */
    static String line(Content content) {
        return of(ONE_LINE, content);
    }

    /** {@return the content in lines, indented} */
    static String page(Content content) {
        return of(ASCII, json -> {
                    json.setPrettyPrinter(printer());
                    content.write(json);
                })
                + "\n";
    }

    private static PrettyPrinter printer() {
        return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private static String of(JsonFactory factory, Content content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(out)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toString();
    }

    static void array(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
