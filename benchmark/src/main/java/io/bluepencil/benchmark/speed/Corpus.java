package io.bluepencil.benchmark.speed;

import io.bluepencil.benchmark.generate.Articles;
import io.bluepencil.benchmark.generate.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts to measure with.
 *
 * @param name what they are
 * @param texts the texts
 */
record Corpus(String name, List<String> texts) {

    private static final int MOST = 100;
    private static final int FEWEST = 10;

    /** From here on one text of all languages stands for many. */
    private static final int LARGE = 1_000_000;

    /** A corpus that is so long needs few rounds: each is long enough that a disturbance is a small part of it. */
    private static final long LONG = 2_000_000;

    private static final int FEWER_ROUNDS = 10;
    private static final int FEWEST_ROUNDS = 3;

    /** {@return articles in ten languages in turn; if they are large, one text of as many articles} */
    static Corpus generated(Size size, boolean boilerplate, long seed) {
        Articles articles = new Articles(seed, boilerplate);
        int characters = size.characters();
        List<String> texts = characters > LARGE
                ? List.of(String.join("", articles.make(FEWEST, characters / FEWEST)))
                : articles.make(Math.max(FEWEST, Math.min(MOST, LARGE / characters)), characters);
        return new Corpus("generated, " + size + (boilerplate ? ", with boilerplate" : ", without"), texts);
    }

    /** {@return articles in one language} */
    static Corpus generated(Language language, Size size, boolean boilerplate, long seed) {
        Articles articles = new Articles(seed, boilerplate);
        List<String> texts = Stream.generate(() -> articles.article(language, size.characters()))
                .limit(MOST)
                .toList();
        return new Corpus(language + ", " + size + (boilerplate ? ", with boilerplate" : ", without"), texts);
    }

    /** {@return the bytes of the texts in UTF-8} */
    List<byte[]> documents() {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** {@return how many rounds do, if so many are asked for} */
    int rounds(int asked) {
        long characters = texts.stream().mapToLong(String::length).sum();
        return characters < LONG ? asked : Math.max(Math.min(asked, FEWEST_ROUNDS), asked / FEWER_ROUNDS);
    }
}
