package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lines that speak to the reader about the site: newsletters, donations, comments, feedback, following. */
public final class ReaderCall implements Rule {

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 60;

    /** With so many different cues of one kind a line is sure; with one less it must stand at an edge or beside boilerplate. */
    private static final int SURE_CUES = 3;

    private static final RuleSpec SPEC = RuleSpec.of("reader-call", Label.NEWSLETTER, Label.values())
            .stage(Stage.RUN)
            .summary("Marks a line that addresses the reader and uses several words of one kind of call.")
            .why(
                    "\u201cSign up\u201d, \u201cinbox\u201d and \u201cnewsletter\u201d in one line that says \u201cyou\u201d are a sign-up box, however it is worded. A"
                            + " story about newsletters has such words in other lines, too, and is left alone; so is what somebody says in"
                            + " quotation marks.")
            .since("0.1")
            .example("""
                    The mine will reopen in May, the minister said on Monday.
                    [-Get the best of the valley in your inbox every morning: sign up for the newsletter, it is free.-]
                    Three hundred people will work there, half of them from the villages.""")
            .example("""
                    The mine will reopen in May, the minister said on Monday.
                    "Sign up and you will get the newsletter in your inbox," he told the miners.
                    Three hundred people will work there, half of them from the villages.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public ReaderCall(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        Map<Label, Integer> linesAbout = new EnumMap<>(Label.class);
        for (int block = 0; block < document.size(); block++) {
            if (document.words(block) > MOST_WORDS || Shapes.isMostlyQuote(document, block)) {
                cues(document, block).counts.keySet().forEach(label -> linesAbout.merge(label, 1, Integer::sum));
            }
        }
        for (int block = 0; block < document.size(); block++) {
            int words = document.words(block);
            if (words >= LEAST_WORDS && words <= MOST_WORDS && !marks.isMarked(block)) {
                judge(document, marks, block, linesAbout);
            }
        }
    }

    private void judge(Document document, Marks marks, int block, Map<Label, Integer> linesAbout) {
        if (Shapes.isMostlyQuote(document, block)) {
            return;
        }
        Cues cues = cues(document, block);
        Label label = cues.strongest();
        Set<String> words = cues.of(label);
        if (words.isEmpty() || !cues.addressed() || linesAbout.getOrDefault(label, 0) > 1) {
            return;
        }
        boolean placed = isAtEdge(document, block) || isBesideBoilerplate(document, marks, block);
        boolean several = words.size() == SURE_CUES - 1 || cues.total() >= SURE_CUES;
        if (words.size() >= SURE_CUES || (several && placed)) {
            Confidence confidence = words.size() >= SURE_CUES && placed ? Confidence.HIGH : Confidence.WEAK;
            String reason = "it speaks to the reader in the words of such calls";
            marks.mark(block, new Finding(label, confidence, reason, String.join(", ", words)));
        }
    }

    private static boolean isAtEdge(Document document, int block) {
        return block == 0 || block >= document.size() - 3;
    }

    private static boolean isBesideBoilerplate(Document document, Marks marks, int block) {
        return (block > 0 && marks.isMarked(block - 1)) || (block + 1 < document.size() && marks.isMarked(block + 1));
    }

    private Cues cues(Document document, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        Cues cues = new Cues();
        int at = WordEnds.wordStart(text, document.start(block), end);
        while (at < end) {
            Optional<Place> cue = lexicon.opening(text, at, end, Position.CUE);
            cue.ifPresent(cues::add);
            cues.openedWithCue |= cue.isPresent() && cue.get().start() == document.start(block);
            cues.addressed |= lexicon.opening(text, at, end, Position.ADDRESS).isPresent();
            int next = cue.isPresent() ? cue.get().end() : WordEnds.next(text, at, end);
            at = WordEnds.wordStart(text, next, end);
        }
        return cues;
    }

    /** The cues of one line, by label. */
    private static final class Cues {
        private final Map<Label, Set<String>> counts = new EnumMap<>(Label.class);
        private boolean addressed;
        private boolean openedWithCue;

        void add(Place cue) {
            counts.computeIfAbsent(cue.phrase().label(), label -> new TreeSet<>())
                    .add(cue.phrase().text());
        }

        Set<String> of(Label label) {
            return counts.getOrDefault(label, Set.of());
        }

        /** Imperatives address the reader without a "you". */
        boolean addressed() {
            return addressed || openedWithCue;
        }

        int total() {
            return counts.values().stream().mapToInt(Set::size).sum();
        }

        Label strongest() {
            Label best = Label.OTHER;
            for (Label label : counts.keySet()) {
                best = of(label).size() > of(best).size() ? label : best;
            }
            return best;
        }
    }
}
