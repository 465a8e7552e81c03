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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages whose main content is known.
 *
 * @param folder where the pages are, in a folder {@code html}, {@code eval} or {@code cache} or beside the references
 * @param references what should be found, by id
 */
public record PageCorpus(Path folder, List<Reference> references) {

    private static final String PIECES = "evaldata.json";

    /** Where the pages may be. */
    private static final List<String> PLACES = List.of("html", "eval", "cache", "");

    /** Sorts the references. */
    public PageCorpus {
        references =
                references.stream().sorted(Comparator.comparing(Reference::id)).toList();
    }

    /**
     * {@return the corpus of a folder: {@code references.jsonl}, {@code ground-truth/ID.json} or {@code evaldata.json}}
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
        } else if (Files.exists(folder.resolve(PIECES))) {
            for (JsonObject all : JsonFile.read(folder.resolve(PIECES))) {
                for (String url : all.members().keySet()) {
                    references.add(Reference.ofPieces(url, all.object(url)));
                }
            }
        } else {
            for (JsonObject line : JsonFile.read(plainOrPacked(folder, "references.jsonl"))) {
                references.add(Reference.of(line));
            }
        }
        return new PageCorpus(folder, references);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Path plainOrPacked(Path folder, String name) throws CorpusException {
        return find(List.of(folder), name)
                .orElseThrow(() -> new CorpusException(
                        folder, "holds neither " + name + " nor " + name + ".gz; see docs/scoring.md"));
    }

    private static Optional<Path> find(List<Path> folders, String name) {
        return folders.stream()
                .flatMap(folder -> Stream.of(folder.resolve(name), folder.resolve(name + ".gz")))
                .filter(Files::exists)
                .findFirst();
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
        String name = reference.id() + ".html";
        List<Path> places = PLACES.stream().map(folder::resolve).toList();
        Path page = find(places, name)
                .orElseThrow(() -> new CorpusException(
                        folder, "holds no page " + name + " or " + name + ".gz; see docs/scoring.md"));
        try (InputStream in = JsonFile.open(page)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
