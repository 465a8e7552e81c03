package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.rule.Document;
import java.util.Locale;
import java.util.Set;

/** Reads the counter of a picture in a gallery: "3 of 7", "Image 1 of 5", "1/16". */
public final class Counters {

    private static final Set<String> OF =
            Set.of("of", "/", "von", "de", "sur", "di", "su", "van", "z", "из", "з", "do", "av", "af", "trên", "dari");
    private static final int MOST_TOKENS = 4;

    private Counters() {}

    /**
     * A counter.
     *
     * @param number number of the picture
     * @param total number of all pictures
     * @param named whether a word such as "Image" stands before it
     */
    public record Counter(int number, int total, boolean named) {}

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
        String[] tokens = tokens(document.string(block));
        int of = tokens.length - 2;
        if (tokens.length < 3 || tokens.length > MOST_TOKENS || !OF.contains(tokens[of])) {
            return NONE;
        }
        int number = number(tokens[of - 1]);
        int total = number(tokens[of + 1]);
        boolean named = of == 2 && Character.isLetter(tokens[0].charAt(0));
        boolean lawful = number >= 1 && number <= total && total >= 2 && (of == 1 || named);
        return lawful ? new Counter(number, total, named) : NONE;
    }

    private static String[] tokens(String line) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '/') {
                spaced.append(" / ");
            } else {
                spaced.append(Folding.fold(c) > Folding.BREAK ? c : ' ');
            }
        }
        return spaced.toString().strip().toLowerCase(Locale.ROOT).split(" +");
    }

    private static int number(String token) {
        boolean digits = token.length() <= 3 && token.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !token.isEmpty() ? Integer.parseInt(token) : -1;
    }
}
