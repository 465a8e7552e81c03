package io.bluepencil.corpus;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A short line of one document.
 *
 * @param words stands for its words: lines that differ in case, accents or punctuation have the same
 * @param text the line as it is printed
 * @param place where it stands first
 * @param label what a rule takes it for, whether or not it is cut; empty if no rule marks it as a whole
 */
public record ShortLine(long words, String text, Place place, Optional<Label> label) {

    /** A line of few words that is longer is no phrase. */
    private static final int MOST_CHARACTERS = 200;

    /** A part of a document. */
    public enum Place {
        /** The first quarter of its lines. */
        HEAD,
        /** The two quarters between. */
        MIDDLE,
        /** The last quarter. */
        TAIL;

        static Place of(int block, int size) {
            if (block * 4 < size) {
                return HEAD;
            }
            return (size - 1 - block) * 4 < size ? TAIL : MIDDLE;
        }
    }

    /**
     * {@return the short lines of a document, each once}
     *
     * @param cleaned the document, as it was before it was cleaned
     * @param mostWords words of the longest that count; in scripts written without spaces two letters count as one word
     */
    public static List<ShortLine> of(Cleaned cleaned, int mostWords) {
        Document document = TextIndex.of(cleaned.source());
        List<ShortLine> lines = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        int next = 0;
        for (int block = 0; block < document.size(); block++) {
            next = firstEndingBehind(cleaned.marks(), next, document.start(block));
            boolean isShort = document.words(block) <= mostWords && document.length(block) <= MOST_CHARACTERS;
            if (isShort && hasLetter(document, block) && seen.add(document.hash(block))) {
                Place place = Place.of(block, document.size());
                Optional<Label> label = label(cleaned.marks(), next, document, block);
                lines.add(new ShortLine(document.hash(block), document.string(block), place, label));
            }
        }
        return lines;
    }

    private static boolean hasLetter(Document document, int block) {
        return document.string(block).codePoints().anyMatch(Character::isLetter);
    }

    private static int firstEndingBehind(List<Mark> marks, int from, int offset) {
        int at = from;
        while (at < marks.size() && marks.get(at).end() <= offset) {
            at++;
        }
        return at;
    }

    private static Optional<Label> label(List<Mark> marks, int from, Document document, int block) {
        for (int i = from; i < marks.size() && marks.get(i).start() <= document.start(block); i++) {
            if (marks.get(i).end() >= document.end(block)) {
                return Optional.of(marks.get(i).label());
            }
        }
        return Optional.empty();
    }
}
