package io.bluepencil.internal.edit;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Wildcard;
import io.bluepencil.rule.Document;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of lines that are never cut: words, and {@code *} for any others. Case, accents and punctuation do not count, as with
 * phrases.
 */
public final class LinePattern {

    private final String pattern;
    private final String where;
    private final Wildcard words;

    /**
     * Makes it.
     *
     * @param pattern the words, at least one, and stars
     * @param where file and line that ask for it, for the reason
     */
    public LinePattern(String pattern, String where) {
        this.pattern = pattern;
        this.where = where;
        String[] pieces = pattern.split("\\*", -1);
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = words(pieces[i], 0, pieces[i].length());
        }
        pieces[0] = pieces[0].stripLeading();
        pieces[pieces.length - 1] = pieces[pieces.length - 1].stripTrailing();
        this.words = new Wildcard(pieces);
    }

    /** {@return the first of several patterns that fits a line} */
    static Optional<LinePattern> find(List<LinePattern> patterns, Document document, int block) {
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        String line = words(document.text(), document.start(block), document.end(block))
                .strip();
        return patterns.stream().filter(it -> it.words.matches(line)).findFirst();
    }

    /** {@return why the line stays} */
    String reason() {
        return "protected by " + where + " (\u201c" + pattern + "\u201d)";
    }

    /** The words after folding, one blank between two, and one at an end where no word begins or ends. */
    private static String words(CharSequence text, int start, int end) {
        StringBuilder words = new StringBuilder();
        for (int at = start; at < end; at++) {
            char folded = Folding.fold(text.charAt(at));
            if (folded > Folding.BREAK) {
                words.append(folded);
            } else if (folded != Folding.NOTHING && (words.isEmpty() || words.charAt(words.length() - 1) != ' ')) {
                words.append(' ');
            }
        }
        return words.toString();
    }
}
