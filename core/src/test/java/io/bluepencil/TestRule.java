package io.bluepencil;

import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A small artificial rule for tests of everything around the rules. */
public record TestRule(RuleSpec spec, BiConsumer<Document, Marks> body) implements Rule {

    /** {@return a rule that does what the body says} */
    public static TestRule of(String id, Stage stage, Label label, BiConsumer<Document, Marks> body) {
        return new TestRule(spec(id, label).stage(stage).build(), body);
    }

    /** {@return a rule of the first stage that marks the whole blocks whose text fits} */
    public static TestRule lines(String id, Finding finding, Predicate<String> fits) {
        return lines(id, Stage.LINE, finding, fits);
    }

    /** {@return a rule that marks the whole blocks whose text fits} */
    public static TestRule lines(String id, Stage stage, Finding finding, Predicate<String> fits) {
        return of(id, stage, finding.label(), (document, marks) -> {
            for (int block = 0; block < document.size(); block++) {
                if (fits.test(document.string(block))) {
                    marks.mark(block, finding);
                }
            }
        });
    }

    /** {@return a rule of the first stage that marks a piece of text wherever it stands} */
    public static TestRule pieces(String id, Finding finding, String piece) {
        return of(id, Stage.LINE, finding.label(), (document, marks) -> {
            int at = document.text().indexOf(piece);
            while (at >= 0) {
                marks.mark(at, at + piece.length(), finding);
                at = document.text().indexOf(piece, at + piece.length());
            }
        });
    }

    /** {@return a declaration that lacks nothing but parameters} */
    public static RuleSpec.Builder spec(String id, Label label, Label... more) {
        return RuleSpec.of(id, label, more)
                .summary("Marks what a test wants.")
                .why("For tests.")
                .since("0.1")
                .example("[-go-]")
                .example("stay");
    }

    @Override
    public void mark(Document document, Marks marks) {
        body.accept(document, marks);
    }
}
