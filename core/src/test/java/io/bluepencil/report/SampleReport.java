package io.bluepencil.report;

import io.bluepencil.Bluepencil;
import io.bluepencil.BluepencilBuilder;
import io.bluepencil.Cleaned;
import io.bluepencil.Source;
import io.bluepencil.TestRule;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports to be looked at. */
final class SampleReport {

    static final String HOSTILE = "</script><script>document.title='stolen'</script><img src=x onerror=alert(1)>"
            + " \u202eevil\u2069 \u001b[31mred\u0007 &lt; {{run}}";

    private static final Finding AD = Finding.high(Label.AD, "it begins with XX", HOSTILE);
    private static final Finding CAPTION = Finding.weak(Label.CAPTION, "it is a picture", "");

    static final Bluepencil PENCIL = pencil();

    private SampleReport() {}

    private static Bluepencil pencil() {
        BluepencilBuilder builder = Bluepencil.builder();
        Bluepencil.standard().rules().forEach(rule -> builder.disable(rule.id()));
        return builder.add(TestRule.lines("test-ad", AD, line -> line.startsWith("XX")))
                .add(TestRule.pieces("test-piece", Finding.high(Label.SHARE, "it is YY", ""), "YY "))
                .add(TestRule.lines("test-caption", CAPTION, "A picture."::equals))
                .build();
    }

    /** {@return documents of all kinds, by name} */
    static Map<String, String> few() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("clean.txt", "Nothing here.\n");
        documents.put("council.txt", "The council met.\nXX Buy now\nA picture.\nIt went YY home.\n");
        documents.put("hostile <b>\u202e.txt", "One.\nXX " + HOSTILE + "\nTwo " + HOSTILE + "\n");
        documents.put("long.txt", "A line.\n".repeat(100) + "XX ad\n" + "A line.\n".repeat(100));
        documents.put("two.txt", "XX ad\nXX ad\nThe end is near.\n");
        return documents;
    }

    static Cleaned clean(String name, String text) {
        return PENCIL.clean(Source.text(name, text));
    }

    /** Writes a report. */
    static Path write(Path folder, Map<String, String> documents) throws IOException {
        return write(folder, documents, 1);
    }

    /** Writes a report that has all documents several times. */
    static Path write(Path folder, Map<String, String> documents, int times) throws IOException {
        List<ReportedDocument> reported = documents.entrySet().stream()
                .map(document -> ReportedDocument.of(clean(document.getKey(), document.getValue())))
                .toList();
        try (RunReport report = new RunReport(folder, "articles " + HOSTILE, PENCIL)) {
            for (int i = 0; i < times; i++) {
                for (ReportedDocument document : reported) {
                    report.add(document);
                }
            }
            report.finish();
        }
        return folder.resolve(RunReport.PAGE);
    }
}
