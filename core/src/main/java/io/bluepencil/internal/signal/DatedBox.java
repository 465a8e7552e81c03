package io.bluepencil.internal.signal;

import io.bluepencil.rule.Document;
import java.util.ArrayList;
import java.util.List;

/** Finds the end of a box whose entries have a line with a date or time each. */
public final class DatedBox {

    /** Lines of a box that are looked at. */
    private static final int MOST_LINES = 30;

    /** Section, headline, teaser, author: more do not stand between two dates. */
    private static final int ENTRY_LINES = 4;

    /** A teaser; a longer line is a paragraph of the story. */
    private static final int TEASER_WORDS = 40;

    private DatedBox() {}

    /** {@return the last block of the dated entries below a title, or the title itself if there are none} */
    public static int last(Document document, int title) {
        List<Integer> stamps = stamps(document, title);
        if (stamps.isEmpty()) {
            return title;
        }
        int last = stamps.get(stamps.size() - 1);
        if (stamps.size() == 1) {
            return last;
        }
        // Where an entry begins with its date, its headline comes below.
        int before = stamps.get(0) - title - 1;
        int entry = last - stamps.get(stamps.size() - 2);
        int rest = last;
        while (rest < last + entry - 1 - before && rest + 1 < document.size() && isEntryLine(document, rest + 1)) {
            rest++;
        }
        return rest;
    }

    private static List<Integer> stamps(Document document, int title) {
        List<Integer> stamps = new ArrayList<>();
        int last = title;
        for (int block = title + 1; block < document.size() && block <= title + MOST_LINES; block++) {
            if (isStamp(document, block, title)) {
                stamps.add(block);
                last = block;
            } else if (block - last > ENTRY_LINES || !isEntryLine(document, block)) {
                break;
            }
        }
        return stamps;
    }

    private static boolean isEntryLine(Document document, int block) {
        return document.words(block) <= TEASER_WORDS;
    }

    /** A date, or a line that comes again with another number. */
    private static boolean isStamp(Document document, int block, int title) {
        if (block == title + 1 || Counters.of(document, block).number() > 0) {
            return false;
        }
        long shape = DateStamps.shape(document, block);
        if (shape == 0 || DateStamps.isStamp(document, block)) {
            return shape != 0;
        }
        int reach = Math.min(document.size() - 1, block + ENTRY_LINES + 1);
        for (int other = Math.max(title + 2, block - ENTRY_LINES - 1); other <= reach; other++) {
            if (other != block && DateStamps.shape(document, other) == shape && document.hash(other) != 0) {
                return true;
            }
        }
        return false;
    }
}
