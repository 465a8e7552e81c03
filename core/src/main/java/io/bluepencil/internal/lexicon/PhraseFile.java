package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads phrase files: UTF-8, one phrase a line in the form {@code phrase | label | position}, below a line {@code [family]};
 * {@code #} starts a comment line. The first one says if no native reader has reviewed the file: "Unreviewed.".
 */
final class PhraseFile {

    private final String language;
    private final List<Phrase> phrases = new ArrayList<>();
    private Optional<Family> family = Optional.empty();
    private int number;

    private PhraseFile(String language) {
        this.language = language;
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
        PhraseFile file = new PhraseFile(language);
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
        String[] fields = line.split("\\|", -1);
        if (fields.length != 3) {
            throw malformed("expected 'phrase | label | position'");
        }
        Label label =
                Label.of(fields[1].strip()).orElseThrow(() -> malformed("unknown label '" + fields[1].strip() + "'"));
        Family listed = family.orElseThrow(() -> malformed("expected a line '[family]' before the first phrase"));
        return new Phrase(fields[0].strip(), label, position(fields[2].strip()), language, listed);
    }

    private Position position(String name) {
        for (Position position : Position.values()) {
            if (position.name().toLowerCase(Locale.ROOT).equals(name)) {
                return position;
            }
        }
        throw malformed("unknown position '" + name + "'");
    }

    private IllegalArgumentException malformed(String message) {
        return new IllegalArgumentException("phrases/" + language + ".txt:" + number + ": " + message);
    }
}
