package io.bluepencil.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes documents out of pieces of stories and boilerplate, the same for the same seed. */
final class Generator {

    private static final String[] WORDS =
            ("council harbour minister storm valley bridge school river market train winter vote"
                            + " law doctor teacher field road night price team city hall water fire ship letter song field stone")
                    .split(" ");
    private static final String[] BOILERPLATE = {
        "READ MORE",
        "Advertisement",
        "Anzeige",
        "PUBLICIDAD",
        "00:49",
        "1:02:33",
        "Image: Lena Brandt",
        "\u00a9 Ada Okoro/AP",
        "Image 1 of 5",
        "2 / 7",
        "More Coverage",
        "Related stories",
        "Reuters",
        "Facebook Twitter Pinterest",
        "Read more: Storm closes harbour",
        "Share this article",
        "Sign up for our newsletter",
        "* * *",
        "14:05",
        "With inputs from PTI",
        "Foto: dpa",
        "(Photo: Ada Okoro/AP)"
    };
    private static final String[] ODD = {
        "\ud800",
        "\udc00x",
        "\u0000",
        "\u001b[31mred\u001b[0m",
        "\u202eevil",
        "\u00a0",
        "\ufeff",
        "\u2028",
        "\u0085",
        "\f",
        "\u000b",
        "\u0130stanbul \u0131\u015f\u0131k",
        "\u65b0\u95fb \u8bb0\u8005 \u62a5\u9053\u3002",
        "\u200b",
        "e\u0301",
        "\ud83d\ude00",
        "\t"
    };
    private static final String[] ENDS = {
        "\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \u00a0\n", "\n\n\n"
    };

    private final Random random;

    Generator(long seed) {
        this.random = new Random(seed);
    }

    /** {@return a document of up to {@code mostLines} lines} */
    String document(int mostLines) {
        StringBuilder text = new StringBuilder();
        List<String> earlier = new ArrayList<>();
        String end = random.nextBoolean() ? pick(ENDS) : null;
        int lines = random.nextInt(mostLines + 1);
        for (int i = 0; i < lines; i++) {
            String line = line(earlier);
            earlier.add(line);
            text.append(line);
            if (i < lines - 1 || random.nextBoolean()) {
                text.append(end == null ? pick(ENDS) : end);
            }
        }
        return text.toString();
    }

    private String line(List<String> earlier) {
        int kind = random.nextInt(12);
        if (kind < 4) {
            return sentence(8 + random.nextInt(30)) + ".";
        }
        if (kind < 7) {
            return pick(BOILERPLATE);
        }
        if (kind < 9 && !earlier.isEmpty()) {
            return copy(earlier.get(Math.max(0, earlier.size() - 1 - random.nextInt(3))));
        }
        if (kind == 9) {
            return pick(ODD) + (random.nextBoolean() ? sentence(5) + pick(ODD) : "");
        }
        return sentence(2 + random.nextInt(10));
    }

    /** A copy, cut off anywhere in half of the cases. */
    private String copy(String line) {
        return random.nextBoolean() || line.isEmpty() ? line : line.substring(0, random.nextInt(line.length()));
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String pick(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
