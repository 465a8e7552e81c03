package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.signal.Leads;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phrases that the user's own configuration lists. Whoever lists them knows what they are: nothing else is asked. */
public final class OwnPhrase implements Rule {

    private static final RuleSpec SPEC = RuleSpec.of("own-phrase", Label.AD, Label.values())
            .summary("Marks what the phrases of a configuration file say.")
            .why(
                    "Every site has lines of its own that recur in all its texts. Whoever keeps the configuration has seen them and"
                            + " says what they are and where they count; the examples have \u201cOnly in the Valley News app\u201d as an ad.")
            .since("0.1")
            .example("""
                    The council met on Monday to vote on the budget.
                    [-Only in the Valley News app!-]
                    It will meet again next week.""")
            .example("""
                    The council met on Monday to vote on the budget.
                    Only in the Valley News app did anybody report it.""")
            .build();

    private final List<Lexicon> lexicons;

    /** Makes the rule without any phrase. */
    public OwnPhrase() {
        this(List.of());
    }

    private OwnPhrase(List<Lexicon> lexicons) {
        this.lexicons = List.copyOf(lexicons);
    }

    /**
     * {@return this rule with more phrases, which count for more}
     *
     * @param phrases the phrases; what tells their language tells where they were written down
     */
    public OwnPhrase and(List<Phrase> phrases) {
        if (phrases.isEmpty()) {
            return this;
        }
        List<Lexicon> all = new ArrayList<>();
        all.add(new Lexicon(phrases));
        all.addAll(lexicons);
        return new OwnPhrase(all);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (Lexicon lexicon : lexicons) {
            for (int block = 0; block < document.size(); block++) {
                markLine(lexicon, document, marks, block);
            }
        }
    }

    private static void markLine(Lexicon lexicon, Document document, Marks marks, int block) {
        Optional<Phrase> line = lexicon.whole(document, block, Position.WHOLE)
                .or(() -> opening(lexicon, document, block, Position.OPENING).map(Place::phrase))
                .or(() -> lead(lexicon, document, block));
        if (line.isPresent()) {
            marks.mark(block, finding(line.get(), "the line"));
            return;
        }
        opening(lexicon, document, block, Position.GLUED)
                .filter(place -> isGlued(document, block, place))
                .ifPresent(place -> marks.mark(
                        document.start(block), place.end(), finding(place.phrase(), "the beginning of the line")));
    }

    /** What follows does not go on in lower case, so that it is no part of the same sentence. */
    private static boolean isGlued(Document document, int block, Place place) {
        int end = document.end(block);
        int next = WordEnds.wordStart(document.text(), place.end(), end);
        return next == end || !Character.isLowerCase(document.text().charAt(next));
    }

    private static Optional<Place> opening(Lexicon lexicon, Document document, int block, Position position) {
        return lexicon.opening(document.text(), document.start(block), document.end(block), position);
    }

    private static Optional<Phrase> lead(Lexicon lexicon, Document document, int block) {
        return opening(lexicon, document, block, Position.LEAD)
                .filter(place -> isLead(document.text(), place, document.end(block)))
                .map(Place::phrase);
    }

    /** A colon, dash or arrow comes before the next word. */
    private static boolean isLead(CharSequence text, Place place, int end) {
        int separator = Leads.separator(text, WordEnds.previous(text, place.start(), place.end()), end);
        return separator >= place.end() && separator < WordEnds.wordStart(text, place.end(), end);
    }

    private static Finding finding(Phrase phrase, String what) {
        String reason = what + " is an own phrase (" + phrase.language() + ")";
        return Finding.high(phrase.label(), reason, "\u201c" + phrase.text() + "\u201d");
    }
}
