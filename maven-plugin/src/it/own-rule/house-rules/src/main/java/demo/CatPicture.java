package demo;

import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;

/** A rule of the house: its pictures of cats are not news. */
public final class CatPicture implements Rule {

    private static final RuleSpec SPEC = RuleSpec.of("cat-picture", Label.OTHER)
            .summary("A line that announces the cat of the day.")
            .why("The house prints one a day, whatever the news.")
            .since("1")
            .example("The council met.\n[-Cat of the day\n-]It went home.\n")
            .example("The cat of the day sat on the mat of the mayor.\n")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            if (document.string(block).equals("Cat of the day")) {
                marks.mark(block, Finding.high(Label.OTHER, "it announces the cat of the day", ""));
            }
        }
    }
}
