package io.bluepencil.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads hints out of names: whole words only, where {@code -}, {@code _}, digits and a capital inside a name
 * separate words, so that {@code header} is no {@code ad}. Nothing is copied: a word is looked up by its rolling hash.
 */
final class HintWords {

    /** What class names, ids and roles say of an element. */
    static final HintWords OF_ELEMENTS = new HintWords("class-words.txt");

    /** What addresses and schema.org types say of a page. */
    static final HintWords OF_PAGES = new HintWords("kind-words.txt");

    private static final int CAPACITY = 2048;

    private final int[] hashes = new int[CAPACITY];
    private final long[] hints = new long[CAPACITY];

    private HintWords(String resource) {
        try (InputStream in = HintWords.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            new String(bytes, StandardCharsets.UTF_8).lines().forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the hints of a class attribute, an id, an address} */
    long hints(String names) {
        long found = 0;
        int token = 0;
        int word = 0;
        char before = ' ';
        for (int at = 0; at < names.length(); at++) {
            char c = names.charAt(at);
            boolean upper = c >= 'A' && c <= 'Z';
            char lower = upper ? (char) (c + 32) : c;
            boolean letter = lower >= 'a' && lower <= 'z';
            boolean hump = upper && before >= 'a' && before <= 'z';
            if (!letter || hump) {
                found |= find(word);
                word = 0;
            }
            if (letter) {
                word = word * 31 + lower;
            }
            if (c <= ' ') {
                found |= find(token);
                token = 0;
            } else {
                token = token * 31 + lower;
            }
            before = c;
        }
        return found | find(word) | find(token);
    }

    private long find(int hash) {
        if (hash == 0) {
            return 0;
        }
        int slot = slot(hash);
        return hashes[slot] == hash ? hints[slot] : 0;
    }

    private int slot(int hash) {
        int slot = (hash ^ (hash >>> 15)) & (CAPACITY - 1);
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (CAPACITY - 1);
        }
        return slot;
    }

    private void add(String word, Hint hint) {
        int slot = slot(word.hashCode());
        hashes[slot] = word.hashCode();
        hints[slot] |= hint.bit();
    }

    /** A line reads {@code hint: word word word}. */
    private void addLine(String line) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
            Hint hint = Hint.of(line.substring(0, colon));
            for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                add(word, hint);
            }
        }
    }
}
