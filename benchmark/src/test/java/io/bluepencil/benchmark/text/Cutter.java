package io.bluepencil.benchmark.text;

import io.bluepencil.Bluepencil;
import io.bluepencil.BluepencilBuilder;
import io.bluepencil.Preset;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.List;

/** A rule that cuts what a test says, and of two copies the first. */
record Cutter(List<String> pieces) implements Rule {

    /** {@return a cleaner that has no other rule} */
    static Bluepencil only(Preset preset, String... pieces) {
        BluepencilBuilder builder = Bluepencil.builder().preset(preset).add(new Cutter(List.of(pieces)));
        Bluepencil.standard().rules().forEach(rule -> builder.disable(rule.id()));
        return builder.build();
    }

    @Override
    public RuleSpec spec() {
        return RuleSpec.of("cutter", Label.OTHER)
                .summary("Cuts what a test says.")
                .why("For tests.")
                .since("0.1")
                .example("[-go-]")
                .example("stay")
                .build();
    }

    @Override
    public void mark(Document document, Marks marks) {
        String text = document.text();
        for (String piece : pieces) {
            int at = text.indexOf(piece);
            boolean lastCopy = piece.startsWith("A heron") && at == text.lastIndexOf(piece);
            if (at >= 0 && !lastCopy) {
                marks.mark(at, at + piece.length(), Finding.high(Label.OTHER, "the test says so", piece));
            }
        }
    }
}
