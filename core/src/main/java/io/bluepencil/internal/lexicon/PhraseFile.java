package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads phrase files: UTF-8, one phrase a line in the form {@code phrase | label | position}; {@code #} starts a comment line.
 */
final class PhraseFile {

    private PhraseFile() {}

    /**
     * Parses a file.
     *
     * @param language the language of the file
     * @param content its text
     * @return its phrases in their order
     * @throws IllegalArgumentException if a line is not in the form above; the message names file and line
     */
    static List<Phrase> parse(String language, String content) {
        List<Phrase> phrases = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                phrases.add(phrase(language, line, number));
            }
        }
        return phrases;
    }

    private static Phrase phrase(String language, String line, int number) {
        String[] fields = line.split("\\|", -1);
        if (fields.length != 3) {
            throw malformed(language, number, "expected 'phrase | label | position'");
        }
        Label label = Label.of(fields[1].strip())
                .orElseThrow(() -> malformed(language, number, "unknown label '" + fields[1].strip() + "'"));
        return new Phrase(fields[0].strip(), label, position(fields[2].strip(), language, number), language);
    }

    private static Position position(String name, String language, int number) {
        for (Position position : Position.values()) {
            if (position.name().toLowerCase(Locale.ROOT).equals(name)) {
                return position;
            }
        }
        throw malformed(language, number, "unknown position '" + name + "'");
    }

    private static IllegalArgumentException malformed(String language, int number, String message) {
        return new IllegalArgumentException("phrases/" + language + ".txt:" + number + ": " + message);
    }
}
