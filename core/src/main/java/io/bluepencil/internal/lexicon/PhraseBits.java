package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Label;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows which words stand beside each other in the phrases of one label, and so a line that is put together from bits of them:
 * "Follow us on X" and "on our channel" make "Follow us on our channel". Numbers do not count, and one network is as good as
 * another. Immutable.
 */
final class PhraseBits {

    /** Calls and buttons: their words return in the same order on every site. Titles of boxes and credits are too free. */
    private static final List<Label> LABELS =
            List.of(Label.AD, Label.SHARE, Label.NEWSLETTER, Label.NOTICE, Label.VIDEO, Label.GALLERY, Label.READ_MORE);

    private static final Set<Position> POSITIONS = EnumSet.of(Position.WHOLE, Position.OPENING);

    /** Of so few words each must stand beside the others as in a phrase. */
    private static final int FEW_WORDS = 3;

    /** In scripts without spaces: of so few characters nothing can be said. */
    private static final int FEW_CHARACTERS = 6;

    /** Of the joints between the words of a longer line so many percent must be those of phrases. */
    private static final int KNOWN_PERCENT = 60;

    /** In scripts without spaces characters meet more often by chance. */
    private static final int UNSPACED_PERCENT = 75;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Stands for all labels: one look tells of most lines that they open as no phrase does. */
    private static final int ANY_LABEL = -1;

    private final WordFilter bits;
    private final PhraseTable networks;

    PhraseBits(WordFilter bits, PhraseTable networks) {
        this.bits = bits;
        this.networks = networks;
    }

    /** {@return the bits of some phrases} */
    static PhraseBits of(List<Phrase> phrases, PhraseTable networks) {
        Set<Long> bits = new HashSet<>();
        for (Phrase phrase : phrases) {
            if (LABELS.contains(phrase.label()) && POSITIONS.contains(phrase.position())) {
                add(PhraseWords.of(phrase.text(), 0, phrase.text().length(), networks), phrase, bits);
            }
        }
        return new PhraseBits(WordFilter.of(bits), networks);
    }

    private static void add(PhraseWords words, Phrase phrase, Set<Long> bits) {
        int label = LABELS.indexOf(phrase.label());
        both(words.joint(0), ANY_LABEL, bits);
        int joints = words.joints() - (phrase.position() == Position.OPENING ? 1 : 0);
        for (int at = 0; at < words.size(); at++) {
            both(words.word(at), label, bits);
        }
        for (int at = 0; at < joints; at++) {
            both(words.joint(at), label, bits);
        }
    }

    /** One bit lets one of sixteen through that is not meant: two of them one of two hundred. */
    private static void both(long hash, int label, Set<Long> bits) {
        bits.add(first(hash, label));
        bits.add(second(hash, label));
    }

    private static long first(long hash, int label) {
        long mixed = (hash + label + 1) * FACTOR;
        return mixed ^ (mixed >>> 29);
    }

    private static long second(long hash, int label) {
        return first(hash, label) * FACTOR;
    }

    private boolean knows(long hash, int label) {
        return bits.mayHold(first(hash, label)) && bits.mayHold(second(hash, label));
    }

    WordFilter bits() {
        return bits;
    }

    /**
     * {@return what a line is that is put together from bits of phrases of one label, and opens as one of them does}
     *
     * @param text the text
     * @param start offset of the first character
     * @param end offset behind the last character
     */
    Optional<Label> label(CharSequence text, int start, int end) {
        int first = WordEnds.wordStart(text, start, end);
        if (first == end || isNumber(text, first)) {
            return Optional.empty();
        }
        if (!Folding.isUnspaced(text.charAt(first))
                && !PhraseWords.opensWith(text, first, end, networks, joint -> knows(joint, ANY_LABEL))) {
            return Optional.empty();
        }
        PhraseWords words = PhraseWords.of(text, start, end, networks);
        for (int label = 0; label < LABELS.size(); label++) {
            if (isOf(label, words)) {
                return Optional.of(LABELS.get(label));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(CharSequence text, int at) {
        return Character.isDigit(text.charAt(at)) && !Folding.isUnspaced(text.charAt(at));
    }

    private boolean isOf(int label, PhraseWords words) {
        int size = words.size();
        boolean enough = words.unspaced() ? size >= FEW_CHARACTERS : size >= FEW_WORDS || words.namesNetwork();
        if (!enough || size < 2 || !knows(words.joint(0), label) || !knows(words.joint(1), label)) {
            return false;
        }
        for (int at = 0; at < size; at++) {
            if (!knows(words.word(at), label)) {
                return false;
            }
        }
        int known = 0;
        for (int at = 0; at < words.joints(); at++) {
            known += knows(words.joint(at), label) ? 1 : 0;
        }
        return known * 100 >= words.joints() * percent(words);
    }

    private static int percent(PhraseWords words) {
        if (words.unspaced()) {
            return UNSPACED_PERCENT;
        }
        return words.size() <= FEW_WORDS ? 100 : KNOWN_PERCENT;
    }
}
