package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.Traits;
import io.bluepencil.rule.Document;

/** Reads lines that are nothing but a time: {@code 00:49}, {@code 1:02:33}, {@code (2:17)}. */
public final class Durations {

    private static final int LONGEST = 16;

    private Durations() {}

    /** {@return the seconds that the block gives as a time, or -1 if it is something else} */
    public static int seconds(Document document, int block) {
        return document.length(block) > LONGEST || !Traits.mayHold(document, block, Traits.DIGIT)
                ? -1
                : seconds(document.text(), document.start(block), document.end(block));
    }

    /** {@return the seconds that a piece of text gives as a time, or -1 if it is something else} */
    public static int seconds(CharSequence text, int start, int end) {
        int at = skipMarks(text, start, end);
        int seconds = 0;
        int fields = 0;
        while (at < end && fields < 3) {
            int digits = digits(text, at, end);
            boolean lawful = fields == 0 ? digits == 1 || digits == 2 : digits == 2;
            if (!lawful) {
                return -1;
            }
            int value = Integer.parseInt(text, at, at + digits, 10);
            if (fields > 0 && value > 59) {
                return -1;
            }
            seconds = seconds * 60 + value;
            fields++;
            at += digits;
            boolean more = at + 1 < end && text.charAt(at) == ':';
            if (!more) {
                break;
            }
            at++;
        }
        return fields >= 2 && skipMarks(text, at, end) == end ? seconds : -1;
    }

    /** {@return whether the time could be one of the day, written with two digits for the hour, from 5 a.m. on} */
    public static boolean couldBeClock(Document document, int block) {
        int seconds = seconds(document, block);
        if (seconds < 0) {
            return false;
        }
        int hour = seconds / 60;
        boolean twoFields =
                document.string(block).indexOf(':') == document.string(block).lastIndexOf(':');
        return twoFields && hour >= 5 && hour <= 23;
    }

    private static int digits(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static int skipMarks(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && "()[]\u25b6\u25ba\u25b8| ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
