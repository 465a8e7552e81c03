package io.bluepencil.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What {@code stories/LANGUAGE.txt} holds, one line each, below a heading in brackets: a small story, lines that go above it and
 * behind it, and sentences that stay.
 */
record Story(String language, Map<String, List<String>> lines) {

    static Story of(String language) {
        Map<String, List<String>> lines = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : read("stories/" + language + ".txt").lines().toList()) {
            if (line.startsWith("[")) {
                section = lines.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isBlank()) {
                section.add(line);
            }
        }
        return new Story(language, lines);
    }

    private static String read(String resource) {
        try (InputStream in = Story.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Headline and paragraphs. */
    List<String> story() {
        return section("story");
    }

    /** Lines that go when they stand above the story. */
    List<String> top() {
        return section("top");
    }

    /** Lines that go when they stand behind the story. */
    List<String> end() {
        return section("end");
    }

    /** Sentences that stay, with the family whose words they hold. */
    List<Stay> stay() {
        return section("stay").stream()
                .map(line -> line.split(" \\| ", 2))
                .map(parts -> new Stay(parts[0], parts[1]))
                .toList();
    }

    /**
     * A sentence that stays.
     *
     * @param family the family
     * @param sentence the sentence
     */
    record Stay(String family, String sentence) {}

    /** Sentences that hold any words where braces stand. */
    List<String> carriers() {
        return section("carrier");
    }

    private List<String> section(String name) {
        return lines.getOrDefault(name, List.of());
    }

    /** The story with a line put in before the line of that number. */
    String with(String line, int before) {
        List<String> all = new ArrayList<>(story());
        all.add(before, line);
        return String.join("\n", all) + "\n";
    }

    /** The story with a sentence put at the end of the line of that number. */
    String within(String sentence, int line) {
        List<String> all = new ArrayList<>(story());
        String blank = sentence.endsWith("\u3002") ? "" : " ";
        all.set(line, all.get(line) + blank + sentence);
        return String.join("\n", all) + "\n";
    }

    String text() {
        return String.join("\n", story()) + "\n";
    }
}
