package io.bluepencil.benchmark.speed;

import com.sun.management.ThreadMXBean;
import io.bluepencil.Bluepencil;
import io.bluepencil.Config;
import io.bluepencil.Source;
import io.bluepencil.benchmark.generate.Articles;
import io.bluepencil.benchmark.generate.Language;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

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
    void text(String corpus, List<String> texts) {
        Contender letters = new Contender("one Character.isLetter pass", () -> Plain.letters(texts));
        Contender clean = new Contender("clean", () -> clean(cleaner, texts));
        row(corpus + ", all rules : one isLetter pass", new Duel(clean, letters), "<= 3.0");
        long bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        out.printf(Locale.ROOT, "%-62s %6.2f B        <= 3%n", corpus + ", allocated a byte", allocated(clean, bytes));
    }

    /** Prints what reading and writing bytes costs, and what others cost. */
    void bytesAndOthers(String corpus, List<String> texts) {
        List<byte[]> documents = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        Contender recode = new Contender("decode and encode", () -> Plain.recode(documents));
        Contender bytes = new Contender(
                "bytes in to bytes out",
                () -> documents.stream()
                        .mapToLong(document -> cleaner.clean(Source.bytes("document", document))
                                .bytes()
                                .length)
                        .sum());
        row(corpus + ", bytes in to bytes out : decode and encode", new Duel(bytes, recode), "<= 2.5");
        List<String> few = texts.subList(0, Math.min(SLOW_TEXTS, texts.size()));
        Contender letters = new Contender("one Character.isLetter pass", () -> Plain.letters(few));
        Pattern pattern = Plain.alternation();
        Contender regex = new Contender("252 phrases", () -> Plain.find(pattern, few));
        row(corpus + ", java.util.regex, 252 phrases : one isLetter pass", new Duel(regex, letters), "");
        Contender c4 = new Contender("C4", () -> Plain.c4(few));
        row(corpus + ", line rules of C4 : one isLetter pass", new Duel(c4, letters), "");
    }

    /** Prints what ten times as many phrases of one's own cost. */
    void phrases(List<String> texts) {
        Bluepencil many = withPhrases(MANY_PHRASES);
        Bluepencil few = withPhrases(FEW_PHRASES);
        Duel duel = new Duel(
                new Contender("many", () -> clean(many, texts)), new Contender("few", () -> clean(few, texts)));
        row("20,000 own phrases : 2,000", duel, "<= 1.2");
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
        Duel duel = new Duel(
                new Contender("twice", () -> clean(cleaner, List.of(twice))),
                new Contender("once", () -> clean(cleaner, List.of(once))));
        row("twice the length: " + shape, duel, "<= 2.2");
    }

    /** Prints what a page costs. */
    void pages(String corpus, List<String> pages) {
        Contender parse = new Contender(
                "Jsoup.parse",
                () -> pages.stream()
                        .mapToLong(page -> Jsoup.parse(page).childNodeSize())
                        .sum());
        Contender extract = new Contender(
                "extract",
                () -> pages.stream()
                        .mapToLong(page -> cleaner.clean(Source.html("http://example.org/", page))
                                .text()
                                .length())
                        .sum());
        row(corpus + ", pages to text : bare Jsoup.parse", new Duel(extract, parse), "<= 2.0");
    }

    private static long clean(Bluepencil cleaner, List<String> texts) {
        long marks = 0;
        for (String text : texts) {
            marks += cleaner.clean(text).marks().size();
        }
        return marks;
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

    private static double allocated(Contender contender, long bytes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(id);
        long seen = contender.work().run();
        long after = threads.getThreadAllocatedBytes(id);
        return (double) (after - before) / Math.max(bytes, Math.min(seen, 1));
    }

    private void row(String name, Duel duel, String required) {
        Duel.Outcome outcome = duel.fight(rounds);
        out.printf(
                Locale.ROOT,
                "%-62s %6.2f  (%.2f to %.2f) %s%n",
                name,
                outcome.median(),
                outcome.low(),
                outcome.high(),
                required);
        out.flush();
    }
}
