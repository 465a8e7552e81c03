package io.bluepencil.internal.meta;

import java.util.Locale;

/** Reads the time of day behind a date. */
final class DateTime {

    /** Words such as "at", "um", "kl", "Friday" may stand before it. */
    private static final int MOST_WORDS = 2;

    private final DateTokens tokens;
    private int at;

    DateTime(DateTokens tokens, int from) {
        this.tokens = tokens;
        this.at = from;
    }

    /** {@return the time as ISO 8601 writes it behind a date, empty if there is none} */
    String find() {
        for (int words = 0; words < MOST_WORDS && tokens.isWord(at); words++) {
            at++;
        }
        boolean colon = tokens.between(at).equals(":");
        boolean letter = tokens.string(at + 1).equals("h");
        int minutes = colon ? at + 1 : at + 2;
        if (!(colon || letter) || !tokens.isNumber(at, 1, 2) || !tokens.isNumber(minutes, 2, 2)) {
            return "";
        }
        int hour = tokens.number(at);
        int second = 0;
        at = minutes;
        if (tokens.between(at).equals(":") && tokens.isNumber(at + 1, 2, 2)) {
            second = tokens.number(++at);
            boolean fraction =
                    tokens.between(at).equals(".") || tokens.between(at).equals(",");
            at += fraction && tokens.isNumber(at + 1, 1, 9) ? 1 : 0;
        }
        return IsoDate.time(halfDay(hour), tokens.number(minutes), second, zone());
    }

    private int halfDay(int hour) {
        String word = tokens.string(at + 1).toLowerCase(Locale.ROOT);
        boolean split = tokens.string(at + 2).equalsIgnoreCase("m");
        boolean afternoon = word.equals("pm") || (word.equals("p") && split);
        boolean morning = word.equals("am") || (word.equals("a") && split);
        if (afternoon) {
            return hour < 12 ? hour + 12 : hour;
        }
        return morning && hour == 12 ? 0 : hour;
    }

    /** Names of zones but that of UTC mean different things in different countries. */
    private String zone() {
        String word = tokens.string(at + 1);
        boolean universal = word.equals("Z") || word.equals("UTC") || word.equals("GMT");
        int last = universal ? at + 1 : at;
        String gap = tokens.between(last);
        String sign = gap.strip();
        boolean signed = gap.endsWith(sign) && (sign.equals("+") || sign.equals("-"));
        if (!signed) {
            return universal ? "Z" : "";
        }
        if (tokens.isNumber(last + 1, 4, 4)) {
            int number = tokens.number(last + 1);
            return offset(sign, number / 100, number % 100);
        }
        if (!tokens.isNumber(last + 1, 1, 2)) {
            return universal ? "Z" : "";
        }
        boolean minutes = tokens.between(last + 1).equals(":") && tokens.isNumber(last + 2, 2, 2);
        return offset(sign, tokens.number(last + 1), minutes ? tokens.number(last + 2) : 0);
    }

    private static String offset(String sign, int hours, int minutes) {
        if (hours == 0 && minutes == 0) {
            return "Z";
        }
        return hours <= 18 && minutes < 60 ? sign + String.format(Locale.ROOT, "%02d:%02d", hours, minutes) : "";
    }
}
