package io.bluepencil;

import io.bluepencil.internal.extract.PageSpecs;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.RuleSpec;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which cuts are findings. Nobody can do anything about the navigation of a page, nor its foot: what the page's own rules cut
 * before the first words of the article that stay, or behind the last ones, is the frame of the page and no fault of the article.
 */
final class Findings {

    private static final Set<String> PAGE_RULES =
            PageSpecs.all().stream().map(RuleSpec::id).collect(Collectors.toUnmodifiableSet());

    private final Cleaned cleaned;
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    private Findings(Cleaned cleaned) {
        this.cleaned = cleaned;
        int at = 0;
        for (Mark mark : cleaned.marks()) {
            if (mark.cut() || isHeadline(mark)) {
                stays(at, mark.start());
                at = Math.max(at, mark.end());
            }
        }
        stays(at, cleaned.source().length());
    }

    static List<Mark> of(Cleaned cleaned) {
        List<Mark> cuts = cleaned.marks().stream().filter(Mark::cut).toList();
        if (!cleaned.isPage() || cuts.isEmpty()) {
            return cuts;
        }
        Findings findings = new Findings(cleaned);
        return cuts.stream().filter(findings::isFinding).toList();
    }

    /** A headline may stand far above its article, and it is no boilerplate. */
    private static boolean isHeadline(Mark mark) {
        return mark.label() == Label.TITLE;
    }

    private void stays(int start, int end) {
        if (start < end && !cleaned.source().substring(start, end).isBlank()) {
            first = Math.min(first, start);
            last = end;
        }
    }

    private boolean isFinding(Mark mark) {
        boolean within = mark.start() > first && mark.end() <= last;
        return !PAGE_RULES.contains(mark.ruleId()) || (within && !isHeadline(mark));
    }
}
