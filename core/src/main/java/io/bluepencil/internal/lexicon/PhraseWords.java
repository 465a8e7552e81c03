package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Words;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * The words of a short piece of text as numbers, and the joints between them: pairs of words, or three characters in a row in
 * scripts without spaces. Numbers are left out; all networks are the same word.
 */
final class PhraseWords {

    private static final long EDGE = 3;
    private static final long NETWORK = 5;
    private static final long FACTOR = 0xD1342543DE82EF95L;

    /** Shorter names are the beginnings of many words. */
    private static final int NAME_LETTERS = 6;

    /** "Facebookissa", "Telegramem": cases of names. */
    private static final int ENDING_LETTERS = 5;

    private long[] words = new long[8];
    private int size;
    private boolean unspaced;
    private int networks;

    private PhraseWords() {}

    /**
     * {@return whether the first joint of a piece of text is one of some}
     *
     * @param text the text, whose words are parted by spaces
     * @param start the offset of its first word
     * @param end the offset behind its last character
     * @param networks the networks
     * @param joints tells which joints are meant
     */
    static boolean opensWith(CharSequence text, int start, int end, PhraseTable networks, LongPredicate joints) {
        Words reader = new Words();
        long first = reader.read(text, start, WordEnds.nextPiece(text, start, end));
        return joints.test(joint(EDGE, first))
                || (joints.test(joint(EDGE, NETWORK)) && network(text, start, end, networks, reader) > start);
    }

    /** {@return the words of a piece of text, the networks being those of a table} */
    static PhraseWords of(CharSequence text, int start, int end, PhraseTable networks) {
        PhraseWords words = new PhraseWords();
        Words reader = new Words();
        for (int at = WordEnds.wordStart(text, start, end); at < end; ) {
            int next = network(text, at, end, networks, reader);
            if (next > at) {
                words.networks++;
                words.add(NETWORK);
            } else {
                next = WordEnds.nextPiece(text, at, end);
                if (!isNumber(text, at, next)) {
                    words.unspaced |= Folding.isUnspaced(text.charAt(at));
                    words.add(reader.read(text, at, next));
                }
            }
            at = WordEnds.wordStart(text, next, end);
        }
        return words;
    }

    private static boolean isNumber(CharSequence text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Character.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the offset behind the name of a network that stands here, with its ending; {@code at} if there is none} */
    private static int network(CharSequence text, int at, int end, PhraseTable networks, Words reader) {
        int next = WordEnds.nextPiece(text, at, end);
        int found = networks.find(reader.read(text, at, next)) >= 0 ? next : at;
        int second = WordEnds.nextPiece(text, next, end);
        found = networks.find(reader.read(text, at, second)) >= 0 ? second : found;
        for (int ending = next - 1; found == at && isEnding(at, ending, next); ending--) {
            found = networks.find(reader.read(text, at, ending)) >= 0 ? next : at;
        }
        return found;
    }

    private static boolean isEnding(int at, int ending, int next) {
        return ending - at >= NAME_LETTERS && next - ending <= ENDING_LETTERS;
    }

    private void add(long word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
    }

    /** {@return the number of words} */
    int size() {
        return size;
    }

    /** {@return whether some words are not parted by spaces} */
    boolean unspaced() {
        return unspaced;
    }

    /** {@return whether one of the words is a network, and another is not} */
    boolean namesNetwork() {
        return networks > 0 && networks < size;
    }

    /** {@return one of the words} */
    long word(int number) {
        return words[number];
    }

    /** {@return the number of joints, those with the edges among them} */
    int joints() {
        return size + 1;
    }

    /** {@return a number that stands for two neighbours, the edge before the first one, or for three of them} */
    long joint(int number) {
        long joint = joint(at(number - 1), at(number));
        return unspaced ? joint(joint, at(number + 1)) : joint;
    }

    private static long joint(long left, long right) {
        return (left * FACTOR) ^ right;
    }

    private long at(int number) {
        return number < 0 || number >= size ? EDGE : words[number];
    }
}
