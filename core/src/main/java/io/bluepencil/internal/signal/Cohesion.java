package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Document;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Measures how far two parts of a document speak of the same things: the cosine of their word vectors, a word weighed by how
 * rare it is among the document's blocks (TF-IDF; Salton and Buckley 1988). 1 is the same vocabulary, 0 none in common.
 *
 * <p>The document is read once; a question costs no more than the words of the blocks it names. Not thread-safe.
 */
public final class Cohesion {

    private static final int LONG_WORD = 4;

    private final Document document;
    private final WordNumbers numbers = new WordNumbers();

    /** The numbers of the words of all blocks, block by block, and where those of each block start. */
    private int[] words;

    private final int[] firstWords;

    private final double[] rarity;
    private final BitSet story;
    private final int[] storyCounts;
    private final double storySquares;
    private final Tally one;
    private final Tally other;

    /**
     * Reads a document.
     *
     * @param document the document
     * @param story the blocks that are its story
     */
    public Cohesion(Document document, BitSet story) {
        this.document = document;
        this.story = story;
        this.words = new int[document.text().length() / 8 + 16];
        this.firstWords = new int[document.size() + 1];
        for (int block = 0; block < document.size(); block++) {
            firstWords[block + 1] = readBlock(block, firstWords[block]);
        }
        this.rarity = rarity();
        this.one = new Tally(numbers.size());
        this.other = new Tally(numbers.size());
        this.storyCounts = storyCounts();
        this.storySquares = storySquares();
    }

    /** {@return the cosine of the blocks of one range and those of another} */
    public double between(int first, int last, int otherFirst, int otherLast) {
        add(one, first, last);
        add(other, otherFirst, otherLast);
        double product = 0;
        for (int at = 0; at < one.size(); at++) {
            int word = one.word(at);
            product += weight(word, one.count(word)) * weight(word, other.count(word));
        }
        return cosine(product, squares(one), squares(other));
    }

    /**
     * {@return the cosine of the blocks of one range and those of the story that are not in another range}
     *
     * @param first first block of the range
     * @param last last block of the range
     * @param gapFirst first block that does not count as story
     * @param gapLast last block that does not count as story
     */
    public double withStory(int first, int last, int gapFirst, int gapLast) {
        add(one, first, last);
        for (int block = story.nextSetBit(gapFirst);
                block >= 0 && block <= gapLast;
                block = story.nextSetBit(block + 1)) {
            add(other, block, block);
        }
        double squares = storySquares;
        for (int at = 0; at < other.size(); at++) {
            int word = other.word(at);
            squares += square(word, storyCounts[word] - other.count(word)) - square(word, storyCounts[word]);
        }
        double product = 0;
        for (int at = 0; at < one.size(); at++) {
            int word = one.word(at);
            product += weight(word, one.count(word)) * weight(word, storyCounts[word] - other.count(word));
        }
        return cosine(product, squares(one), squares);
    }

    private double cosine(double product, double squares, double otherSquares) {
        one.clear();
        other.clear();
        double lengths = Math.sqrt(squares) * Math.sqrt(Math.max(0, otherSquares));
        return product == 0 || lengths == 0 ? 0 : product / lengths;
    }

    private void add(Tally tally, int first, int last) {
        for (int at = firstWords[first]; at < firstWords[last + 1]; at++) {
            tally.add(words[at]);
        }
    }

    private double squares(Tally tally) {
        double squares = 0;
        for (int at = 0; at < tally.size(); at++) {
            squares += square(tally.word(at), tally.count(tally.word(at)));
        }
        return squares;
    }

    private double square(int word, int count) {
        double weight = weight(word, count);
        return weight * weight;
    }

    private double weight(int word, int count) {
        return count == 0 ? 0 : (1 + Math.log(count)) * rarity[word];
    }

    private double[] rarity() {
        int[] blocksWith = new int[numbers.size()];
        int[] lastBlock = new int[numbers.size()];
        for (int block = 0; block < document.size(); block++) {
            for (int at = firstWords[block]; at < firstWords[block + 1]; at++) {
                int word = words[at];
                blocksWith[word] += lastBlock[word] == block + 1 ? 0 : 1;
                lastBlock[word] = block + 1;
            }
        }
        double[] rarities = new double[blocksWith.length];
        for (int word = 0; word < rarities.length; word++) {
            rarities[word] = Math.log((document.size() + 1.0) / blocksWith[word]);
        }
        return rarities;
    }

    private int[] storyCounts() {
        int[] counts = new int[numbers.size()];
        for (int block = story.nextSetBit(0); block >= 0; block = story.nextSetBit(block + 1)) {
            for (int at = firstWords[block]; at < firstWords[block + 1]; at++) {
                counts[words[at]]++;
            }
        }
        return counts;
    }

    private double storySquares() {
        double squares = 0;
        for (int word = 0; word < storyCounts.length; word++) {
            squares += square(word, storyCounts[word]);
        }
        return squares;
    }

    /** Reads words of four letters and more; in scripts without spaces, pairs of letters. Returns where the next word goes. */
    private int readBlock(int block, int from) {
        int size = from;
        long hash = 0;
        int length = 0;
        int end = document.end(block);
        for (int at = document.start(block); at <= end; at++) {
            char c = at < end ? document.text().charAt(at) : ' ';
            char folded = Folding.fold(c);
            if (folded == Folding.NOTHING) {
                continue;
            }
            boolean pair = folded > Folding.BREAK && Folding.isUnspaced(c);
            if (folded > Folding.BREAK) {
                hash = hash * 1_000_003 + folded;
                length++;
            }
            if ((pair && length >= 2) || (folded <= Folding.BREAK && length >= LONG_WORD)) {
                words = size == words.length ? Arrays.copyOf(words, size * 2) : words;
                words[size++] = numbers.of(hash);
            }
            hash = pair ? folded : hash;
            length = pair ? 1 : length;
            if (folded <= Folding.BREAK) {
                hash = 0;
                length = 0;
            }
        }
        return size;
    }
}
