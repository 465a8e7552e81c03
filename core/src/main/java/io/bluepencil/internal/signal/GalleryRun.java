package io.bluepencil.internal.signal;

import io.bluepencil.rule.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * A run of pictures: blocks of text between credit lines or counters that come in a regular step.
 *
 * @param first first block, the title of the gallery included
 * @param last last block
 * @param doubtful last block of what may be one more picture, without credit, or {@code last} if there is none
 * @param pictures number of pictures
 * @param titled whether most pictures have a title of their own
 * @param counted whether counters number the pictures
 * @param medianWords middle length of the texts, in words
 * @param mostWords greatest length of a text, in words
 */
public record GalleryRun(
        int first,
        int last,
        int doubtful,
        int pictures,
        boolean titled,
        boolean counted,
        int medianWords,
        int mostWords) {

    /** Title, text and a second paragraph of text. */
    private static final int WIDEST_STEP = 3;

    /** Finds all runs of at least {@code leastPictures} in a document, given which blocks are credits and which counters. */
    public static List<GalleryRun> find(Document document, BitSet credits, BitSet counters, int leastPictures) {
        BitSet separators = (BitSet) credits.clone();
        separators.or(counters);
        List<GalleryRun> runs = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int start = separators.nextSetBit(0);
        while (start >= 0) {
            gaps.clear();
            int end = runEnd(separators, start, gaps);
            if (gaps.size() >= leastPictures - 2) {
                new Builder(document, credits, counters, start, end, gaps).build(leastPictures, runs);
            }
            start = separators.nextSetBit(end + 1);
        }
        return runs;
    }

    /** Follows a run as long as the step is regular: a title or a paragraph more or less is allowed between two credits. */
    private static int runEnd(BitSet separators, int start, List<Integer> gaps) {
        int end = groupEnd(separators, start);
        int next = separators.nextSetBit(end + 1);
        int[] counts = new int[WIDEST_STEP + 1];
        while (next >= 0 && next - end - 1 <= WIDEST_STEP && isRegular(counts, next - end - 1)) {
            gaps.add(next - end - 1);
            counts[next - end - 1]++;
            end = groupEnd(separators, next);
            next = separators.nextSetBit(end + 1);
        }
        return end;
    }

    private static boolean isRegular(int[] counts, int gap) {
        int usual = 0;
        for (int other = 1; other < counts.length; other++) {
            usual = counts[other] > counts[usual] ? other : usual;
        }
        return counts[usual] == 0 || Math.abs(gap - usual) <= 1;
    }

    private static int groupEnd(BitSet separators, int start) {
        return separators.nextClearBit(start) - 1;
    }

    /** Works out where the run begins and ends. */
    private static final class Builder {
        private final Document document;
        private final BitSet credits;
        private final BitSet separators;
        private final BitSet counters;
        private final int start;
        private final int end;
        private final List<Integer> gaps;

        Builder(Document document, BitSet credits, BitSet counters, int start, int end, List<Integer> gaps) {
            this.document = document;
            this.credits = credits;
            this.counters = counters;
            this.separators = (BitSet) credits.clone();
            this.separators.or(counters);
            this.start = start;
            this.end = end;
            this.gaps = gaps;
        }

        void build(int leastPictures, List<GalleryRun> runs) {
            int step = median(gaps);
            if (step == 0) {
                return;
            }
            boolean countedAhead = counters.get(start) && !credits.get(groupEnd(separators, start));
            int first = countedAhead ? start : firstOfPicture(step);
            first = withTitle(first);
            int last = lastOfPicture(step, countedAhead);
            List<Integer> lengths = new ArrayList<>();
            int titles = 0;
            for (int block = first; block <= last; block++) {
                if (!separators.get(block)) {
                    // Where each picture has a single line, that is its text, with a full stop or without.
                    boolean title = step > 1 && isTitle(block);
                    titles += title ? 1 : 0;
                    if (!title) {
                        lengths.add(document.words(block));
                    }
                }
            }
            int pictures = gaps.size() + (countedAhead ? 0 : 1) + (last > end ? 1 : 0);
            if (pictures >= leastPictures && !lengths.isEmpty()) {
                boolean titled = step >= 2 && titles * 2 >= pictures;
                boolean counted = counters.get(start, end + 1).cardinality() >= leastPictures - 1;
                runs.add(new GalleryRun(
                        first,
                        last,
                        doubtful(step, last),
                        pictures,
                        titled,
                        counted,
                        median(lengths),
                        Collections.max(lengths)));
            }
        }

        private int firstOfPicture(int step) {
            int first = start;
            while (first > 0 && start - first < step && !separators.get(first - 1)) {
                first--;
            }
            return first;
        }

        private int withTitle(int first) {
            boolean title = first > 0 && !separators.get(first - 1) && (isTitle(first - 1) || announces(first - 1));
            return title ? first - 1 : first;
        }

        /** "The best pictures of the day:" */
        private boolean announces(int block) {
            return Shapes.lastCharacter(document, block) == ':' && document.words(block) <= 20;
        }

        /** The last picture may lack its credit: then what is left of the document belongs to it. */
        private int lastOfPicture(int step, boolean countedAhead) {
            int left = document.size() - 1 - end;
            boolean more = countedAhead && counters.get(end);
            boolean atEnd = left > 0 && left <= step && (step == 1 || isTitle(end + 1));
            return more || atEnd ? Math.min(document.size() - 1, end + step) : end;
        }

        /** In mid-story a title and a text, or a text, may be one more picture as well as the next part of the story. */
        private int doubtful(int step, int last) {
            int left = document.size() - 1 - last;
            boolean titled = step >= 2 && left >= 2 && isTitle(last + 1) && !isTitle(last + 2);
            boolean text = step == 1 && left >= 1 && !isTitle(last + 1);
            return last == end && (titled || text) ? last + step : last;
        }

        private boolean isTitle(int block) {
            return Shapes.isShortHeading(document, block, 14)
                    && !(document.endsSentence(block) && document.words(block) > 7);
        }
    }

    private static int median(List<Integer> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }
}
