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
        boolean small = false;
        for (int at = 0; at < names.length(); at++) {
            char c = names.charAt(at);
            boolean upper = c >= 'A' && c <= 'Z';
            if (c >= 'a' && c <= 'z') {
                word = word * 31 + c;
                token = token * 31 + c;
            } else if (c <= ' ') {
                found |= find(word, token);
                word = 0;
                token = 0;
            } else if (upper && !small) {
                word = word * 31 + c + 32;
                token = token * 31 + c + 32;
            } else {
                found |= find(word);
                word = upper ? c + 32 : 0;
                token = token * 31 + (upper ? c + 32 : c);
            }
            small = c >= 'a';
        }
        return found | find(word, token);
    }

    /** A name of one word is looked up once. */
    private long find(int word, int token) {
        return word == token ? find(word) : find(word) | find(token);
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
