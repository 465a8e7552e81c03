package io.bluepencil.internal.rules;

import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.Durations;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.ArrayList;
import java.util.List;

/** Titles of embedded videos with their length below. */
public final class EmbeddedVideo implements Rule {

    /** A shorter line above a time may name a dish, a runner or a programme. */
    private static final int TITLE_WORDS = 4;

    /** "05:00", were it minutes and seconds. */
    private static final int EARLIEST_CLOCK = 5 * 60;

    private static final int YEAR_DIGITS = 4;

    private static final int MOST_TITLE_WORDS = 24;

    /** More videos than this in one article are a programme, a ticker or a table. */
    private static final int MOST_VIDEOS = 4;

    private static final RuleSpec SPEC = RuleSpec.of("embedded-video", Label.VIDEO)
            .stage(Stage.RUN)
            .summary("Marks the title of an embedded video and its length on the line below.")
            .why(
                    "A line that is nothing but a length, below a line that reads like a headline, is what is left of a player."
                            + " Times of day that head the entries of a rolling report, programmes, results and baking times are none:"
                            + " they come in series, or below a mere word or two, or below a whole sentence.")
            .since("0.1")
            .example("""
                    The convoy reached the town on Monday, aid workers said.
                    [-Aid trucks arrive in besieged town-]
                    [-00:49-]
                    It carried flour and medicine for ten thousand people.""")
            .example("""
                    The convoy reached the town on Monday, aid workers said.
                    [-Aid trucks arrive-]
                    [-Aid trucks arrive-]
                    [-02:17-]
                    It carried flour and medicine for ten thousand people.""")
            .example("""
                    14:05
                    The convoy has left the depot, the spokesman says.
                    14:20
                    It is now at the northern gate, where it has to wait.
                    15:10
                    The gate has opened.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        List<Integer> times = new ArrayList<>();
        for (int block = 0; block < document.size(); block++) {
            if (Durations.seconds(document, block) > 0) {
                times.add(block);
            }
        }
        if (!times.isEmpty() && !isSeries(document, times)) {
            times.forEach(time -> markVideo(document, marks, time));
        }
        markTimedTitles(document, marks);
    }

    /** Titles with their length on the same line; many of them, or two in neighbouring lines, are results or a list of songs. */
    private static void markTimedTitles(Document document, Marks marks) {
        List<Integer> titles = new ArrayList<>();
        for (int block = 1; block < document.size(); block++) {
            if (isTimedTitle(document, block)) {
                if (!titles.isEmpty() && titles.get(titles.size() - 1) == block - 1) {
                    return;
                }
                titles.add(block);
            }
        }
        if (titles.size() <= MOST_VIDEOS) {
            for (int block : titles) {
                marks.mark(block, Finding.high(Label.VIDEO, "title of an embedded video that ends in its length", ""));
            }
        }
    }

    private static boolean isTimedTitle(Document document, int block) {
        int words = document.words(block);
        if (words <= TITLE_WORDS + 1 || words > MOST_TITLE_WORDS || !Traits.mayHold(document, block, Traits.DIGIT)) {
            return false;
        }
        int end = document.end(block);
        int blank = lastBlank(document, block);
        return blank > document.start(block)
                && !Shapes.isListItem(document, block)
                && Durations.seconds(document.text(), blank + 1, end) > 0
                && !isDated(document, block, blank);
    }

    private static int lastBlank(Document document, int block) {
        int at = document.end(block) - 1;
        while (at > document.start(block) && document.text().charAt(at) != ' ') {
            at--;
        }
        return at;
    }

    /** "Tuesday, 20 August, 11:32": a day with its time. */
    private static boolean isDated(Document document, int block, int blank) {
        String title = document.text().substring(document.start(block), blank);
        boolean clock = Durations.seconds(document.text(), blank + 1, document.end(block)) >= EARLIEST_CLOCK;
        long digits = title.chars().filter(Character::isDigit).count();
        return digits >= YEAR_DIGITS || (clock && digits > 0);
    }

    private static void markVideo(Document document, Marks marks, int time) {
        int title = time - 1;
        if (title < 0 || !Shapes.isHeadline(document, title)) {
            return;
        }
        boolean known = marks.label(title).filter(label -> label == Label.VIDEO).isPresent();
        boolean above = title > 0 && document.hash(title) == document.hash(title - 1);
        boolean below = time + 1 < document.size() && document.hash(title) == document.hash(time + 1);
        boolean doubled = above || below;
        boolean lone = document.words(title) >= TITLE_WORDS && !Durations.couldBeClock(document, time);
        if (!known && !doubled && !lone) {
            return;
        }
        String evidence = document.string(time);
        Finding finding = Finding.high(Label.VIDEO, "title of an embedded video, with its length below", evidence);
        marks.mark(title, finding);
        marks.mark(time, Finding.high(Label.VIDEO, "length of an embedded video, below its title", evidence));
        if (above) {
            marks.mark(title - 1, finding);
        }
        if (below) {
            marks.mark(time + 1, finding);
        }
    }

    /** {@return whether the times run in one direction, as clock times, programmes and results do} */
    private static boolean isSeries(Document document, List<Integer> times) {
        if (times.size() < 2) {
            return false;
        }
        boolean up = true;
        boolean down = true;
        boolean clock = true;
        for (int i = 0; i < times.size(); i++) {
            clock &= Durations.couldBeClock(document, times.get(i));
            if (i > 0) {
                int before = Durations.seconds(document, times.get(i - 1));
                int now = Durations.seconds(document, times.get(i));
                up &= now >= before;
                down &= now <= before;
            }
        }
        return times.size() > MOST_VIDEOS || ((up || down) && (clock || times.size() > 2));
    }
}
