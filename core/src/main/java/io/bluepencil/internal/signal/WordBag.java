package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The longer words of a line, as hashes. */
public final class WordBag {

    /** Shorter words are mostly articles and the like, in any language. */
    private static final int LONG_WORD = 4;

    /** A word in lower case that stands in every so many blocks or more is mostly one of grammar. */
    private static final int COMMON = 8;

    private static final int LEAST_BLOCKS = 4;

    private final Document document;
    private final Set<Long> capitalised = new HashSet<>();
    private final Set<Long> words = new HashSet<>();

    private WordBag(Document document) {
        this.document = document;
    }

    /** {@return the words that say what the block is about} */
    public static WordBag of(Document document, int block) {
        WordBag bag = new WordBag(document);
        bag.collect(block);
        bag.dropCommonWords();
        return bag;
    }

    private void dropCommonWords() {
        Map<Long, Integer> blocks = new HashMap<>();
        for (int block = 0; block < document.size(); block++) {
            WordBag other = new WordBag(document);
            other.collect(block);
            other.words.retainAll(words);
            other.words.forEach(word -> blocks.merge(word, 1, Integer::sum));
        }
        words.removeIf(word -> !capitalised.contains(word) && isCommon(blocks.getOrDefault(word, 0)));
    }

    private boolean isCommon(int blocks) {
        return blocks >= LEAST_BLOCKS && blocks * COMMON >= document.size();
    }

    public boolean sharesWordWith(int block) {
        WordBag other = new WordBag(document);
        other.collect(block);
        other.words.retainAll(words);
        return !other.words.isEmpty();
    }

    private void collect(int block) {
        CharSequence text = document.text();
        Words reader = new Words();
        int at = document.start(block);
        while (at < document.end(block)) {
            int start = WordEnds.wordStart(text, at, document.end(block));
            int end = WordEnds.next(text, at, document.end(block));
            if (end - start >= LONG_WORD) {
                long word = reader.read(text, start, end);
                words.add(word);
                if (start > document.start(block) && Character.isUpperCase(text.charAt(start))) {
                    capitalised.add(word);
                }
            }
            at = end;
        }
    }
}
