package io.bluepencil.internal.config;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns bytes and text into nodes of YAML 1.2, or says where that fails. */
final class YamlFile {

    /** Twenty thousand phrases take less than one. */
    private static final int MOST_CHARACTERS = 64 << 20;

    private YamlFile() {}

    /** {@return the text, without its byte order mark, or empty if the bytes are not UTF-8} */
    static Optional<String> decode(Page page, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean valid = !decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (!valid) {
            mistake(page, text, text.length(), "this is not UTF-8; save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    /** {@return the root, or empty if there is none, or if this is no YAML} */
    static Optional<Node> compose(Page page, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)))
                    .getSingleNode()
                    .filter(root -> !root.getTag().equals(Tag.NULL));
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            String message = YamlProblem.explain(e.getProblem());
            page.mistake(
                    mark.map(Mark::getLine).orElse(0), mark.map(Mark::getColumn).orElse(0), message);
        } catch (ReaderException e) {
            String character = String.format("U+%04X", e.getCodePoint());
            int at = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            mistake(page, text, at, "character " + character + " must not stand in YAML");
        } catch (YamlEngineException e) {
            page.mistake(0, 0, "this is not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static void mistake(Page page, String text, int at, String message) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        page.mistake(line, before.length() - before.lastIndexOf('\n') - 1, message);
    }
}
