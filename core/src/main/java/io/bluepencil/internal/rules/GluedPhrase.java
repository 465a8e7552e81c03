package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.Optional;

/** Box titles stuck to the front of a line: "Story highlights Two cases were confirmed". */
public final class GluedPhrase implements Rule {

    private static final RuleSpec SPEC = RuleSpec.of("glued-phrase", Label.NAVIGATION, Label.values())
            .summary("Marks a box title or a label of a player that is stuck to the front of a line.")
            .why(
                    "Scrapers drop the line break behind such titles. What follows begins with a capital letter, as a line of its own does.")
            .since("0.1")
            .example("""
                    [-Story highlights -]Two cases were confirmed in the valley on Monday
                    Doctors are on their way to the villages, officials say""")
            .example("""
                    Story highlights of the evening were the two goals in the last minute.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public GluedPhrase(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        CharSequence text = document.text();
        for (int block = 0; block < document.size(); block++) {
            int end = document.end(block);
            Optional<Place> place = lexicon.opening(document, block, Position.GLUED);
            if (place.isPresent()) {
                int next = WordEnds.wordStart(text, place.get().end(), end);
                if (next < end && Character.isUpperCase(text.charAt(next))) {
                    String evidence = "\u201c" + place.get().phrase().text() + "\u201d";
                    Finding finding = Finding.high(
                            place.get().phrase().label(), "a box title stuck to the front of the line", evidence);
                    marks.mark(document.start(block), place.get().end(), finding);
                }
            }
        }
    }
}
