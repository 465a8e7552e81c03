package io.bluepencil.benchmark.text;

import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.benchmark.json.JsonFile;
import io.bluepencil.benchmark.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads which documents of a corpus are scored. */
final class Selection {

    private Selection() {}

    /**
     * {@return the ids of a list}
     *
     * @param file one id a line
     * @throws IOException if it cannot be read
     */
    static Set<String> list(Path file) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                ids.add(line.strip());
            }
        }
        return ids;
    }

    /**
     * {@return the ids of a named split}
     *
     * @param file a JSON object: name of the split, ids
     * @param name name of the split
     * @throws IOException if it cannot be read or has no such split
     */
    static Set<String> split(Path file, String name) throws IOException {
        List<JsonObject> objects = JsonFile.read(file);
        if (objects.size() != 1 || !objects.get(0).has(name)) {
            throw new CorpusException(file, "has no split '" + name + "'");
        }
        return new TreeSet<>(objects.get(0).strings(name));
    }
}
