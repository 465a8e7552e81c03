package io.bluepencil.internal.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Writes dates as ISO 8601 does. */
final class IsoDate {

    /** What is older is a mistake of the software. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 2199;

    private IsoDate() {}

    /** {@return the date, if there is such a day} */
    static Optional<String> of(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return a moment counted in seconds (10 digits) or milliseconds (13 digits) since 1970, which is a time of UTC} */
    static Optional<String> ofEpoch(String digits) {
        if (digits.length() != 10 && digits.length() != 13) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits);
        Instant instant = digits.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return Optional.of(instant.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** {@return the time of day with its zone, empty if there is no such time} */
    static String time(int hour, int minute, int second, String zone) {
        boolean possible = hour < 24 && minute < 60 && second < 60;
        return possible ? String.format(Locale.ROOT, "T%02d:%02d:%02d%s", hour, minute, second, zone) : "";
    }
}
