package io.bluepencil.benchmark.pages;

import io.bluepencil.Bluepencil;
import io.bluepencil.Metadata;
import io.bluepencil.Metadata.Field;
import io.bluepencil.Preset;
import io.bluepencil.Source;
import io.bluepencil.benchmark.corpus.PageCorpus;
import io.bluepencil.benchmark.corpus.Reference;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the metadata of pages. */
@Command(
        name = "metadata",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Finds title, authors and date of pages for which these are known, and prints how often they agree, and what it costs.",
        })
public final class MetadataCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "As for the command pages, see docs/scoring.md.")
    private Path folder = Path.of(".");

    @Option(names = "--type", paramLabel = "TYPE", description = "Only pages of this type, such as article.")
    private @Nullable String type;

    @Option(
            names = "--half",
            paramLabel = "1|2",
            description = "Only the sites of one half, told by a checksum of the host: read one, score the other.")
    private int half;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds that are timed; 5 by default, 0 for none.")
    private int rounds = 5;

    @Option(names = "--worst", paramLabel = "N", description = "Show N pages on which a field is wrong; 20 by default.")
    private int worst = 20;

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("picocli fills this in");
        }
        PageCorpus corpus = PageCorpus.read(folder);
        List<Reference> references = corpus.references().stream()
                .filter(it -> type == null || it.type().equals(type))
                .filter(it -> half == 0 || half(it.url()) == half)
                .toList();
        if (references.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no such page in " + folder);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(table(score(corpus, references)));
        if (rounds > 0) {
            out.print(time(corpus, references));
        }
        out.flush();
        return 0;
    }

    private static int half(String url) {
        String host =
                url.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#].*$", "").replaceFirst("^www\\.", "");
        CRC32 checksum = new CRC32();
        checksum.update(host.getBytes(StandardCharsets.UTF_8));
        return (int) (checksum.getValue() & 1) + 1;
    }

    private static List<FieldScore> score(PageCorpus corpus, List<Reference> references) throws IOException {
        Bluepencil pencil = Bluepencil.builder().preset(Preset.ANNOTATE).build();
        List<FieldScore> scores = Stream.of(Field.TITLE, Field.AUTHOR, Field.PUBLISHED)
                .map(FieldScore::new)
                .toList();
        for (Reference reference : references) {
            Metadata metadata = pencil.clean(Source.html(reference.url(), corpus.html(reference)))
                    .metadata();
            scores.forEach(score -> score.add(reference, metadata.items(score.field())));
        }
        return scores;
    }

    private String table(List<FieldScore> scores) {
        StringBuilder table = new StringBuilder();
        line(
                table,
                "%-10s %6s %6s %6s %6s %7s   %s",
                "field",
                "known",
                "found",
                "exact",
                "agree",
                "share",
                "found where none is known");
        for (FieldScore score : scores) {
            line(
                    table,
                    "%-10s %6d %6d %6d %6d %7.3f   %d of %d",
                    score.field().id(),
                    score.wanted(),
                    score.found(),
                    score.exact(),
                    score.right(),
                    score.wanted() == 0 ? 0 : score.right() / (double) score.wanted(),
                    score.surplus(),
                    score.unknown());
        }
        for (FieldScore score : scores) {
            String origins = score.byOrigin().entrySet().stream()
                    .map(it -> it.getKey() + " " + it.getValue()[0] + "/" + it.getValue()[1])
                    .collect(Collectors.joining(", "));
            line(table, "\n%s agrees by origin: %s", score.field().id(), origins);
            score.faults().stream().limit(worst).forEach(fault -> line(table, "  %s", Visible.escape(fault)));
        }
        return table.toString();
    }

    private static void line(StringBuilder table, String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private String time(PageCorpus corpus, List<Reference> references) throws IOException {
        List<Stopwatch.Page> pages = new ArrayList<>();
        int size = Math.min(200, references.size());
        for (int i = 0; i < size; i++) {
            Reference reference = references.get((int) ((long) i * references.size() / size));
            pages.add(new Stopwatch.Page(corpus.html(reference), reference.url()));
        }
        Own text = Own.of(Preset.BODY_ONLY);
        Map<String, Timing> timings =
                new Stopwatch(pages, 2, rounds).compare(List.of(text, new OwnMetadata(text.pencil())));
        StringBuilder lines = new StringBuilder("\nCPU time, bare parse = 1\n");
        timings.forEach((id, timing) ->
                line(lines, "%-26s %6.2f (%.2f to %.2f)", id, timing.median(), timing.least(), timing.most()));
        return lines.toString();
    }
}
