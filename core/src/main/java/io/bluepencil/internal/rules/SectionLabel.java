package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Folding;
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
    private static final String ARROWS = ">\u203a\u00bb";
    private static final String CRUMB_MARKS = ARROWS + "/|\u2192";

    private static final String DASHES = "-\u2013\u2014";

    /** A shorter sentence may be a date. */
    private static final int SENTENCE_WORDS = 8;

    /** Byline, date, and a line more. */
    private static final int REACH = 3;

    private static final RuleSpec SPEC = RuleSpec.of("section-label", Label.NAVIGATION)
            .summary("Marks names of sections and breadcrumbs above the headline.")
            .why(
                    "A page says above the headline where on the site it stands. A line wholly made of names of sections, or a path"
                            + " from the home page down, is no headline where a longer line follows. Two angles between words are a path in any"
                            + " language; long arrows may lead from town to town.")
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
                    [-Hafenblatt > Der Norden > Wetter und Meer-]
                    Ada Okoro
                    Monday, 4 March 2024
                    The ferry will be back on Friday, the operator said.""")
            .example("""
                    Port Carling \u2192 Tamrit \u2192 Lunholm
                    A journey with the slowest ferry of the north
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
        if (last >= 0 && headlineFollows(document, last)) {
            for (int block = 0; block <= last; block++) {
                marks.mark(block, Finding.high(Label.NAVIGATION, "the name of a section above the headline", ""));
            }
        }
    }

    /** Below a path the headline may have got lost, and byline and date come next. */
    private boolean headlineFollows(Document document, int last) {
        boolean path = isPath(document.text(), document.start(last), document.end(last));
        int stop = Math.min(document.size(), last + 1 + (path ? REACH : 1));
        for (int block = last + 1; block < stop; block++) {
            boolean sentence = document.endsSentence(block);
            if (sentence && (!path || document.words(block) >= SENTENCE_WORDS)) {
                return false;
            }
            if (!sentence && document.words(block) >= HEADLINE_WORDS) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabel(Document document, int block) {
        int words = document.words(block);
        int start = document.start(block);
        int end = document.end(block);
        return (words <= MOST_WORDS && sectionWords(document.text(), start, end))
                || (words <= CRUMB_WORDS && isPath(document.text(), start, end));
    }

    /** Two marks or more and a section's name before the first of them, or one mark between such names, or two arrows. */
    private boolean isPath(CharSequence text, int start, int end) {
        int first = -1;
        int marks = 0;
        int arrows = 0;
        for (int at = start; at < end; at++) {
            if (isMark(text, at, start, end)) {
                first = first < 0 ? at : first;
                marks++;
                arrows += ARROWS.indexOf(text.charAt(at)) >= 0 && isBetweenBlanks(text, at, start, end) ? 1 : 0;
            }
        }
        return first > start
                && (arrows >= 2
                        || (marks >= 2 && sectionWords(text, start, first))
                        || (marks == 1 && sectionWords(text, start, end)));
    }

    private static boolean isMark(CharSequence text, int at, int start, int end) {
        char c = text.charAt(at);
        return CRUMB_MARKS.indexOf(c) >= 0 || (DASHES.indexOf(c) >= 0 && isBetweenBlanks(text, at, start, end));
    }

    /** As words have them on both sides: not "a>b", and no quotation marks. */
    private static boolean isBetweenBlanks(CharSequence text, int at, int start, int end) {
        return at > start
                && at + 1 < end
                && Folding.isBlank(text.charAt(at - 1))
                && Folding.isBlank(text.charAt(at + 1));
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
