package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.signal.Shapes;
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

/** A known title right above boilerplate of its own kind: "Video" above the title and the length of one. */
public final class KindTitle implements Rule {

    private static final int MOST_WORDS = 3;

    private static final Set<Label> KINDS = EnumSet.of(Label.VIDEO, Label.GALLERY, Label.NEWSLETTER, Label.SHARE);

    private static final RuleSpec SPEC = RuleSpec.of(
                    "kind-title", Label.VIDEO, Label.GALLERY, Label.NEWSLETTER, Label.SHARE)
            .stage(Stage.CONTEXT)
            .summary("Marks a word such as \u201cVideo\u201d right above what is marked as just that.")
            .why(
                    "Above a paragraph such a word may head a part of the story, so elsewhere it counts only at the end of a text. Above a"
                            + " player, a gallery or a form it is the title of that.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office.
                    [-Video-]
                    [-The ferry in the storm of Sunday night-]
                    [-0:58-]
                    Until then a bus takes the passengers around the bay, and it is free for all who hold a ticket.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office.
                    Video
                    A video of the storm has been seen by more people than live on the coast, the harbour master said.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public KindTitle(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block + 1 < document.size(); block++) {
            Optional<Label> below =
                    isTitle(document, marks, block) ? marks.label(block + 1).filter(KINDS::contains) : Optional.empty();
            if (below.isPresent()) {
                Optional<Phrase> title =
                        lexicon.whole(document, block, Position.TAIL).filter(phrase -> phrase.label() == below.get());
                if (title.isPresent()) {
                    String evidence = "\u201c" + title.get().text() + "\u201d, "
                            + title.get().language();
                    marks.mark(block, Finding.high(below.get(), "it heads what stands below it", evidence));
                }
            }
        }
    }

    private static boolean isTitle(Document document, Marks marks, int block) {
        return document.words(block) <= MOST_WORDS
                && !marks.isMarked(block)
                && !Shapes.isIntroduced(document, block)
                && !Shapes.isQuoted(document, block)
                && !Shapes.isListItem(document, block);
    }
}
