package demo;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.Source;
import io.bluepencil.rule.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the body of each article, and beside it what its captions and credits say. */
public final class Captions {

    /** Cuts captions, credits and bylines, too: the body is all that stays in the text. */
    private static final Bluepencil PENCIL = Bluepencil.bodyOnly();

    private Captions() {}

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Files.createDirectories(Path.of(args[1]));
        for (Path article : articles(from)) {
            Cleaned cleaned = PENCIL.clean(Source.file(article));
            Files.write(to.resolve(article.getFileName()), cleaned.bytes());
            Files.write(to.resolve(article.getFileName() + ".captions"), captions(cleaned));
            System.out.printf("%s: %s%n", article.getFileName(), cleaned.verdict());
        }
    }

    /** A line for each: where it stood, what it is, its words. What was cut is not lost. */
    private static List<String> captions(Cleaned cleaned) {
        return cleaned.marks().stream()
                .filter(mark -> mark.label() == Label.CAPTION || mark.label() == Label.CREDIT)
                .map(Captions::line)
                .toList();
    }

    private static String line(Mark mark) {
        return mark.line() + "\t" + mark.label() + "\t" + mark.removed().strip();
    }

    private static List<Path> articles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
