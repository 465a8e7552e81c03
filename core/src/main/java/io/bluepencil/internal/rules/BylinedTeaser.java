package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Teasers in the middle of the text that name their author: kicker, headline, "... By Ada Okoro". */
public final class BylinedTeaser implements Rule {

    private static final int LEAST_WORDS = 8;
    private static final int MOST_WORDS = 45;
    private static final int LEAST_HEADLINE = 3;
    private static final int MOST_HEADLINE = 16;
    private static final int KICKER_WORDS = 3;

    /** Names in capitals, with an "and" between them. */
    private static final int CAPITALS = 60;

    private static final int NAME_LENGTH = 80;

    private static final RuleSpec SPEC = RuleSpec.of("bylined-teaser", Label.RELATED)
            .stage(Stage.CONTEXT)
            .summary(
                    "Marks a headline and the short text below it that closes with the name of its author, inside another story.")
            .why(
                    "A story names its author once, above or below all of its text. A paragraph in the middle that has a headline and an"
                            + " author of its own is the teaser of another story. At the end of the text a single one may be the story's own.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office.
                    It had lain in the bay for three days, with two hundred people on board who had nothing left to eat but the oranges of its freight.
                    [-After the storm-]
                    [-The man who counts the boats-]
                    [-Ines Amaral has lost three of them, and still she goes down to the quay every morning. By Ada Okoro-]
                    Until then a bus takes the passengers around the bay, and it is free for all who hold a ticket.
                    The mayor had asked for more: a second ship, and somebody to answer the phone at night, when the ill have to be brought over.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office.
                    The man who counts the boats
                    Ines Amaral has lost three of them, and still she goes down to the quay every morning. By Ada Okoro""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public BylinedTeaser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        List<Integer> teasers = new ArrayList<>();
        for (int block = Zones.of(document, marks).first() + 2; block < document.size(); block++) {
            if (isHeadline(document, marks, block - 1) && closesWithAuthor(document, block)) {
                teasers.add(block);
            }
        }
        if (teasers.size() == 1 && teasers.get(0) == document.size() - 1) {
            return;
        }
        for (int teaser : teasers) {
            int first = isKicker(document, marks, teaser - 2) ? teaser - 2 : teaser - 1;
            if (!marks.isMarked(first - 1) && !document.endsSentence(first - 1)) {
                continue;
            }
            for (int block = first; block <= teaser; block++) {
                String reason = "a teaser with a headline and an author of its own";
                marks.mark(block, Finding.weak(Label.RELATED, reason, "line " + document.line(teaser)));
            }
        }
    }

    private static boolean isHeadline(Document document, Marks marks, int block) {
        return document.words(block) >= LEAST_HEADLINE
                && document.words(block) <= MOST_HEADLINE
                && !marks.isMarked(block)
                && Shapes.isHeadline(document, block)
                && !Shapes.opensLower(document, block);
    }

    private static boolean isKicker(Document document, Marks marks, int block) {
        return document.words(block) <= KICKER_WORDS && !marks.isMarked(block) && Shapes.isHeadline(document, block);
    }

    private boolean closesWithAuthor(Document document, int block) {
        if (document.words(block) < LEAST_WORDS || document.words(block) > MOST_WORDS) {
            return false;
        }
        CharSequence text = document.text();
        int end = document.end(block);
        int last = document.start(block);
        for (int next = Sentences.next(document, block, last + 1);
                next < end;
                next = Sentences.next(document, block, next + 1)) {
            last = next;
        }
        if (last == document.start(block) || end - last > NAME_LENGTH || !Character.isUpperCase(text.charAt(last))) {
            return false;
        }
        Optional<Place> by = lexicon.opening(text, last, end, Position.BY);
        return by.isPresent()
                && by.get().end() < end
                && Shapes.capitalPercent(text, by.get().end(), end) >= CAPITALS;
    }
}
