package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.rule.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the counter of a picture in a gallery: "3 of 7", "Image 1 of 5", "1/16". */
public final class Counters {

    private static final Set<String> OF = Set.of(
            "of", "/", "von", "de", "sur", "di", "su", "van", "z", "из", "з", "do", "av", "af", "trên", "dari", "din",
            "ze", "zo", "от", "із", "จาก", "trong", "από", "من", "از", "מתוך");
    private static final int MOST_TOKENS = 4;

    /** A caption below a bare counter is shorter. */
    private static final int MESSAGE_WORDS = 12;

    private Counters() {}

    /**
     * A counter.
     *
     * @param number number of the picture
     * @param total number of all pictures
     * @param worded whether a word tells that it is one: "Image" before it, or "of" in it; "1/2" may be a fraction or a score
     */
    public record Counter(int number, int total, boolean worded) {}

    /** {@return whether a counter has this word or sign between number and total} */
    public static boolean isOf(String word) {
        return OF.contains(word);
    }

    private static final Counter NONE = new Counter(0, 0, false);

    /** {@return the counter that the block is, or one with number 0 if it is none} */
    public static Counter of(Document document, int block) {
        if (document.length(block) > 24 || !Traits.mayHold(document, block, Traits.DIGIT)) {
            return NONE;
        }
        List<String> tokens = tokens(document.string(block).toLowerCase(Locale.ROOT));
        int of = tokens.size() - 2;
        if (tokens.size() < 3 || tokens.size() > MOST_TOKENS || !OF.contains(tokens.get(of))) {
            return NONE;
        }
        int number = number(tokens.get(of - 1));
        int total = number(tokens.get(of + 1));
        boolean named = of == 2 && Character.isLetter(tokens.get(0).charAt(0));
        boolean lawful = number >= 1 && number <= total && total >= 2 && (of == 1 || named);
        return lawful ? new Counter(number, total, named || !tokens.get(of).equals("/")) : NONE;
    }

    /**
     * {@return the blocks that count the pictures of a gallery: those in which a word says so, and bare ones ("3/12") of which the
     * next one counts on to the same total, as fractions and scores do not}
     */
    public static BitSet all(Document document) {
        BitSet counters = new BitSet();
        int before = -1;
        int first = -1;
        Counter last = NONE;
        for (int block = 0; block < document.size(); block++) {
            Counter counter = of(document, block);
            if (counter.worded()) {
                counters.set(block);
            } else if (counter.number() > 0) {
                boolean next = counter.total() == last.total() && counter.number() == last.number() + 1;
                first = next ? first : block;
                if (next) {
                    counters.set(before);
                    counters.set(block);
                }
                if (counter.number() == counter.total() && isThread(document, first)) {
                    counters.clear(first, block + 1);
                }
                before = block;
                last = counter;
            }
        }
        return counters;
    }

    /** Messages that count themselves from the first to the last, of several sentences each: somebody is quoted. */
    private static boolean isThread(Document document, int first) {
        int message = first + 1;
        return of(document, first).number() == 1
                && document.words(message) >= MESSAGE_WORDS
                && document.endsSentence(message)
                && Sentences.next(document, message, document.start(message) + 1) < document.end(message);
    }

    /** The words, numbers and slashes of a line, or more than a counter has. */
    private static List<String> tokens(String line) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= line.length() && tokens.size() <= MOST_TOKENS; at++) {
            boolean slash = at < line.length() && line.charAt(at) == '/';
            if (slash || at == line.length() || Folding.fold(line.charAt(at)) <= Folding.BREAK) {
                if (start < at) {
                    tokens.add(line.substring(start, at));
                }
                if (slash) {
                    tokens.add("/");
                }
                start = at + 1;
            }
        }
        return tokens;
    }

    private static int number(String token) {
        boolean digits = token.length() <= 3 && token.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !token.isEmpty() ? Integer.parseInt(token) : -1;
    }
}
