package io.bluepencil.internal.meta;

import java.util.Optional;
import java.util.Set;

/** Finds the first date in a short text, as machines write it or as people do in many languages. */
final class DateText {

    private static final Set<String> YEAR_SIGNS = Set.of("\u5e74", "\ub144");
    private static final Set<String> MONTH_SIGNS = Set.of("\u6708", "\uc6d4", "th\u00e1ng");

    /** Thai dates count from the birth of Buddha. */
    private static final int BUDDHIST_FROM = 2400;

    private static final int BUDDHIST_OFFSET = 543;

    private final DateTokens tokens;
    private final boolean monthFirst;
    private String day = "";
    private int next;

    private DateText(String text, boolean monthFirst) {
        this.tokens = new DateTokens(text);
        this.monthFirst = monthFirst;
    }

    /**
     * {@return the first date in a text as ISO 8601 writes it, with the time of day if that stands behind it, and with a zone if
     * that is stated}
     *
     * @param text the text
     * @param monthFirst whether {@code 3/5} is the fifth of March and not the third of May
     */
    static Optional<String> find(String text, boolean monthFirst) {
        return new DateText(text, monthFirst).find();
    }

    private Optional<String> find() {
        if (tokens.size() == 1 && tokens.isNumber(0, 10, 13)) {
            return IsoDate.ofEpoch(tokens.string(0));
        }
        for (int token = 0; token < tokens.size(); token++) {
            if (isDate(token)) {
                return Optional.of(day + new DateTime(tokens, next).find());
            }
        }
        return Optional.empty();
    }

    private boolean isDate(int at) {
        if (tokens.isNumber(at, 1, 8)) {
            return isCompact(at) || isNumeric(at) || isSigned(at) || isDayFirst(at) || isYearFirst(at);
        }
        int month = Months.of(tokens.string(at));
        return month > 0 && isMonthFirst(at, month);
    }

    private boolean found(int year, int month, int dayOfMonth, int behind) {
        int common = year > BUDDHIST_FROM ? year - BUDDHIST_OFFSET : year;
        Optional<String> date = IsoDate.of(common, month, dayOfMonth);
        day = date.orElse("");
        next = behind;
        return date.isPresent();
    }

    /** 20240503, alone or before a time. */
    private boolean isCompact(int at) {
        if (!tokens.isNumber(at, 8, 8)) {
            return false;
        }
        int number = tokens.number(at);
        return found(number / 10_000, number / 100 % 100, number % 100, at + 1);
    }

    /** 2024-05-03, 2024/5/3, 3.5.2024, 5/3/2024. */
    private boolean isNumeric(int at) {
        String separator = tokens.between(at).strip();
        boolean triple = separator.length() == 1
                && "-/.".contains(separator)
                && separator.equals(tokens.between(at + 1).strip())
                && tokens.isNumber(at + 1, 1, 2);
        if (!triple) {
            return false;
        }
        int middle = tokens.number(at + 1);
        if (tokens.isNumber(at, 4, 4) && tokens.isNumber(at + 2, 1, 2)) {
            return found(tokens.number(at), middle, tokens.number(at + 2), at + 3);
        }
        if (!tokens.isNumber(at, 1, 2) || !tokens.isNumber(at + 2, 4, 4)) {
            return false;
        }
        int first = tokens.number(at);
        boolean american = monthFirst && !separator.equals(".");
        boolean monthLeads = (american || middle > 12) && first <= 12;
        return monthLeads
                ? found(tokens.number(at + 2), first, middle, at + 3)
                : found(tokens.number(at + 2), middle, first, at + 3);
    }

    /** Numbers with the signs for year and month behind them; in Vietnamese the month leads its number. */
    private boolean isSigned(int at) {
        boolean yearFirst = YEAR_SIGNS.contains(tokens.string(at + 1)) && MONTH_SIGNS.contains(tokens.string(at + 3));
        if (yearFirst && tokens.isNumber(at, 4, 4) && tokens.isNumber(at + 2, 1, 2) && tokens.isNumber(at + 4, 1, 2)) {
            return found(tokens.number(at), tokens.number(at + 2), tokens.number(at + 4), at + 6);
        }
        int year = tokens.isWord(at + 3) ? at + 4 : at + 3;
        return MONTH_SIGNS.contains(tokens.string(at + 1))
                && tokens.isNumber(at, 1, 2)
                && tokens.isNumber(at + 2, 1, 2)
                && tokens.isNumber(year, 4, 4)
                && found(tokens.number(year), tokens.number(at + 2), tokens.number(at), year + 1);
    }

    /** 3 May 2024, 3rd of May 2024, 3. Mai 2024, 3 de mayo de 2024. */
    private boolean isDayFirst(int at) {
        if (!tokens.isNumber(at, 1, 2)) {
            return false;
        }
        for (int month = at + 1; month <= at + 3 && tokens.isWord(month); month++) {
            int number = Months.of(tokens.string(month));
            if (number > 0) {
                int year = tokens.isWord(month + 1) ? month + 2 : month + 1;
                return tokens.isNumber(year, 4, 4) && found(tokens.number(year), number, tokens.number(at), year + 1);
            }
        }
        return false;
    }

    /** May 3, 2024; May 3rd 2024. */
    private boolean isMonthFirst(int at, int month) {
        int year = tokens.isWord(at + 2) ? at + 3 : at + 2;
        return tokens.isNumber(at + 1, 1, 2)
                && tokens.isNumber(year, 4, 4)
                && found(tokens.number(year), month, tokens.number(at + 1), year + 1);
    }

    /** 2024. m\u00e1jus 3. */
    private boolean isYearFirst(int at) {
        return tokens.isNumber(at, 4, 4)
                && tokens.isWord(at + 1)
                && tokens.isNumber(at + 2, 1, 2)
                && found(tokens.number(at), Months.of(tokens.string(at + 1)), tokens.number(at + 2), at + 3);
    }
}
