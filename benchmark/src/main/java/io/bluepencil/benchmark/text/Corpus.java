package io.bluepencil.benchmark.text;

import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.benchmark.json.JsonFile;
import io.bluepencil.benchmark.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Documents that somebody has judged.
 *
 * @param documents the documents by id
 * @param leftOut documents that are there, but have no judgement
 */
record Corpus(List<GoldDocument> documents, int leftOut) {

    private static final String LABELS = "gold.jsonl";
    private static final String DOCUMENT = "before.txt";
    private static final String ANNOTATED = "gold.txt";

    Corpus {
        documents = documents.stream()
                .sorted(Comparator.comparing(GoldDocument::id))
                .toList();
    }

    /**
     * {@return the corpus of a folder}
     *
     * @param folder either {@code docs/ID.txt} with {@code gold.jsonl}, or a folder a document with {@code before.txt} and
     *     {@code gold.txt}
     * @param names the labels
     * @throws IOException if it is in neither form or cannot be read
     */
    static Corpus read(Path folder, LabelNames names) throws IOException {
        Corpus corpus = Files.exists(folder.resolve(LABELS)) ? labelled(folder, names) : cases(folder, names);
        if (corpus.documents().isEmpty()) {
            throw new CorpusException(
                    folder, "holds neither gold.jsonl nor folders with before.txt and gold.txt; see docs/scoring.md");
        }
        return corpus;
    }

    /**
     * {@return the part of this corpus with these ids}
     *
     * @param ids the ids
     * @param origin where they come from, for the message
     * @throws CorpusException if an id is in no document
     */
    Corpus only(Set<String> ids, Object origin) throws CorpusException {
        Set<String> unknown = new TreeSet<>(ids);
        documents.forEach(document -> unknown.remove(document.id()));
        if (!unknown.isEmpty()) {
            throw new CorpusException(origin, "the corpus has no document " + String.join(", ", unknown));
        }
        return new Corpus(
                documents.stream()
                        .filter(document -> ids.contains(document.id()))
                        .toList(),
                0);
    }

    private static Corpus labelled(Path folder, LabelNames names) throws IOException {
        Set<String> ids = new TreeSet<>();
        List<GoldDocument> documents = new ArrayList<>();
        for (JsonObject entry : JsonFile.read(folder.resolve(LABELS))) {
            String id = entry.string("id");
            if (!ids.add(id)) {
                throw new CorpusException(entry.place(), "the id '" + id + "' is there twice");
            }
            documents.add(
                    new GoldDocument(id, document(folder, id), new LabelledLines(entry.objects("labels"), names)));
        }
        try (Stream<Path> files = Files.list(folder.resolve("docs"))) {
            int all = (int) files.filter(Files::isRegularFile).count();
            return new Corpus(documents, Math.max(0, all - documents.size()));
        }
    }

    private static Path document(Path folder, String id) {
        Path plain = folder.resolve("docs").resolve(id + ".txt");
        Path packed = folder.resolve("docs").resolve(id + ".txt.gz");
        return Files.exists(packed) ? packed : plain;
    }

    private static Corpus cases(Path folder, LabelNames names) throws IOException {
        List<Path> folders;
        try (Stream<Path> children = Files.list(folder)) {
            folders = children.filter(child -> Files.exists(child.resolve(DOCUMENT)))
                    .toList();
        }
        List<GoldDocument> documents = new ArrayList<>();
        for (Path child : folders) {
            Path annotated = child.resolve(ANNOTATED);
            if (Files.exists(annotated)) {
                Gold gold = new AnnotatedText(annotated, Files.readString(annotated), names);
                documents.add(new GoldDocument(child.getFileName().toString(), child.resolve(DOCUMENT), gold));
            }
        }
        return new Corpus(documents, folders.size() - documents.size());
    }
}
