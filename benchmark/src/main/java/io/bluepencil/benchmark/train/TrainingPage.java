package io.bluepencil.benchmark.train;

import io.bluepencil.benchmark.corpus.Blanks;
import io.bluepencil.benchmark.corpus.Reference;
import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.model.BlockFeatures;
import io.bluepencil.internal.model.FeatureTable;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.PageReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A page to learn from: its blocks, and which of them are known to belong to the main content or not to. */
final class TrainingPage {

    private final FeatureTable features;
    private final int[] words;
    private final Kind[] kinds;
    private final boolean whole;

    /** What is known of a block. */
    private enum Kind {
        CONTENT,
        BOILERPLATE,
        UNKNOWN
    }

    private TrainingPage(Page page, int[] words, Kind[] kinds, boolean whole) {
        this.features = BlockFeatures.ofAll(page, Container.of(page));
        this.words = words;
        this.kinds = kinds;
        this.whole = whole;
    }

    /**
     * {@return a page read and compared with what is known of its main content}
     *
     * @param html the page
     * @param reference what is known
     */
    static TrainingPage of(String html, Reference reference) {
        Page page = PageReader.read(html, reference.url());
        return reference.text().isPresent() ? ofText(page, reference.text().get()) : ofPieces(page, reference);
    }

    /** A block is content if at least half of its words are. */
    private static TrainingPage ofText(Page page, String content) {
        List<String> all = new ArrayList<>();
        int[] ends = new int[page.size() + 1];
        for (int block = 0; block < page.size(); block++) {
            addWords(page.text().string(block), all);
            ends[block + 1] = all.size();
        }
        List<String> reference = new ArrayList<>();
        addWords(content, reference);
        BitSet common = WordAlignment.matched(all, reference);
        int[] words = new int[page.size()];
        Kind[] kinds = new Kind[page.size()];
        for (int block = 0; block < page.size(); block++) {
            words[block] = ends[block + 1] - ends[block];
            int matched = common.get(ends[block], ends[block + 1]).cardinality();
            kinds[block] = matched * 2 >= words[block] ? Kind.CONTENT : Kind.BOILERPLATE;
        }
        return new TrainingPage(page, words, kinds, true);
    }

    /** Blocks with a piece that must not be found are none of the content, the only block with one that must be is. */
    private static TrainingPage ofPieces(Page page, Reference reference) {
        int[] words = new int[page.size()];
        Kind[] kinds = new Kind[page.size()];
        List<String> texts = new ArrayList<>();
        for (int block = 0; block < page.size(); block++) {
            String text = Blanks.fold(page.text().string(block));
            List<String> its = new ArrayList<>();
            addWords(text, its);
            words[block] = its.size();
            boolean out = reference.without().stream().anyMatch(piece -> text.contains(Blanks.fold(piece)));
            kinds[block] = out ? Kind.BOILERPLATE : Kind.UNKNOWN;
            texts.add(text);
        }
        for (String piece : reference.with()) {
            List<String> holders = texts.stream()
                    .filter(text -> text.contains(Blanks.fold(piece)))
                    .limit(2)
                    .toList();
            if (holders.size() == 1) {
                kinds[texts.indexOf(holders.get(0))] = Kind.CONTENT;
            }
        }
        return new TrainingPage(page, words, kinds, false);
    }

    /** {@return whether all of the main content is known, not only pieces} */
    boolean isWhole() {
        return whole;
    }

    /** {@return the features of the blocks} */
    FeatureTable features() {
        return features;
    }

    /** {@return the number of blocks} */
    int size() {
        return words.length;
    }

    /** {@return the number of words of a block} */
    int words(int block) {
        return words[block];
    }

    /** {@return whether something is known of a block that holds a word: the others teach nothing} */
    boolean isLearnable(int block) {
        return words[block] > 0 && kinds[block] != Kind.UNKNOWN;
    }

    /** {@return the number of blocks that teach something} */
    int learnable() {
        int count = 0;
        for (int block = 0; block < size(); block++) {
            count += isLearnable(block) ? 1 : 0;
        }
        return count;
    }

    /** {@return whether a block is known to belong to the main content} */
    boolean isContent(int block) {
        return kinds[block] == Kind.CONTENT;
    }

    private static void addWords(String text, List<String> words) {
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
    }
}
