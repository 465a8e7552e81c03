package io.bluepencil.benchmark.corpus;

import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.benchmark.json.JsonFile;
import io.bluepencil.benchmark.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pages whose main content is known.
 *
 * @param folder where the pages are
 * @param references what should be found, by id
 */
public record PageCorpus(Path folder, List<Reference> references) {

    /** Sorts the references. */
    public PageCorpus {
        references =
                references.stream().sorted(Comparator.comparing(Reference::id)).toList();
    }

    /**
     * {@return the corpus of a folder: {@code references.jsonl} or {@code ground-truth/ID.json}, and the pages beside it or in
     * {@code html}}
     *
     * @param folder the folder
     * @throws IOException if it cannot be read
     */
    public static PageCorpus read(Path folder) throws IOException {
        List<Reference> references = new ArrayList<>();
        Path published = folder.resolve("ground-truth");
        if (Files.isDirectory(published)) {
            for (Path file : files(published)) {
                for (JsonObject object : JsonFile.read(file)) {
                    references.add(Reference.ofPublished(object));
                }
            }
        } else {
            for (JsonObject line : JsonFile.read(plainOrPacked(folder, "references.jsonl"))) {
                references.add(Reference.of(line));
            }
        }
        Path inside = folder.resolve("html");
        return new PageCorpus(Files.isDirectory(inside) ? inside : folder, references);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Path plainOrPacked(Path folder, String name) throws CorpusException {
        for (Path file : List.of(folder.resolve(name), folder.resolve(name + ".gz"))) {
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new CorpusException(folder, "holds neither " + name + " nor " + name + ".gz; see docs/scoring.md");
    }

    /** {@return the pages of one type} */
    public PageCorpus only(String type) {
        return new PageCorpus(
                folder,
                references.stream()
                        .filter(reference -> reference.type().equals(type))
                        .toList());
    }

    /** {@return a page, read as UTF-8} */
    public String html(Reference reference) throws IOException {
        try (InputStream in = JsonFile.open(plainOrPacked(folder, reference.id() + ".html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
