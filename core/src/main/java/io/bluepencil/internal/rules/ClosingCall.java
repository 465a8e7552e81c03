package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.Optional;

/** "Follow her on Twitter: @name Read or share this story: http://..." behind the last sentence of a paragraph. */
public final class ClosingCall implements Rule {

    private static final int MOST_WORDS = 25;
    private static final int LEAST_CUES = 2;
    private static final int ADDRESS = Traits.AT | Traits.SLASH;

    private static final RuleSpec SPEC = RuleSpec.of("closing-call", Label.SHARE, Label.values())
            .summary(
                    "Marks a last sentence that names networks and a handle, and a known lead with a web address behind it.")
            .why(
                    "Where a scraper joins lines, the address of the author and the short link of the story end up behind the last"
                            + " paragraph. A handle or a web address at the very end of the line, led up to by such words, is no part of it.")
            .since("0.1")
            .example("""
                    The ferry is back, the operator said.[- Follow Ada Okoro on Twitter: @adaokoro-]""")
            .example("""
                    The ferry is back, the operator said.[- Read or share this story: http://example.org/2fd-]""")
            .example("""
                    The minister is on Twitter, too. He likes to follow @adaokoro, he says.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public ClosingCall(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            int start = document.start(block);
            int end = document.end(block);
            int word = Traits.mayHold(document, block, ADDRESS) ? lastWord(document.text(), start, end) : -1;
            if (word > start) {
                int lead = lead(document.text(), start, word);
                int call = lead > start ? lead : follow(document, block, word);
                if (call > start) {
                    marks.mark(call, end, Finding.high(Label.SHARE, "a call with an address closes the line", ""));
                }
            }
        }
    }

    /** {@return where the web address or handle starts that is the last word, or -1} */
    private static int lastWord(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && !Folding.isBlank(text.charAt(at - 1))) {
            at--;
        }
        boolean handle = text.charAt(at) == '@' && end - at > 2;
        boolean address = end - at > 7 && "http".contentEquals(text.subSequence(at, at + 4));
        return at > start && (handle || address) ? at : -1;
    }

    /** {@return where the known lead before the address starts, or -1} */
    private int lead(CharSequence text, int start, int word) {
        int colon = word - 1;
        while (colon > start && Folding.isBlank(text.charAt(colon))) {
            colon--;
        }
        Optional<Place> lead =
                text.charAt(colon) == ':' ? lexicon.closing(text, start, colon, Position.LEAD) : Optional.empty();
        return lead.filter(place -> Character.isUpperCase(text.charAt(place.start())))
                .map(Place::start)
                .orElse(-1);
    }

    /** {@return where the last sentence starts if it calls upon the reader to follow somebody, or -1} */
    private int follow(Document document, int block, int word) {
        CharSequence text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        int sentence = Sentences.previous(text, start, word);
        Words words = new Words();
        words.read(text, sentence, end);
        CallCues cues = CallCues.of(lexicon, document, block, sentence, word);
        Optional<Place> first = lexicon.opening(text, sentence, word, Position.CUE);
        boolean call = sentence > start
                && words.count() <= MOST_WORDS
                && cues.of(Label.SHARE).size() >= LEAST_CUES
                && first.filter(place -> place.phrase().label() == Label.SHARE).isPresent()
                && WordEnds.wordStart(text, sentence, end) == sentence;
        return call ? sentence : -1;
    }
}
