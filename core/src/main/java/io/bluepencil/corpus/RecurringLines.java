package io.bluepencil.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the short lines that recur over documents, in two passes: show it all documents by {@link #estimate}, then all again by
 * {@link #count}. The first pass counts roughly, the second exactly what may be frequent enough. The result depends neither on
 * the order of the documents nor on the number of threads that read them.
 *
 * <p>It needs 16 MiB of memory and at most {@value #MOST} times two lines, however many documents there are. Of more lines than
 * {@value #MOST} that may be frequent enough, those are counted that seem the most frequent; {@link #isCutShort} says so. Not
 * thread-safe.
 */
public final class RecurringLines {

    /** Lines that are counted exactly. */
    static final int MOST = 20_000;

    /** A line that may be frequent enough. */
    private record Candidate(long words, int estimate) {

        private static final Comparator<Candidate> MOST_FREQUENT_FIRST =
                Comparator.comparingInt(Candidate::estimate).reversed().thenComparingLong(Candidate::words);
    }

    private static final Comparator<RecurringLine> IN_ORDER =
            Comparator.comparingLong(RecurringLine::documents).reversed().thenComparing(RecurringLine::text);

    private final int most;
    private final CountMinSketch sketch = new CountMinSketch();
    private final Map<Candidate, Tally> tallies = new HashMap<>();
    private long documents;
    private long least = 1;
    private boolean cutShort;

    /** The last candidate that is counted; all behind it have been dropped, and none that was dropped comes back. */
    private Candidate last = new Candidate(Long.MAX_VALUE, 0);

    /** Makes one that has seen no document. */
    public RecurringLines() {
        this(MOST);
    }

    RecurringLines(int most) {
        this.most = most;
    }

    /**
     * First pass: counts a document's lines roughly.
     *
     * @param lines the short lines of a document
     */
    public void estimate(List<ShortLine> lines) {
        documents++;
        lines.forEach(line -> sketch.add(line.words()));
    }

    /** {@return the number of documents seen in the first pass} */
    public long documents() {
        return documents;
    }

    /**
     * Ends the first pass.
     *
     * @param leastDocuments number of documents that must have a line
     * @param leastPercent the same in percent of all documents
     */
    public void endEstimates(long leastDocuments, double leastPercent) {
        least = Math.max(leastDocuments, (long) Math.ceil(documents * leastPercent / 100));
    }

    /**
     * Second pass: counts those of a document's lines exactly that may recur often enough.
     *
     * @param document name of the document
     * @param lines its short lines
     */
    public void count(String document, List<ShortLine> lines) {
        for (ShortLine line : lines) {
            Candidate candidate = new Candidate(line.words(), sketch.estimate(line.words()));
            if (candidate.estimate >= least && Candidate.MOST_FREQUENT_FIRST.compare(candidate, last) <= 0) {
                tallies.computeIfAbsent(candidate, key -> new Tally()).add(document, line);
            }
        }
        if (tallies.size() > 2 * most) {
            dropRarest();
        }
    }

    /** Which candidates stay depends on their estimates alone, so that those that stay have been counted from the beginning. */
    private void dropRarest() {
        List<Candidate> candidates = new ArrayList<>(tallies.keySet());
        candidates.sort(Candidate.MOST_FREQUENT_FIRST);
        last = candidates.get(most - 1);
        candidates.subList(most, candidates.size()).forEach(tallies::remove);
        cutShort = true;
    }

    /** {@return the lines that recur often enough, the most frequent first} */
    public List<RecurringLine> found() {
        if (tallies.size() > most) {
            dropRarest();
        }
        return tallies.values().stream()
                .map(Tally::line)
                .filter(line -> line.documents() >= least)
                .sorted(IN_ORDER)
                .toList();
    }

    /** {@return how many lines are held at the moment} */
    int held() {
        return tallies.size();
    }

    /** {@return whether more lines may have recurred than could be counted} */
    public boolean isCutShort() {
        return cutShort;
    }
}
