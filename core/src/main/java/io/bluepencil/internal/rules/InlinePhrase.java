package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.internal.signal.CallSentence;
import io.bluepencil.internal.signal.PhraseChain;
import io.bluepencil.internal.signal.Trust;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Known phrases between two sentences of one line. */
public final class InlinePhrase implements Rule {

    /** "inbox" and "every morning". */
    private static final int PITCH_CUES = 2;

    private static final int REST_WORDS = 8;
    private static final int CALL_WORDS = 18;

    private static final Set<Label> CALLS =
            EnumSet.of(Label.READ_MORE, Label.RELATED, Label.SHARE, Label.AD, Label.VIDEO);

    private static final RuleSpec SPEC = RuleSpec.of("inline-phrase", Label.AD, Label.values())
            .summary("Marks known phrases that stand between two sentences of one line.")
            .why(
                    "Where a scraper joins lines, \u201cAdvertisement\u201d and \u201cContinue reading the main story\u201d end up inside a paragraph."
                            + " Several known phrases in a row, a long one, or one that closes the line are cut, but only from the end of"
                            + " one sentence to the start of the next: never a piece of a sentence.")
            .since("0.1")
            .example("""
                    The soldiers came to the scene, he said.[- Advertisement Continue reading the main story-] The attack was the third this week.""")
            .example("""
                    Die Br\u00fccke bleibt bis Freitag gesperrt. Danach f\u00e4hrt der Bus wieder.[- Weiterlesen nach der Anzeige-]""")
            .example("""
                    Readers can continue reading the main story in the library. The library is open until eight.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public InlinePhrase(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            boolean known = lexicon.mayHold(document, block, Position.WHOLE)
                    || lexicon.mayHold(document, block, Position.OPENING);
            if (known && document.words(block) >= PhraseChain.SAFE_WORDS && !isSigned(document, block)) {
                markLine(document, marks, block);
            }
        }
    }

    /** A line that opens with the copyright sign is one notice, publisher and all. */
    private static boolean isSigned(Document document, int block) {
        return CopyrightLine.isSign(document.text().charAt(document.start(block)));
    }

    private void markLine(Document document, Marks marks, int block) {
        CharSequence text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        Optional<PhraseChain> before = Optional.empty();
        int at = start;
        while (at < end) {
            PhraseChain chain = PhraseChain.read(lexicon, document, block, at);
            if (chain.isBoilerplate(text, start, end) && !leads(text, chain, start, end)) {
                mark(document, marks, block, before, chain);
                before = Optional.of(chain);
                at = chain.end();
            } else {
                int next = Sentences.next(document, block, at + 1);
                if (at > start && next == end && marksClosingCall(document, marks, block, at)) {
                    return;
                }
                at = next;
            }
        }
        before.ifPresent(chain -> markRest(document, marks, block, chain));
    }

    /** "Read also:" with a headline behind it is no phrase alone: the rule for such leads takes the headline along. */
    private boolean leads(CharSequence text, PhraseChain chain, int start, int end) {
        int last = chain.end() - 1;
        while (last > chain.start() && Folding.isBlank(text.charAt(last))) {
            last--;
        }
        return chain.start() > start
                && text.charAt(last) == ':'
                && WordEnds.wordStart(text, chain.end(), end) < end
                && lexicon.opening(text, chain.start(), last, Position.LEAD).isPresent();
    }

    /** A last sentence that opens as only calls do: "Click here to see the pictures." */
    private boolean marksClosingCall(Document document, Marks marks, int block, int start) {
        CharSequence text = document.text();
        int end = document.end(block);
        if (Character.isLowerCase(text.charAt(start)) || !lexicon.mayOpen(document, block, start, Position.OPENING)) {
            return false;
        }
        Words words = new Words();
        words.read(text, start, end);
        Optional<Phrase> call = lexicon.opening(text, start, end, Position.OPENING)
                .filter(place -> !CallSentence.onlyOpensSo(lexicon, document, block, start, place.end(), end))
                .map(Place::phrase);
        boolean closes = words.count() <= CALL_WORDS
                && call.filter(phrase -> CALLS.contains(phrase.label()))
                        .filter(phrase -> Trust.isEnough(phrase, words.count())
                                || Trust.isSupported(document, block, start, lexicon))
                        .isPresent();
        if (closes) {
            String evidence =
                    "\u201c" + call.get().text() + "\u201d, " + call.get().language();
            marks.mark(
                    start,
                    end,
                    Finding.high(call.get().label(), "the line closes with a call to the reader", evidence));
        }
        return closes;
    }

    private void mark(Document document, Marks marks, int block, Optional<PhraseChain> before, PhraseChain chain) {
        CharSequence text = document.text();
        boolean closes = chain.closes(text, document.end(block));
        int start = pitch(document, block, before.map(PhraseChain::end).orElse(document.start(block)), chain);
        int stop = closes ? document.end(block) : chain.end();
        String evidence = "\u201c" + text.subSequence(chain.start(), chain.end()) + "\u201d";
        String reason = chain.start() == document.start(block) && closes
                ? "the whole line is made of known phrases"
                : "known phrases between two sentences";
        marks.mark(start, stop, Finding.high(chain.label(), reason, evidence));
    }

    /** "View all Courier newsletters." behind the messages of its form. */
    private void markRest(Document document, Marks marks, int block, PhraseChain chain) {
        CharSequence text = document.text();
        int end = document.end(block);
        int start = WordEnds.wordStart(text, chain.end(), end);
        int stop = start < end ? Sentences.next(document, block, start + 1) : end;
        Words words = new Words();
        words.read(text, start, stop);
        boolean call = start < end
                && chain.label() == Label.NEWSLETTER
                && words.count() <= REST_WORDS
                && !CallCues.of(lexicon, document, block, start, stop)
                        .of(Label.NEWSLETTER)
                        .isEmpty();
        if (call) {
            marks.mark(start, stop, Finding.high(Label.NEWSLETTER, "it goes on from the form before it", ""));
        }
    }

    /** {@return where the sentence before the messages of a form starts if it pitches for the newsletter, else where these start} */
    private int pitch(Document document, int block, int lineStart, PhraseChain chain) {
        CharSequence text = document.text();
        if (chain.label() != Label.NEWSLETTER || chain.start() <= lineStart) {
            return chain.start();
        }
        int start = Sentences.previous(text, lineStart, chain.start());
        CallCues cues = CallCues.of(lexicon, document, block, start, chain.start());
        boolean known = lexicon.opening(text, start, chain.start(), Position.OPENING)
                .filter(place -> place.phrase().label() == Label.NEWSLETTER)
                .isPresent();
        boolean pitch = cues.addressed() && cues.of(Label.NEWSLETTER).size() >= PITCH_CUES;
        return known || pitch ? start : chain.start();
    }
}
