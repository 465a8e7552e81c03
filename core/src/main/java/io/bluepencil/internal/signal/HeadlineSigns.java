package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.Traits;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Marks;

/** How the headline of another story is written, other than a sub-heading. */
public final class HeadlineSigns {

    /** Sub-headings are mostly shorter. */
    private static final int LONG_WORDS = 8;

    private static final int INDENTATION = 2;

    private HeadlineSigns() {}

    /** {@return the number of slight signs: a block is long, or has the colon of a headline; sub-headings may be so, too} */
    public static int slight(Document document, int block) {
        return (document.words(block) >= LONG_WORDS ? 1 : 0) + (hasColon(document, block) ? 1 : 0);
    }

    /**
     * {@return the number of strong signs: a block is in capitals, has a tag, or is indented}
     *
     * @param last the last block of the run of headlines it stands in
     */
    public static int strong(Document document, int block, int last) {
        int signs = isInCapitals(document, block) && !headsAreInCapitals(document) ? 1 : 0;
        signs += hasTag(document, block) ? 1 : 0;
        signs += isIndented(document, block, last) ? 1 : 0;
        return signs;
    }

    /** {@return whether several short lines have a colon: then so have the sub-headings of the story} */
    public static boolean headsHaveColons(Document document, Marks marks) {
        int heads = 0;
        for (int block = 1; block < document.size(); block++) {
            boolean head = hasColon(document, block)
                    && !marks.isMarked(block)
                    && Shapes.isHeadline(document, block)
                    && !document.endsSentence(block);
            heads += head ? 1 : 0;
        }
        return heads > 1;
    }

    /** {@return whether several short lines are in capitals: that is how the story writes its sub-headings} */
    private static boolean headsAreInCapitals(Document document) {
        int heads = 0;
        for (int block = 1; block < document.size(); block++) {
            boolean head = document.words(block) > 1 && Shapes.isHeadline(document, block);
            heads += head && isInCapitals(document, block) ? 1 : 0;
        }
        return heads > 2;
    }

    /** {@return whether nine letters in ten are capitals} */
    public static boolean isInCapitals(Document document, int block) {
        int upper = 0;
        int lower = 0;
        for (int at = document.start(block); at < document.end(block); at++) {
            char c = document.text().charAt(at);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        return upper > 0 && upper >= 9 * lower;
    }

    /** {@return whether there is a colon in the first half with a blank behind it: "Minister: harbour will not be closed"} */
    public static boolean hasColon(Document document, int block) {
        if (!Traits.mayHold(document, block, Traits.COLON)) {
            return false;
        }
        String line = document.string(block);
        int colon = line.indexOf(": ");
        return colon > 0 && colon * 2 <= line.length();
    }

    /** {@return whether the line ends in a tag such as "[VIDEO]" or "(PHOTOS)"} */
    public static boolean hasTag(Document document, int block) {
        char last = Shapes.lastCharacter(document, block);
        if (last != ']' && last != ')') {
            return false;
        }
        String line = document.string(block);
        int open = Math.max(line.lastIndexOf('['), line.lastIndexOf('('));
        return open > 0
                && line.length() - open <= 12
                && line.substring(open).chars().noneMatch(Character::isLowerCase);
    }

    /** Deeper than the paragraphs above and below. */
    private static boolean isIndented(Document document, int block, int last) {
        return indentation(document, block) >= INDENTATION
                && indentation(document, last + 1) < INDENTATION
                && indentation(document, last + 2 < document.size() ? last + 2 : last + 1) < INDENTATION;
    }

    private static int indentation(Document document, int block) {
        int start = document.start(block);
        int at = start;
        while (at > 0
                && (document.text().charAt(at - 1) == ' ' || document.text().charAt(at - 1) == '\t')) {
            at--;
        }
        return start - at;
    }
}
