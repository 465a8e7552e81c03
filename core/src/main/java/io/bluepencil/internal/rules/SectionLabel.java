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

/** Names of sections above the headline: "World news", "Home > Sport > Football". */
public final class SectionLabel implements Rule {

    private static final int TOP = 3;
    private static final int MOST_WORDS = 4;
    private static final int CRUMB_WORDS = 12;
    private static final int HEADLINE_WORDS = 4;
    private static final String CRUMB_MARKS = ">\u203a\u00bb/|\u2192";

    private static final RuleSpec SPEC = RuleSpec.of("section-label", Label.NAVIGATION)
            .summary("Marks names of sections and breadcrumbs above the headline.")
            .why(
                    "A page says above the headline where on the site it stands. A line wholly made of names of sections, or a path"
                            + " from the home page down, is no headline where a longer line follows.")
            .since("0.1")
            .example("""
                    [-World news-]
                    Envoy walks out of talks on the northern islands
                    The talks will go on in March, she said before she left for the airport.""")
            .example("""
                    [-Home > News > Harbours-]
                    Storm closes three harbours on the northern coast
                    The ferry will be back on Friday, the operator said.""")
            .example("""
                    World
                    Sport
                    Those are the two words she could read.""")
            .example("""
                    Sport and money
                    The club has more of one than of the other, its new owner said on Monday.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public SectionLabel(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int last = -1;
        for (int block = 0; block < Math.min(TOP, document.size() - 1) && isLabel(document, block); block++) {
            last = block;
        }
        if (last >= 0 && document.words(last + 1) >= HEADLINE_WORDS && !document.endsSentence(last + 1)) {
            for (int block = 0; block <= last; block++) {
                marks.mark(block, Finding.high(Label.NAVIGATION, "the name of a section above the headline", ""));
            }
        }
    }

    private boolean isLabel(Document document, int block) {
        int words = document.words(block);
        int start = document.start(block);
        int end = document.end(block);
        return (words <= MOST_WORDS && sectionWords(document.text(), start, end))
                || (words <= CRUMB_WORDS && isPath(document.text(), start, end));
    }

    /** Two marks or more, and a section's name before the first of them. */
    private boolean isPath(CharSequence text, int start, int end) {
        int first = -1;
        int marks = 0;
        for (int at = start; at < end; at++) {
            if (CRUMB_MARKS.indexOf(text.charAt(at)) >= 0) {
                first = first < 0 ? at : first;
                marks++;
            }
        }
        return marks >= 2 && first > start && sectionWords(text, start, first);
    }

    /** {@return whether a piece of text is nothing but names of sections} */
    private boolean sectionWords(CharSequence text, int start, int end) {
        int at = WordEnds.wordStart(text, start, end);
        boolean found = false;
        while (at < end) {
            Optional<Place> section = lexicon.prefix(text, at, end, Position.SECTION);
            if (section.isEmpty()) {
                return false;
            }
            found = true;
            at = WordEnds.wordStart(text, section.get().end(), end);
        }
        return found;
    }
}
