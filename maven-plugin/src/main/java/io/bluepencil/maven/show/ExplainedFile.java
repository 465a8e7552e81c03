package io.bluepencil.maven.show;

import io.bluepencil.Cleaned;
import io.bluepencil.report.Explanation;
import io.bluepencil.report.Json;
import java.util.ArrayList;
import java.util.List;

/** Tells every decision about one file. */
public final class ExplainedFile {

    private ExplainedFile() {}

    /**
     * {@return the lines}
     *
     * @param cleaned the file
     * @param format for whom
     */
    public static List<String> lines(Cleaned cleaned, Format format) {
        if (format == Format.JSON) {
            return List.of(Json.of(cleaned));
        }
        List<String> lines = new ArrayList<>(Explanation.lines(cleaned));
        cleaned.diagnostics().forEach(diagnostic -> lines.add(Explanation.diagnostic(cleaned, diagnostic)));
        lines.add(Explanation.summary(cleaned));
        return lines;
    }
}
