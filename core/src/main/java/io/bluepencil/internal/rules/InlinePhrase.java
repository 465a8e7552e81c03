package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.Leads;
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

    /** A phrase of three words is no accident between two sentences; shorter ones must come in company or close the line. */
    private static final int SAFE_WORDS = 3;

    private static final int CLOSING_WORDS = 2;
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
            if (document.words(block) >= SAFE_WORDS) {
                markLine(document, marks, block);
            }
        }
    }

    private void markLine(Document document, Marks marks, int block) {
        CharSequence text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        int at = start;
        while (at < end) {
            Chain chain = Chain.read(lexicon, text, at, end);
            if (chain.isBoilerplate(text, start, end)) {
                mark(document, marks, block, chain);
                at = chain.end;
            } else if (at > start && marksClosingCall(document, marks, at, end)) {
                return;
            } else {
                at = nextSentence(text, at + 1, end);
            }
        }
    }

    /** A last sentence that opens as only calls do: "Click here to see the pictures.", "Read or share this story: ..." */
    private boolean marksClosingCall(Document document, Marks marks, int start, int end) {
        CharSequence text = document.text();
        if (Character.isLowerCase(text.charAt(start)) || nextSentence(text, start + 1, end) < end) {
            return false;
        }
        Words words = new Words();
        words.read(text, start, end);
        int separator = Leads.separator(text, start, end);
        Optional<Phrase> lead = separator < 0 ? Optional.empty() : Leads.before(text, start, separator, lexicon);
        Optional<Phrase> call = lead.or(
                () -> lexicon.opening(text, start, end, Position.OPENING).map(Place::phrase));
        boolean closes = words.count() <= CALL_WORDS
                && call.filter(phrase -> CALLS.contains(phrase.label())).isPresent();
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

    private static void mark(Document document, Marks marks, int block, Chain chain) {
        CharSequence text = document.text();
        int close = Chain.closers(text, chain.end, document.end(block));
        boolean rest = WordEnds.wordStart(text, close, document.end(block)) < document.end(block);
        int stop = rest ? close : document.end(block);
        String evidence = "\u201c" + text.subSequence(chain.start, chain.end) + "\u201d";
        String reason = chain.start == document.start(block) && !rest
                ? "the whole line is made of known phrases"
                : "known phrases between two sentences";
        marks.mark(chain.start, stop, Finding.high(chain.label(), reason, evidence));
    }

    /** {@return the offset at which the next sentence starts, or {@code end}} */
    private static int nextSentence(CharSequence text, int from, int end) {
        for (int at = from; at < end; at++) {
            boolean blankBefore = Folding.isBlank(text.charAt(at - 1)) && !Folding.isBlank(text.charAt(at));
            if (blankBefore && Sentences.endsAt(text, Math.max(0, at - 6), at)) {
                return at;
            }
        }
        return end;
    }

    /** Known phrases in a row. */
    private static final class Chain {
        private final int start;
        private int end;
        private int phrases;
        private int longest;
        private Optional<Phrase> main = Optional.empty();

        private Chain(int start) {
            this.start = start;
            this.end = start;
        }

        static Chain read(Lexicon lexicon, CharSequence text, int start, int end) {
            Chain chain = new Chain(start);
            int at = start;
            while (at < end && !Character.isLowerCase(text.charAt(at))) {
                Optional<Place> place = lexicon.opening(text, at, end, Position.WHOLE)
                        .filter(found -> found.phrase().label() != Label.CREDIT);
                if (place.isEmpty()) {
                    return chain;
                }
                chain.add(place.get(), closers(text, place.get().end(), end));
                at = WordEnds.wordStart(text, chain.end, end);
            }
            return chain;
        }

        private void add(Place place, int behind) {
            int words =
                    (int) place.phrase().text().chars().filter(c -> c == ' ').count() + 1;
            end = behind;
            phrases++;
            if (words > longest) {
                longest = words;
                main = Optional.of(place.phrase());
            }
        }

        static int closers(CharSequence text, int from, int end) {
            int at = from;
            while (at < end && Folding.fold(text.charAt(at)) == Folding.BREAK && text.charAt(at) != '\u201c') {
                at++;
            }
            return at;
        }

        /** A capital letter, or in scripts without capitals a pause before the letter. */
        private boolean opensSentence(CharSequence text, int next) {
            char c = text.charAt(next);
            boolean uncased = Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c);
            return Character.isUpperCase(c)
                    || (uncased && Folding.fold(text.charAt(end - 1)) == Folding.BREAK)
                    || text.charAt(next - 1) == '\u201c'
                    || text.charAt(next - 1) == '"';
        }

        /** "Read on? She shrugs.": somebody asks, no button. */
        private boolean isQuestion(CharSequence text, int lineEnd) {
            for (int at = end; at < lineEnd && Folding.fold(text.charAt(at)) <= Folding.BREAK; at++) {
                if ("?\uff1f\u061f".indexOf(text.charAt(at)) >= 0) {
                    return true;
                }
            }
            return "?\uff1f\u061f".indexOf(text.charAt(end - 1)) >= 0;
        }

        Label label() {
            return main.orElseThrow().label();
        }

        boolean isBoilerplate(CharSequence text, int lineStart, int lineEnd) {
            if (main.isEmpty()) {
                return false;
            }
            int next = WordEnds.wordStart(text, end, lineEnd);
            boolean closes = next == lineEnd;
            boolean wholeLine = closes && start == lineStart;
            boolean sure = phrases >= 2 || (!wholeLine && longest >= (closes ? CLOSING_WORDS : SAFE_WORDS));
            boolean question = isQuestion(text, lineEnd);
            return sure && !question && (closes || opensSentence(text, next));
        }
    }
}
