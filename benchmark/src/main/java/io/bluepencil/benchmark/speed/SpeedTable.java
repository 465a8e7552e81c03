package io.bluepencil.benchmark.speed;

import io.bluepencil.Bluepencil;
import io.bluepencil.Config;
import io.bluepencil.benchmark.generate.Articles;
import io.bluepencil.benchmark.generate.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The table of ratios, a row a measure, with what is required of it. */
final class SpeedTable {

    private static final int FEW_PHRASES = 2_000;
    private static final int MANY_PHRASES = 20_000;
    private static final int HOSTILE_LENGTH = 200_000;

    /** A pattern of alternatives takes so long that a part of the texts must do. */
    private static final int SLOW_TEXTS = 10;

    private final PrintWriter out;
    private final int rounds;
    private final Bluepencil cleaner = Bluepencil.builder().build();

    SpeedTable(PrintWriter out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /** Prints a line for each of what costs how much of one look at each character. */
    void text(Corpus corpus) {
        Contender clean = Contenders.clean(cleaner, corpus.texts());
        Duel duel = new Duel(clean, Contenders.letters(corpus.texts()));
        row(corpus.name() + ", all rules : one isLetter pass", duel, corpus.rounds(rounds), "<= 3.0");
        long bytes = corpus.documents().stream()
                .mapToLong(document -> document.length)
                .sum();
        out.printf(
                Locale.ROOT,
                "%-76s %6.2f B        <= 3%n",
                corpus.name() + ", allocated a byte",
                (double) clean.allocated() / bytes);
    }

    /** Prints what reading and writing bytes costs. */
    void bytes(Corpus corpus) {
        List<byte[]> documents = corpus.documents();
        Duel duel = new Duel(Contenders.bytesToBytes(cleaner, documents), Contenders.recode(documents));
        row(corpus.name() + ", bytes to bytes : decode and encode", duel, corpus.rounds(rounds), "<= 2.5");
    }

    /** Prints what it costs to be told why. */
    void reasons(Corpus corpus) {
        Duel duel =
                new Duel(Contenders.cleanAndAskWhy(cleaner, corpus.texts()), Contenders.clean(cleaner, corpus.texts()));
        row(corpus.name() + ", reasons and evidence read : not", duel, corpus.rounds(rounds), "<= 1.3");
    }

    /** Prints what others cost. */
    void others(Corpus corpus) {
        List<String> few =
                corpus.texts().subList(0, Math.min(SLOW_TEXTS, corpus.texts().size()));
        Contender letters = Contenders.letters(few);
        Pattern pattern = Plain.alternation();
        Contender regex = new Contender("252 phrases", () -> Plain.find(pattern, few));
        row(corpus.name() + ", regex of 252 phrases : one isLetter pass", new Duel(regex, letters), rounds, "");
        Contender c4 = new Contender("C4", () -> Plain.c4(few));
        row(corpus.name() + ", line rules of C4 : one isLetter pass", new Duel(c4, letters), rounds, "");
    }

    /** Prints what ten times as many phrases of one's own cost. */
    void phrases(Corpus corpus) {
        Duel duel = new Duel(
                Contenders.clean(withPhrases(MANY_PHRASES), corpus.texts()),
                Contenders.clean(withPhrases(FEW_PHRASES), corpus.texts()));
        row("20,000 own phrases : 2,000", duel, corpus.rounds(rounds), "<= 1.2");
    }

    /** Prints what twice the length costs, of an article and of shapes that are made to hurt. */
    void growth() {
        String paragraph =
                new Articles(1, false).article(Language.ENGLISH, HOSTILE_LENGTH).replace('\n', ' ');
        grows("an article", new Articles(2, true).article(Language.ENGLISH, 2 * HOSTILE_LENGTH), 1);
        grows("one long line", paragraph, 2);
        grows("equal lines", "The ferry will be back on Friday, the operator said.\n".repeat(HOSTILE_LENGTH / 50), 2);
        grows("known lines", "Advertisement\n".repeat(HOSTILE_LENGTH / 14), 2);
        grows("opening brackets", "(".repeat(HOSTILE_LENGTH), 2);
    }

    private void grows(String shape, String text, int times) {
        String twice = text.repeat(times);
        String once = twice.substring(0, twice.length() / 2);
        Duel duel = new Duel(Contenders.clean(cleaner, List.of(twice)), Contenders.clean(cleaner, List.of(once)));
        row("twice the length: " + shape, duel, rounds, "<= 2.2");
    }

    /** Prints what pages cost. */
    void pages(Corpus pages) {
        Duel duel = new Duel(Contenders.extract(cleaner, pages.texts()), Contenders.parse(pages.texts()));
        row(pages.name() + ", pages to text : bare Jsoup.parse", duel, pages.rounds(rounds), "<= 2.0");
    }

    private static Bluepencil withPhrases(int count) {
        StringBuilder yaml = new StringBuilder("phrases:\n  ad:\n");
        for (int i = 0; i < count; i++) {
            yaml.append("    - \"Ferry offer number ").append(i).append("\"\n");
        }
        return Bluepencil.builder()
                .config(Config.parse("speed.yaml", yaml.toString()))
                .build();
    }

    private void row(String name, Duel duel, int rounds, String required) {
        out.printf("%-76s %s %s%n", name, duel.fight(rounds), required);
        out.flush();
    }
}
