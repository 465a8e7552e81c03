package io.bluepencil.benchmark.generate;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes articles out of a seed: a headline, a byline, paragraphs of two to four sentences of eight to twenty-six words, and, if
 * asked for, a line of boilerplate behind every third paragraph. The same seed makes the same articles.
 */
public final class Articles {

    /** The seed of all measurements, unless another one is asked for. */
    public static final long SEED = 20_261_122;

    private static final int HEADLINE_WORDS = 8;
    private static final int EACH_PARAGRAPHS = 3;

    private final Random random;
    private final boolean boilerplate;

    /**
     * Makes a generator.
     *
     * @param seed says which articles
     * @param boilerplate whether there is boilerplate between the paragraphs
     */
    public Articles(long seed, boolean boilerplate) {
        this.random = new Random(seed);
        this.boilerplate = boilerplate;
    }

    /**
     * {@return articles in all languages in turn}
     *
     * @param count how many
     * @param characters how many characters each has at least
     */
    public List<String> make(int count, int characters) {
        return stream(characters).limit(count).toList();
    }

    /**
     * {@return articles in all languages in turn, without an end}
     *
     * @param characters how many characters each has at least
     */
    public Stream<String> stream(int characters) {
        return Stream.iterate(0, number -> number + 1).map(number -> article(Language.inTurn(number), characters));
    }

    /**
     * {@return one article}
     *
     * @param language its language
     * @param characters how many characters it has at least
     */
    public String article(Language language, int characters) {
        StringBuilder text = new StringBuilder(characters + 512);
        addWords(text, language, HEADLINE_WORDS);
        text.append("\n\n");
        for (int paragraph = 1; text.length() < characters; paragraph++) {
            int sentences = 2 + random.nextInt(3);
            for (int i = 0; i < sentences; i++) {
                addWords(text, language, 8 + random.nextInt(19));
                text.append(
                        i + 1 < sentences ? language.stop() : language.stop().strip());
            }
            text.append("\n\n");
            if (boilerplate && paragraph % EACH_PARAGRAPHS == 0) {
                text.append(pick(language.boilerplate())).append("\n\n");
            }
        }
        return text.toString();
    }

    /** {@return so many words in a row, the first one in upper case, with commas between some} */
    String words(Language language, int count) {
        StringBuilder text = new StringBuilder();
        addWords(text, language, count);
        return text.toString();
    }

    private void addWords(StringBuilder text, Language language, int count) {
        for (int i = 0; i < count; i++) {
            String word = pick(language.words());
            String first = i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
            text.append(first);
            if (random.nextInt(14) == 0 && i + 1 < count) {
                text.append(',');
            }
            text.append(i + 1 < count ? language.gap() : "");
        }
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
