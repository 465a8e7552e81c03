package io.bluepencil.golden;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Preset;
import io.bluepencil.Source;
import io.bluepencil.report.Explanation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One golden case with one preset: a folder with {@code before.txt} or {@code before.html}, and what must come out, {@code
 * after.txt} and {@code marks.txt}; for another preset than standard, {@code after.PRESET.txt} and {@code marks.PRESET.txt}. A
 * page has {@code after.md} and {@code after.html}, too.
 */
record GoldenCase(Path folder, Preset preset) {

    /** Files that may stand in a case besides those of the presets. */
    private static final Set<String> OTHER_FILES = Set.of("before.txt", "before.html", "gold.txt", "case.properties");

    /** Where pages come from that do not say it; against it their links are resolved. */
    private static final String ADDRESS = "https://press.example/news/page";

    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\">");

    static List<GoldenCase> of(Path folder) {
        return Stream.of(Preset.STANDARD, Preset.BODY_ONLY)
                .map(preset -> new GoldenCase(folder, preset))
                .toList();
    }

    /** {@return names of files in the folder that belong to no preset} */
    static Set<String> strayFiles(Path folder) {
        Set<String> strays = new TreeSet<>();
        for (String name : folder.toFile().list()) {
            boolean known = OTHER_FILES.contains(name)
                    || of(folder).stream().anyMatch(c -> c.files().containsKey(folder.resolve(name)));
            if (!known) {
                strays.add(name);
            }
        }
        return strays;
    }

    boolean isPage() {
        return Files.exists(folder.resolve("before.html"));
    }

    Path before() {
        return folder.resolve(isPage() ? "before.html" : "before.txt");
    }

    /** {@return the files with what must come out, and how each is made} */
    Map<Path, Function<Cleaned, String>> files() {
        Map<Path, Function<Cleaned, String>> files = new LinkedHashMap<>();
        String suffix = preset == Preset.STANDARD ? ".txt" : "." + preset + ".txt";
        files.put(folder.resolve("after" + suffix), Cleaned::text);
        files.put(folder.resolve("marks" + suffix), GoldenCase::explain);
        if (isPage() && preset == Preset.STANDARD) {
            files.put(folder.resolve("after.md"), Cleaned::markdown);
            files.put(folder.resolve("after.html"), Cleaned::html);
        }
        return files;
    }

    boolean isComplete() {
        return files().keySet().stream().allMatch(Files::exists);
    }

    String name() {
        return folder.getFileName() + ", " + preset;
    }

    Bluepencil cleaner() {
        return TestData.cleaner(preset);
    }

    Cleaned clean() {
        Source source = Source.file(before()).withName(before().getFileName().toString());
        return cleaner().clean(isPage() ? source.asHtml(address()) : source);
    }

    /** The page of a shop or a forum does not come from a newspaper. */
    private String address() {
        Matcher canonical = CANONICAL.matcher(TestData.read(before()));
        return canonical.find() ? canonical.group(1) : ADDRESS;
    }

    private static String explain(Cleaned cleaned) {
        StringBuilder lines = new StringBuilder(Explanation.summary(cleaned) + "\n");
        Explanation.lines(cleaned).forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }
}
