package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import java.util.ArrayList;
import java.util.List;

/** What a check found in a document, measured against what is known already. It holds no document, so that many can be kept. */
public final class CheckedDocument {

    private final String file;
    private final List<String> findings;
    private final List<String> stale;
    private final List<KnownFinding> all;
    private final List<String> sarif;
    private final int around;

    private CheckedDocument(
            String file,
            List<String> findings,
            List<String> stale,
            List<KnownFinding> all,
            List<String> sarif,
            int around) {
        this.file = file;
        this.findings = List.copyOf(findings);
        this.stale = List.copyOf(stale);
        this.all = List.copyOf(all);
        this.sarif = List.copyOf(sarif);
        this.around = around;
    }

    /**
     * {@return what a check found}
     *
     * @param cleaned the document
     * @param file its name in the baseline
     * @param baseline what is known
     */
    public static CheckedDocument of(Cleaned cleaned, String file, Baseline baseline) {
        List<Cut> cuts = Cut.of(cleaned);
        Baseline.Known known = baseline.of(file);
        List<Region> regions = Sarif.hasRegions(cleaned) ? Region.of(cleaned.source(), cuts) : List.of();
        List<String> findings = new ArrayList<>();
        List<String> sarif = new ArrayList<>();
        List<KnownFinding> all = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            boolean isKnown = known.take(cut);
            if (!isKnown) {
                findings.add(Explanation.finding(cleaned, cut.mark()));
            }
            all.add(KnownFinding.of(file, cut));
            sarif.add(Sarif.result(cleaned, cut, regions.isEmpty() ? null : regions.get(i), state(baseline, isKnown)));
        }
        int around = (int) cleaned.marks().stream().filter(Mark::cut).count() - cuts.size();
        return new CheckedDocument(file, findings, known.stale(cuts), KnownFinding.joined(all), sarif, around);
    }

    private static String state(Baseline baseline, boolean isKnown) {
        if (baseline.isEmpty()) {
            return "";
        }
        return isKnown ? "unchanged" : "new";
    }

    /** {@return one line for each finding that the baseline does not know, see {@link Explanation#finding}} */
    public List<String> findings() {
        return findings;
    }

    /** {@return the number of findings that the baseline knows} */
    public int known() {
        return sarif.size() - findings.size();
    }

    /** {@return the number of cuts around the article of a page, which are no findings, see {@link Cleaned#findings}} */
    public int around() {
        return around;
    }

    /**
     * {@return the same of several documents in words; empty if there are none}
     *
     * @param around their number
     */
    public static String aroundArticles(long around) {
        String cuts = around == 1 ? " cut" : " cuts";
        return around == 0 ? "" : around + cuts + " around articles left aside";
    }

    /** {@return one line for each entry of the baseline for this document that is found no longer} */
    public List<String> stale() {
        return stale;
    }

    String file() {
        return file;
    }

    /** {@return the findings, known and new, for a baseline} */
    List<KnownFinding> all() {
        return all;
    }

    List<String> sarif() {
        return sarif;
    }
}
