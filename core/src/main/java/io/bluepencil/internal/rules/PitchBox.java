package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** The box below the story that offers a subscription, a newsletter or asks for money: a title, some praise, a call. */
public final class PitchBox implements Rule {

    private static final int MOST_LINES = 5;
    private static final int TITLE_WORDS = 8;
    private static final int MOST_WORDS = 70;
    private static final int LEAST_CUES = 2;

    private static final Set<Label> PITCHES = EnumSet.of(Label.NEWSLETTER, Label.AD, Label.NOTICE);

    private static final RuleSpec SPEC = RuleSpec.of("pitch-box", Label.NOTICE, Label.NEWSLETTER, Label.AD)
            .stage(Stage.RUN)
            .summary(
                    "Marks the box at the end that opens with an offer and closes with a call to the reader to take it.")
            .why(
                    "The praise in the middle of such a box reads like a paragraph of the story. But the title above it and the call"
                            + " below it, at the end of the text, use words of an offer that the story itself never uses.")
            .since("0.1")
            .example("""
                    The talks will go on in March, the envoy said before she left for the airport.
                    The islands have waited for thirty years.
                    [-Four weeks free of charge: sign up-]
                    [-The Port Carling Courier has a view of its own and takes no money from the harbour, the state or the banks.-]
                    [-Subscribe for four weeks, and you pay nothing; the free trial ends by itself.-]""")
            .example("""
                    The library will lend out films from May, the council said on Monday.
                    Whoever wants one needs an account, and the newsletter says which are new.
                    How to sign up
                    You subscribe to the newsletter at the desk, it is free and comes every week.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public PitchBox(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int last = document.size() - 1;
        while (last > 0 && marks.isMarked(last)) {
            last--;
        }
        if (last < 2) {
            return;
        }
        CallCues call = cues(document, last);
        if (!call.addressed() || call.total() < LEAST_CUES || document.words(last) > MOST_WORDS) {
            return;
        }
        for (int title = last - 1; title > Math.max(1, last - MOST_LINES); title--) {
            if (document.words(title) > MOST_WORDS || Shapes.isQuoted(document, title)) {
                return;
            }
            if (isTitle(document, title) && isNoSubject(document, title, last)) {
                mark(marks, title, last, call.strongest());
                return;
            }
        }
    }

    private CallCues cues(Document document, int block) {
        return CallCues.of(lexicon, document, block);
    }

    private boolean isTitle(Document document, int block) {
        return Shapes.isShortHeading(document, block, TITLE_WORDS)
                && PITCHES.stream()
                        .anyMatch(label -> !cues(document, block).of(label).isEmpty());
    }

    /** The story does not speak of what the box offers. */
    private boolean isNoSubject(Document document, int title, int last) {
        Set<String> offer = words(document, title);
        offer.addAll(words(document, last));
        for (int block = 0; block < title; block++) {
            if (words(document, block).stream().anyMatch(offer::contains)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> words(Document document, int block) {
        Set<String> words = new TreeSet<>();
        CallCues cues = cues(document, block);
        PITCHES.forEach(label -> words.addAll(cues.of(label)));
        return words;
    }

    private static void mark(Marks marks, int first, int last, Label label) {
        Label kind = PITCHES.contains(label) ? label : Label.NOTICE;
        for (int block = first; block <= last; block++) {
            if (!marks.isMarked(block)) {
                marks.mark(block, Finding.high(kind, "a box with an offer to the reader closes the text", ""));
            }
        }
    }
}
