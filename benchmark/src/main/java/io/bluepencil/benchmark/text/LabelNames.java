package io.bluepencil.benchmark.text;

import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Suggestion;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The names that labels have in a corpus: the library's own, and those that a file maps to them. */
final class LabelNames {

    private final Map<String, Label> names = new TreeMap<>();

    private LabelNames() {
        for (Label label : Label.values()) {
            names.put(label.id(), label);
        }
    }

    /** {@return the library's own names} */
    static LabelNames own() {
        return new LabelNames();
    }

    /**
     * {@return the library's own names and those of a file}
     *
     * @param file properties: name in the corpus = label of the library
     * @throws CorpusException if a line names no label of the library
     * @throws IOException if it cannot be read
     */
    static LabelNames read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        LabelNames all = own();
        for (String name : properties.stringPropertyNames()) {
            all.names.put(name, own().require(properties.getProperty(name).strip(), file));
        }
        return all;
    }

    /**
     * {@return the label of a name}
     *
     * @param name the name
     * @param place where it stands, for the message
     * @throws CorpusException if there is no such label
     */
    Label require(String name, Object place) throws CorpusException {
        Label label = names.get(name);
        if (label == null) {
            throw new CorpusException(
                    place, Suggestion.unknown("label", name, names.keySet()) + "; or map it in labels.properties");
        }
        return label;
    }
}
