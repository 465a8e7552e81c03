package io.bluepencil.benchmark.train;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.model.BlockFeatures;
import io.bluepencil.internal.model.FeatureTable;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.PageReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A page to learn from.
 *
 * @param features the features of its blocks
 * @param words the number of words of each block
 * @param matched how many of them belong to the main content
 * @param wanted the number of words of the main content
 */
record TrainingPage(FeatureTable features, int[] words, int[] matched, int wanted) {

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
        int[] ends = new int[page.size()];
        for (int block = 0; block < page.size(); block++) {
            addWords(page.text().string(block), all);
            ends[block] = all.size();
        }
        List<String> reference = new ArrayList<>();
        addWords(content, reference);
        BitSet common = WordAlignment.matched(all, reference);
        int[] words = new int[page.size()];
        int[] matched = new int[page.size()];
        for (int block = 0; block < page.size(); block++) {
            int start = block == 0 ? 0 : ends[block - 1];
            words[block] = ends[block] - start;
            matched[block] = common.get(start, ends[block]).cardinality();
        }
        return new TrainingPage(BlockFeatures.of(page, Container.of(page)), words, matched, reference.size());
    }

    /** {@return the number of blocks that hold a word} */
    int learnable() {
        return (int) Arrays.stream(words).filter(count -> count > 0).count();
    }

    /** {@return whether at least half of the block belongs to the main content} */
    boolean isContent(int block) {
        return matched[block] * 2 >= words[block];
    }

    private static void addWords(String text, List<String> words) {
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
    }
}
