package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;

/** Notes below the story that say who its author is. */
public final class AuthorNote implements Rule {

    private static final int LAST = 4;
    private static final int MOST_WORDS = 45;

    /** A name and a role; what is longer needs an address as well. */
    private static final int SHORT_WORDS = 20;

    private static final int NETWORKS = 2;

    private static final RuleSpec SPEC = RuleSpec.of("author-note", Label.AUTHOR_BIO)
            .summary(
                    "Marks a line among the last ones that opens with a name and says what the author does or how to reach him.")
            .why(
                    "\u201cN. N. is a reporter for ...\u201d below the last paragraph introduces the author. The rule wants one of the words for"
                            + " such work and a capitalised name at the start, and for longer lines an address.")
            .since("0.1")
            .example("""
                    The harbour of Port Carling lies open to the north, and every winter the sea comes over its wall.
                    The storm came at night, and nobody had been warned of it.
                    The wall will be two metres higher, the council says.
                    [-Ada Okoro is a reporter for the Port Carling Courier.-]""")
            .example("""
                    The storm came at night, and nobody had been warned of it.
                    The wall will be two metres higher, the council says.
                    [-Ada Okoro covers the coast. Write to her at ada.okoro@courier.example.-]""")
            .example("""
                    The storm came at night, and nobody had been warned of it.
                    The reporter who warned the council has left the town.
                    Her editor is sorry for that.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public AuthorNote(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = Math.max(2, document.size() - LAST); block < document.size(); block++) {
            if (document.words(block) <= MOST_WORDS
                    && !Shapes.isMostlyQuote(document, block)
                    && introducesAuthor(document, block)) {
                Confidence confidence = hasAddress(document, block) ? Confidence.HIGH : Confidence.WEAK;
                marks.mark(block, new Finding(Label.AUTHOR_BIO, confidence, "it says who the author is", ""));
            }
        }
    }

    /** In scripts without capitals, where names look like other words, it takes a role and an address. */
    private boolean introducesAuthor(Document document, int block) {
        if (!Shapes.hasCapitals(document, block)) {
            return hasAddress(document, block) && namesRole(document, block);
        }
        boolean brief = document.words(block) <= SHORT_WORDS;
        boolean role = (brief || hasAddress(document, block)) && namesRole(document, block);
        boolean reached = hasAddress(document, block) && !followsSite(document, block);
        return opensWithName(document, block) && (role || reached);
    }

    private static boolean hasAddress(Document document, int block) {
        return Traits.mayHold(document, block, Traits.AT)
                && document.string(block).indexOf('@') >= 0;
    }

    /** "Find the Courier on Facebook, Instagram and Twitter": the site, not an author. */
    private boolean followsSite(Document document, int block) {
        CallCues cues = CallCues.of(lexicon, document, block);
        return cues.of(Label.SHARE).size() >= NETWORKS;
    }

    /** Two capitalised words. */
    private static boolean opensWithName(Document document, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        int second = WordEnds.wordStart(text, WordEnds.next(text, document.start(block), end), end);
        return Character.isUpperCase(Shapes.firstCharacter(document, block))
                && second < end
                && Character.isUpperCase(text.charAt(second));
    }

    private boolean namesRole(Document document, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        int at = lexicon.next(document, block, document.start(block), end, Position.ROLE.bit());
        while (at < end) {
            if (lexicon.prefix(text, at, end, Position.ROLE).isPresent()) {
                return true;
            }
            at = lexicon.next(document, block, WordEnds.nextPiece(text, at, end), end, Position.ROLE.bit());
        }
        return false;
    }
}
