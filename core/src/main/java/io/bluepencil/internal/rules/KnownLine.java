package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.signal.Prefix;
import io.bluepencil.internal.signal.QuotedWords;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Trust;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Lines that are, as a whole, a known phrase. */
public final class KnownLine implements Rule {

    private static final RuleSpec SPEC = RuleSpec.of("known-line", Label.AD, Label.values())
            .summary("Marks a line that is, as a whole, a known piece of boilerplate.")
            .why(
                    "The words are those of a placeholder, a button or a box title in one of the languages of the lexicon, and no"
                            + " story prints them as a line of its own. A line in quotation marks, and one that the story announces"
                            + " with a colon, is quoted and stays; and so does a heading whose words the paragraph below takes up, and words"
                            + " that the story quotes elsewhere: it is about them.")
            .since("0.1")
            .example("""
                    The council met on Monday to vote on the budget.
                    [-READ MORE-]
                    It will meet again next week.""")
            .example("""
                    Der Rat hat am Montag \u00fcber den Haushalt abgestimmt.
                    [-- Anzeige --]
                    Er tagt in der n\u00e4chsten Woche wieder.""")
            .example("""
                    Over the door of the library the children had painted three words:
                    READ MORE
                    The paint is still wet.""")
            .example("""
                    Shares in the railway fell by a tenth on Friday.
                    Subscribe now
                    "Subscribe now" is what most brokers advise all the same.""")
            .example("""
                    Over the door of the library the children had painted two words.
                    READ MORE
                    Who reads "read more" on a door goes in, they say, and the paint is still wet.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public KnownLine(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        Map<Integer, Phrase> found = new TreeMap<>();
        for (int block = 0; block < document.size(); block++) {
            Optional<Phrase> phrase = lexicon.whole(document, block, Position.WHOLE);
            if (phrase.isPresent() && isBoilerplate(document, block, phrase.get())) {
                found.put(block, phrase.get());
            }
        }
        if (!found.isEmpty()) {
            Set<Long> quoted = QuotedWords.of(document, found.keySet());
            found.keySet().removeIf(block -> quoted.contains(document.hash(block)));
            found.forEach((block, phrase) -> marks.mark(block, finding(phrase)));
        }
    }

    /** The names of agencies are phrases, too, but for the rule that knows where a credit may stand. */
    private boolean isBoilerplate(Document document, int block, Phrase phrase) {
        return phrase.label() != Label.CREDIT
                && Trust.covers(phrase, document, block, lexicon)
                && !Shapes.isQuoted(document, block)
                && !Shapes.isIntroduced(document, block)
                && !isHeading(document, block);
    }

    /** A heading whose words the paragraph below takes up was written for it. */
    private static boolean isHeading(Document document, int block) {
        return block + 1 < document.size()
                && Shapes.isProse(document, block + 1)
                && Prefix.of(document, block, block + 1) == Prefix.WHOLE_WORDS;
    }

    private static Finding finding(Phrase phrase) {
        String evidence = "\u201c" + phrase.text() + "\u201d, " + phrase.language();
        return Finding.high(phrase.label(), "the whole line is a known phrase", evidence);
    }
}
