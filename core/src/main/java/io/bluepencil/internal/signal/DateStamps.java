package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Document;

/** Recognises short lines that give a day or a time, whatever the language: "Friday 6 May, 2022", "07:15 p. m.", "A. Okoro 18.10.2019". */
public final class DateStamps {

    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 80;

    /** "07:15 p. m." has a full stop and is no sentence. */
    private static final int CLOCK_WORDS = 4;

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2099;

    /** Odd multiplier of a polynomial hash (Kernighan and Ritchie). */
    private static final long PRIME = 31;

    private DateStamps() {}

    /** {@return whether the block is short and holds a time of day, or a date with its year} */
    public static boolean isStamp(Document document, int block) {
        boolean sentence = document.endsSentence(block) && document.words(block) > CLOCK_WORDS;
        boolean length = Durations.seconds(document, block) >= 0 && !Durations.couldBeClock(document, block);
        return couldBe(document, block) && !sentence && !length && holdsDate(document, block);
    }

    /**
     * {@return a hash of the letters of the block with every number as one sign, so that "2 hours ago" and "14 hours ago" are equal;
     * 0 if the block has no number, or is too long}
     */
    public static long shape(Document document, int block) {
        if (!couldBe(document, block)) {
            return 0;
        }
        CharSequence text = document.text();
        long hash = 1;
        int numbers = 0;
        for (int at = document.start(block); at < document.end(block); at++) {
            char c = text.charAt(at);
            boolean digit = Character.isDigit(c);
            if (digit && (at == document.start(block) || !Character.isDigit(text.charAt(at - 1)))) {
                numbers++;
                hash = hash * PRIME + '#';
            } else if (!digit && Folding.fold(c) > Folding.BREAK) {
                hash = hash * PRIME + Folding.fold(c);
            }
        }
        return numbers == 0 ? 0 : hash;
    }

    private static boolean couldBe(Document document, int block) {
        return document.length(block) <= LONGEST && document.words(block) <= MOST_WORDS;
    }

    private static boolean holdsDate(Document document, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        int numbers = 0;
        boolean year = false;
        int at = document.start(block);
        while (at < end) {
            int behind = behindDigits(text, at, end);
            if (behind > at) {
                if (isClock(text, at, behind, end)) {
                    return true;
                }
                numbers++;
                year |= behind - at == 4 && isYear(Integer.parseInt(text, at, behind, 10));
            }
            at = Math.max(behind, at + 1);
        }
        return year && numbers > 1;
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** "7:15", "23.38" with two digits behind and nothing more: not a score, whose second number may be short. */
    private static boolean isClock(CharSequence text, int start, int behind, int end) {
        boolean hour = behind - start <= 2 && Integer.parseInt(text, start, behind, 10) < 24;
        return hour
                && behind + 2 < end
                && text.charAt(behind) == ':'
                && behindDigits(text, behind + 1, end) == behind + 3
                && text.charAt(behind + 1) < '6';
    }

    private static int behindDigits(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from > 9 ? from : at;
    }
}
