package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The phrases of all languages, ready to be looked up. Immutable. */
public final class Lexicon {

    private static final String[] FILES = {"mul", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru"};
    private static final Lexicon BUILT_IN = new Lexicon(readAll());

    private final Map<Position, PhraseTable> tables = new EnumMap<>(Position.class);
    private final long digest;

    /**
     * Makes a lexicon.
     *
     * @param phrases its phrases; of two with the same words and position the first counts
     */
    public Lexicon(List<Phrase> phrases) {
        String content = phrases.toString();
        digest = new Words().read(content, 0, content.length());
        for (Position position : Position.values()) {
            tables.put(
                    position,
                    new PhraseTable(phrases.stream()
                            .filter(phrase -> phrase.position() == position)
                            .toList()));
        }
    }

    /** {@return the lexicon that comes with the library} */
    public static Lexicon builtIn() {
        return BUILT_IN;
    }

    /** {@return a text that differs whenever a phrase does} */
    public String digest() {
        return Long.toHexString(digest);
    }

    private static List<Phrase> readAll() {
        List<Phrase> phrases = new ArrayList<>();
        for (String language : FILES) {
            phrases.addAll(PhraseFile.parse(language, read("phrases/" + language + ".txt")));
        }
        return phrases;
    }

    private static String read(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the phrase that is the whole block, if it is one that counts in the position}
     *
     * @param document the document
     * @param block number of the block
     * @param position the position
     */
    public Optional<Phrase> whole(Document document, int block, Position position) {
        return Optional.ofNullable(table(position).find(document.hash(block)));
    }

    /**
     * {@return the phrase that a piece of text is}
     *
     * @param text the text
     * @param start offset of the first character
     * @param end offset behind the last character
     * @param position the position in which the phrase must count
     */
    public Optional<Phrase> find(CharSequence text, int start, int end, Position position) {
        return Optional.ofNullable(table(position).find(new Words().read(text, start, end)));
    }

    /**
     * {@return the longest phrase with which a piece of text opens}
     *
     * @param text the text
     * @param start offset of the first character
     * @param end offset behind the last character
     * @param position the position in which the phrase must count
     */
    public Optional<Phrase> opening(CharSequence text, int start, int end, Position position) {
        PhraseTable table = table(position);
        Words words = new Words();
        Optional<Phrase> found = Optional.empty();
        int at = start;
        for (int word = 0; word < table.longest() && at < end; word++) {
            at = wordEnd(text, at, end);
            Optional<Phrase> phrase = Optional.ofNullable(table.find(words.read(text, start, at)));
            found = phrase.isPresent() ? phrase : found;
        }
        return found;
    }

    private static int wordEnd(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && Folding.fold(text.charAt(at)) <= Folding.BREAK) {
            at++;
        }
        while (at < end && isInWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isInWord(char c) {
        char folded = Folding.fold(c);
        return folded == Folding.NOTHING || folded > Folding.BREAK;
    }

    private PhraseTable table(Position position) {
        return Objects.requireNonNull(tables.get(position));
    }
}
