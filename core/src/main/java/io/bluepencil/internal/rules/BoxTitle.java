package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Titles that head a list of links only if headlines follow: "Most read", "MORE HARBOUR NEWS". */
public final class BoxTitle implements Rule {

    private static final int MOST_WORDS = 5;
    private static final int LEAST_HEADLINES = 2;
    private static final int HEADLINE_WORDS = 5;
    private static final int HEADLINE_LENGTH = 22;
    private static final int REACH = 4;

    private static final Set<Label> TITLES = EnumSet.of(Label.RELATED, Label.READ_MORE);

    private static final RuleSpec SPEC = RuleSpec.of("box-title", Label.RELATED)
            .stage(Stage.RUN)
            .summary(
                    "Marks a title such as \u201cMost read\u201d in the middle of the text if a list of headlines stands below it.")
            .why(
                    "Above a paragraph such words are a sub-heading of the story. Above several lines in a row that are headlines, and no"
                            + " items of a list, they head links to other stories.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office.
                    [-Most read-]
                    [-Storm closes three harbours on the northern coast-]
                    [-Who pays when a ferry does not sail-]
                    Until then a bus takes the passengers around the bay, and it is free for all who hold a ticket.""")
            .example("""
                    The book of the year was a surprise to all who had not read it, the librarian said on Monday.
                    Most read
                    The most read book of all was an old one about bees, which had been given back only once in ten years.""")
            .example("""
                    These are the books that were taken home by more than a hundred people last year:
                    Most read
                    The Keeper of Bees
                    A Winter in the Harbour
                    The library will buy a second copy of both, it said.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public BoxTitle(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        // Below the last paragraph other rules know the box by its place.
        int last = Zones.of(document, marks).last();
        for (int block = 1; block + LEAST_HEADLINES < last; block++) {
            if (document.words(block) <= MOST_WORDS && !marks.isMarked(block) && isPlaced(document, block)) {
                Optional<Phrase> title = title(document, block);
                if (title.isPresent() && heads(document, marks, block)) {
                    String evidence = "\u201c" + title.get().text() + "\u201d, "
                            + title.get().language();
                    marks.mark(block, Finding.weak(Label.RELATED, "it heads a list of headlines", evidence));
                }
            }
        }
    }

    private static boolean isPlaced(Document document, int block) {
        return !document.endsSentence(block)
                && !Shapes.isIntroduced(document, block)
                && !Shapes.isQuoted(document, block)
                && !Shapes.isListItem(document, block);
    }

    private Optional<Phrase> title(Document document, int block) {
        Optional<Phrase> known = lexicon.whole(document, block, Position.TAIL);
        return (known.isPresent() ? known : shouted(document, block)).filter(phrase -> TITLES.contains(phrase.label()));
    }

    /** "MORE HARBOUR NEWS": a word that leads to a headline, and a name, all in capitals. */
    private Optional<Phrase> shouted(Document document, int block) {
        CharSequence text = document.text();
        boolean capitals = Character.isUpperCase(text.charAt(document.start(block)))
                && document.string(block).chars().noneMatch(Character::isLowerCase);
        return capitals
                ? lexicon.opening(text, document.start(block), document.end(block), Position.LEAD)
                        .map(Place::phrase)
                : Optional.empty();
    }

    /** In languages without articles headlines have fewer words, and longer ones. */
    private static boolean isLong(Document document, int block) {
        int words = document.words(block);
        return words >= HEADLINE_WORDS || (words == HEADLINE_WORDS - 1 && document.length(block) >= HEADLINE_LENGTH);
    }

    private static boolean heads(Document document, Marks marks, int title) {
        int headlines = 0;
        int block = title + 1;
        while (block < document.size()
                && block <= title + REACH
                && !marks.isMarked(block)
                && Shapes.isHeadline(document, block)
                && !Shapes.isQuoted(document, block)) {
            headlines += isLong(document, block) ? 1 : 0;
            block++;
        }
        return headlines >= LEAST_HEADLINES;
    }
}
