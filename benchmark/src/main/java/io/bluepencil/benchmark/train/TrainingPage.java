package io.bluepencil.benchmark.train;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.model.BlockFeatures;
import io.bluepencil.internal.model.FeatureTable;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.PageReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A page to learn from: its blocks, and how many words of each belong to the main content. */
final class TrainingPage {

    private final FeatureTable features;
    private final int[] words;
    private final int[] matched;

    private TrainingPage(FeatureTable features, int[] words, int[] matched) {
        this.features = features;
        this.words = words;
        this.matched = matched;
    }

    /**
     * {@return a page read and compared with its main content}
     *
     * @param html the page
     * @param url where it comes from
     * @param content its main content
     */
    static TrainingPage of(String html, String url, String content) {
        Page page = PageReader.read(html, url);
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
        int[] matched = new int[page.size()];
        for (int block = 0; block < page.size(); block++) {
            words[block] = ends[block + 1] - ends[block];
            matched[block] = common.get(ends[block], ends[block + 1]).cardinality();
        }
        return new TrainingPage(BlockFeatures.of(page, Container.of(page)), words, matched);
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

    /** {@return the number of blocks that hold a word: the others teach nothing} */
    int learnable() {
        int count = 0;
        for (int ofBlock : words) {
            count += ofBlock > 0 ? 1 : 0;
        }
        return count;
    }

    /** {@return whether at least half of the words of a block belong to the main content} */
    boolean isContent(int block) {
        return matched[block] * 2 >= words[block];
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
