package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.Leads;
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

/** Calls to read on in brackets: "(Read more: ...)", "[Related: ...]". */
public final class BracketedLead implements Rule {

    /** A lead and a headline. */
    private static final int MOST_LENGTH = 200;

    private static final Set<Label> CALLS =
            EnumSet.of(Label.RELATED, Label.READ_MORE, Label.VIDEO, Label.AD, Label.GALLERY, Label.NEWSLETTER);

    private static final int PHRASES = Position.WHOLE.bit() | Position.LEAD.bit();

    private static final RuleSpec SPEC = RuleSpec.of("bracketed-lead", Label.RELATED, Label.values())
            .summary("Marks brackets that hold nothing but a call to read on, with or without a headline.")
            .why(
                    "Inside a paragraph the brackets say where the call begins and ends, so that it can go without touching the sentence.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday [-(Read more: Storm closes three harbours) -]and a bus goes until then.""")
            .example("""
                    The sign (read more: the warning) had been there for years.""")
            .example("""
                    The ferry (related to the one that sank) will be back on Friday.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public BracketedLead(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        String text = document.text();
        for (int block = 0; block < document.size(); block++) {
            int end = document.end(block);
            boolean brackets =
                    Traits.mayHold(document, block, Traits.BRACKET) && lexicon.mayHold(document, block, PHRASES);
            for (int at = document.start(block); brackets && at < end; at++) {
                char c = text.charAt(at);
                if (c == '(' || c == '[') {
                    int close = close(text, at, Math.min(end, at + MOST_LENGTH));
                    if (close > at) {
                        markCall(document, marks, at, close);
                        at = close;
                    }
                }
            }
        }
    }

    private static int close(CharSequence text, int open, int end) {
        char sought = text.charAt(open) == '(' ? ')' : ']';
        for (int at = open + 1; at < end; at++) {
            if (text.charAt(at) == sought) {
                return at;
            }
        }
        return -1;
    }

    private void markCall(Document document, Marks marks, int open, int close) {
        CharSequence text = document.text();
        int separator = Leads.separator(text, open + 1, close);
        Optional<Phrase> phrase = separator < 0
                ? lexicon.find(text, open + 1, close, Position.WHOLE)
                : Leads.before(text, open + 1, separator, lexicon);
        char first = text.charAt(open + 1);
        boolean capital = Character.isLetter(first) && !Character.isLowerCase(first);
        if (capital
                && phrase.isPresent()
                && CALLS.contains(phrase.get().label())
                && isTrusted(phrase.get(), text, open, close)) {
            String evidence =
                    "\u201c" + phrase.get().text() + "\u201d, " + phrase.get().language();
            marks.mark(open, close + 1, Finding.high(phrase.get().label(), "a call to read on, in brackets", evidence));
        }
    }

    /** A phrase that nobody has reviewed does not cut a longer sentence alone. */
    private static boolean isTrusted(Phrase phrase, CharSequence text, int open, int close) {
        Words words = new Words();
        words.read(text, open + 1, close);
        return Trust.isEnough(phrase, words.count()) || !Sentences.endsAt(text, open + 1, close);
    }
}
