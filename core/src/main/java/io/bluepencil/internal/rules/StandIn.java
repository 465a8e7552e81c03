package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Notices that stand in for an article: a question about cookies, a locked article, a page that does not exist. */
public final class StandIn implements Rule {

    /** Consent notices with all their purposes are longer than one thinks. */
    private static final int MOST_WORDS = 400;

    private static final int MOST_LINES = 40;
    private static final int BUTTON_WORDS = 6;
    private static final int LEAST_CUES = 2;

    /** A longer story has such words, too, but not one in every other line. */
    private static final int CUE_DISTANCE = 10;

    private static final Set<Label> NOTICES =
            EnumSet.of(Label.NOTICE, Label.NEWSLETTER, Label.AD, Label.COPYRIGHT, Label.NAVIGATION);

    private static final RuleSpec SPEC = RuleSpec.of("stand-in", Label.NOTICE)
            .stage(Stage.CONTEXT)
            .summary("Marks a whole short text in which every sentence is about cookies, access, accounts or the like.")
            .why(
                    "Where a scraper met a notice instead of the article, there is no story around it. Every line is a button or uses the"
                            + " words of such notices, and one of them at least several. Nothing else is left then, so the text is"
                            + " reported as boilerplate and, unless one asks for it, not emptied.")
            .since("0.1")
            .example("""
                    [-We value your privacy-]
                    [-We and our partners use cookies on your device; you can withdraw your consent at any time.-]
                    [-Accept all-]
                    [-Settings-]""")
            .example("""
                    The court has ruled on cookies. Sites must ask for consent before they set one on your device.
                    The case was brought by a teacher from Port Carling, who wanted to read about the harbour.
                    She will get forty pounds.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public StandIn(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        if (document.size() > MOST_LINES || words(document) > MOST_WORDS) {
            return;
        }
        boolean strong = false;
        for (int block = 0; block < document.size(); block++) {
            boolean notice = marks.isMarked(block, NOTICES);
            int cues = cues(document, block);
            strong |= marks.label(block).filter(label -> label == Label.NOTICE).isPresent()
                    || (cues >= LEAST_CUES && isPart(document, block, cues));
            if (!notice && !isPart(document, block, cues)) {
                return;
            }
        }
        for (int block = 0; strong && block < document.size(); block++) {
            marks.mark(block, Finding.high(Label.NOTICE, "a notice stands in for the article", ""));
        }
    }

    private static int words(Document document) {
        int words = 0;
        for (int block = 0; block < document.size(); block++) {
            words += document.words(block);
        }
        return words;
    }

    /** A button, or a sentence in the words of notices. */
    private static boolean isPart(Document document, int block, int cues) {
        int words = document.words(block);
        boolean dense = cues >= LEAST_CUES && cues * CUE_DISTANCE >= words;
        boolean button = words <= BUTTON_WORDS && (cues > 0 || !document.endsSentence(block));
        return !Shapes.isQuoted(document, block) && (button || dense);
    }

    /** {@return the number of different words of notices, an address to the reader counting as one} */
    private int cues(Document document, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        CallCues calls = CallCues.of(lexicon, document, block);
        Set<String> words = new TreeSet<>(calls.of(Label.NOTICE));
        int at = lexicon.mayHold(document, block, Position.WALL)
                ? WordEnds.wordStart(text, document.start(block), end)
                : end;
        while (at < end) {
            Optional<Place> word = lexicon.opening(text, at, end, Position.WALL);
            word.ifPresent(place -> words.add(place.phrase().text()));
            at = WordEnds.wordStart(text, word.map(Place::end).orElse(WordEnds.next(text, at, end)), end);
        }
        return words.size() + (calls.addressed() ? 1 : 0);
    }
}
