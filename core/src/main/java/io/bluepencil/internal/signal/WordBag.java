package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Map<Long, Integer> blocks;

    private WordBag(Document document) {
        this.document = document;
    }

    /** {@return the words that say what the block is about} */
    public static WordBag of(Document document, int block) {
        WordBag bag = new WordBag(document);
        bag.collect(block);
        return bag;
    }

    /** {@return whether a word that says what this block is about stands in the other, too} */
    public boolean sharesWordWith(int block) {
        return wordsSharedWith(block).stream().anyMatch(word -> capitalised.contains(word) || !isCommon(word));
    }

    private Set<Long> wordsSharedWith(int block) {
        WordBag other = new WordBag(document);
        other.collect(block);
        other.words.retainAll(words);
        return other.words;
    }

    private boolean isCommon(long word) {
        Map<Long, Integer> counted = blocks == null ? countBlocks() : blocks;
        blocks = counted;
        int number = counted.getOrDefault(word, 0);
        return number >= LEAST_BLOCKS && number * COMMON >= document.size();
    }

    private Map<Long, Integer> countBlocks() {
        Map<Long, Integer> counts = new HashMap<>();
        for (int block = 0; block < document.size(); block++) {
            wordsSharedWith(block).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts;
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
