package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import io.bluepencil.report.Baseline;
import io.bluepencil.report.CheckedDocument;
import io.bluepencil.report.SarifLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the findings that the baseline does not know, and adds them to what is written. */
final class CheckTeller implements Teller {

    private final BaselineOptions options;
    private final Baseline baseline;
    private final Optional<SarifLog> sarif;
    private final List<CheckedDocument> checked = new ArrayList<>();
    private final List<String> stale = new ArrayList<>();
    private long known;
    private long found;
    private long around;

    CheckTeller(BaselineOptions options, Baseline baseline, Optional<SarifLog> sarif) {
        this.options = options;
        this.baseline = baseline;
        this.sarif = sarif;
    }

    @Override
    public Told tell(Input input, Cleaned cleaned) {
        CheckedDocument document = input.isStdin()
                ? CheckedDocument.of(cleaned, input.name(), Baseline.none())
                : CheckedDocument.of(cleaned, options.nameOf(input), baseline);
        StringBuilder lines = new StringBuilder();
        if (!options.writes()) {
            document.findings().forEach(line -> lines.append(line).append('\n'));
        }
        return new Told(lines.toString(), () -> add(document));
    }

    private void add(CheckedDocument document) throws IOException {
        if (sarif.isPresent()) {
            sarif.get().add(document);
        }
        if (options.writes()) {
            checked.add(document);
            return;
        }
        known += document.known();
        around += document.around();
        found += document.findings().size();
        stale.addAll(document.stale());
    }

    @Override
    public boolean writes() {
        return sarif.isPresent() || options.writes();
    }

    /** {@return the number of findings that the baseline does not know} */
    long found() {
        return found;
    }

    /** {@return the number of findings that the baseline knows} */
    long known() {
        return known;
    }

    /** {@return what is cut around the articles of pages and is no finding, as the end of a sentence} */
    String around() {
        return CheckedDocument.aroundArticles(around);
    }

    /** {@return the entries of the baseline that are found no longer} */
    List<String> stale() {
        List<String> all = new ArrayList<>(stale);
        all.addAll(baseline.gone(options::exists));
        return all;
    }

    /** Writes what was found as the new baseline, and says how much that is. */
    String writeBaseline() throws IOException {
        int written = baseline.write(options.path(), checked, options::exists);
        return "wrote " + written + (written == 1 ? " finding" : " findings") + " to " + options.name();
    }
}
