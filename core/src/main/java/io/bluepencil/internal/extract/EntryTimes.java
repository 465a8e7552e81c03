package io.bluepencil.internal.extract;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.RuleSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the times above the entries of a live blog: lines that hold a time of day and little else, in elements made alike, with a
 * sentence below each. The latest entry stands on top, so that the times go back; those of a programme, whose times are what it
 * tells, go forward.
 */
final class EntryTimes {

    static final String RULE = "entry-time";

    /** "(02:20 p.m. ET)" and the like. */
    private static final int LONGEST = 16;

    private static final int LEAST_ENTRIES = 3;
    private static final int SENTENCE_WORDS = 6;

    /** So near the first sentence of an entry stands below its time. */
    private static final int MOST_BLOCKS = 12;

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    /** What stands between hour and minute; a full stop does so in prices and shares, too, and wants two digits before it. */
    private static final String SIGNS = ":h\uff1a";

    /** "Uhr", "p.m. ET": a longer word names a value. */
    private static final int LETTERS = 5;

    private final Page page;
    private final Draft draft;
    private final List<Integer> times = new ArrayList<>();
    private int latest = HOURS * MINUTES;

    private EntryTimes(Page page, Draft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** Drops the times of entries. */
    static void drop(Page page, Draft draft) {
        EntryTimes entries = new EntryTimes(page, draft);
        for (int block = 0; block < page.size(); block++) {
            int time = entries.time(block);
            if (time >= 0 && !entries.goesOn(block, time)) {
                entries.finish();
            }
            if (time >= 0) {
                entries.times.add(block);
                entries.latest = time;
            }
        }
        entries.finish();
    }

    /** {@return what there is to say of the marks} */
    static RuleSpec spec() {
        return PageSpecs.rule(
                        RULE,
                        Label.BYLINE,
                        "Marks the times above the entries of a live blog.",
                        "They say when an entry was written, as the date below a headline does. The latest entry stands on top, so that"
                                + " the times go back; those of a programme go forward, and they are what it tells.")
                .example(PageSpecs.article(entries("[-14:20-]", "[-13:05-]", "[-11:40-]")))
                .example(PageSpecs.article(entries("11:40", "13:05", "14:20")))
                .example(PageSpecs.article(entries("6.15 %", "5.40 %", "3.05 %")))
                .build();
    }

    private static String entries(String first, String second, String third) {
        return "<div><time>" + first
                + "</time><p>The mayor reads out the names of those who mended the pier.</p></div>\n"
                + "<div><time>" + second
                + "</time><p>The ferry leaves the harbour for the first time since March.</p></div>\n"
                + "<div><time>" + third
                + "</time><p>The band of the island plays, and the band of the town as well.</p></div>\n";
    }

    private boolean goesOn(int block, int time) {
        return times.isEmpty()
                || (time <= latest
                        && isAlike(times.get(times.size() - 1), block)
                        && holdsSentence(times.get(times.size() - 1) + 1, block));
    }

    private void finish() {
        int last = times.isEmpty() ? page.size() : times.get(times.size() - 1);
        if (last < page.size() && !holdsSentence(last + 1, Math.min(page.size(), last + MOST_BLOCKS))) {
            times.remove(times.size() - 1);
        }
        if (times.size() >= LEAST_ENTRIES) {
            for (int block : times) {
                String path = page.elements().path(page.element(block));
                draft.dropBlock(block, RULE, Finding.high(Label.BYLINE, "the time of an entry, above it", path));
            }
        }
        times.clear();
        latest = HOURS * MINUTES;
    }

    private boolean isAlike(int block, int other) {
        Elements elements = page.elements();
        int first = page.element(block);
        int second = page.element(other);
        return elements.tag(first) == elements.tag(second) && elements.classes(first) == elements.classes(second);
    }

    private boolean holdsSentence(int from, int to) {
        for (int block = from; block < to; block++) {
            if (draft.isKept(block)
                    && page.text().words(block) >= SENTENCE_WORDS
                    && page.text().endsSentence(block)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the time of day that a short line holds as its only numbers, in minutes; -1 if it holds none} */
    private int time(int block) {
        if (page.text().length(block) > LONGEST) {
            return -1;
        }
        String text = page.text().string(block);
        int start = 0;
        while (start < text.length() && !isDigit(text, start)) {
            start++;
        }
        int sign = behindDigits(text, start);
        int end = behindDigits(text, sign + 1);
        boolean isTime = sign > start
                && sign <= start + 2
                && end == sign + 1 + 2
                && isSign(text.charAt(sign), sign - start)
                && isFrame(text.substring(0, start) + text.substring(end));
        return isTime ? minutes(text.substring(start, sign), text.substring(sign + 1, end)) : -1;
    }

    private static boolean isSign(char sign, int hourDigits) {
        return SIGNS.indexOf(sign) >= 0 || (sign == '.' && hourDigits == 2);
    }

    /** {@return whether nothing but a short word stands around the time: no sign of a price or share, no name of a value} */
    private static boolean isFrame(String around) {
        int letters = 0;
        for (int at = 0; at < around.length(); at++) {
            char c = around.charAt(at);
            letters += Character.isLetter(c) ? 1 : 0;
            if (!Character.isLetter(c) && !Folding.isBlank(c) && ".,()[]".indexOf(c) < 0) {
                return false;
            }
        }
        return letters <= LETTERS;
    }

    private static int minutes(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        return hours < HOURS && minutes < MINUTES ? hours * MINUTES + minutes : -1;
    }

    private static int behindDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }
}
