package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads phrase files: UTF-8, one phrase a line in the form {@code phrase | label | position}, below a line {@code [family]};
 * {@code #} starts a comment line. The first one says if no native reader has reviewed the file: "Unreviewed.".
 */
final class PhraseFile {

    private static final char SEPARATOR = '|';
    private static final Map<String, Label> LABELS =
            Stream.of(Label.values()).collect(Collectors.toMap(Label::id, label -> label));
    private static final Map<String, Position> POSITIONS = Stream.of(Position.values())
            .collect(Collectors.toMap(position -> position.name().toLowerCase(Locale.ROOT), position -> position));

    private final String language;
    private final boolean reviewed;
    private final List<Phrase> phrases = new ArrayList<>();
    private Optional<Family> family = Optional.empty();
    private int number;

    private PhraseFile(String language, boolean reviewed) {
        this.language = language;
        this.reviewed = reviewed;
    }

    /**
     * Parses a file.
     *
     * @param language the language of the file
     * @param content its text
     * @return its phrases in their order
     * @throws IllegalArgumentException if a line is not in the form above; the message names file and line
     */
    static List<Phrase> parse(String language, String content) {
        PhraseFile file = new PhraseFile(language, isReviewed(content));
        content.lines().forEach(file::add);
        return file.phrases;
    }

    /** {@return whether a native reader has reviewed a file with this text} */
    static boolean isReviewed(String content) {
        return content.lines()
                .findFirst()
                .filter(line -> line.contains("Unreviewed."))
                .isEmpty();
    }

    private void add(String line) {
        number++;
        if (line.startsWith("[") && line.endsWith("]")) {
            family = Optional.of(family(line.substring(1, line.length() - 1)));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            phrases.add(phrase(line));
        }
    }

    private Family family(String name) {
        return Family.of(name).orElseThrow(() -> malformed("unknown family '" + name + "'"));
    }

    private Phrase phrase(String line) {
        int first = line.indexOf(SEPARATOR);
        int second = line.indexOf(SEPARATOR, first + 1);
        if (first < 0 || second < 0 || line.indexOf(SEPARATOR, second + 1) >= 0) {
            throw malformed("expected 'phrase | label | position'");
        }
        String text = line.substring(0, first).strip();
        Label label = named("label", line.substring(first + 1, second).strip(), LABELS);
        Position position = named("position", line.substring(second + 1).strip(), POSITIONS);
        Family listed = family.orElseThrow(() -> malformed("expected a line '[family]' before the first phrase"));
        return new Phrase(text, label, position, language, listed, reviewed);
    }

    private <T> T named(String kind, String name, Map<String, T> values) {
        T value = values.get(name);
        if (value == null) {
            throw malformed("unknown " + kind + " '" + name + "'");
        }
        return value;
    }

    private IllegalArgumentException malformed(String message) {
        return new IllegalArgumentException("phrases/" + language + ".txt:" + number + ": " + message);
    }
}
