package io.bluepencil.internal.rules;

import io.bluepencil.internal.signal.BoxTitles;
import io.bluepencil.internal.signal.DatedBox;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** Boxes whose entries have a date or time each: headline, teaser, "2 hours ago". */
public final class DatedTeasers implements Rule {

    private static final RuleSpec SPEC = RuleSpec.of("dated-teasers", Label.RELATED)
            .stage(Stage.CONTEXT)
            .summary("Marks the entries below a known box title if each has a line with its date or time.")
            .why(
                    "Other stories are listed with the day or the hour they came out, the story itself is not cut up by dates below the"
                            + " title of a box. The dates tell where the box ends, even where its teasers are full sentences.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office.
                    [-Related stories-]
                    [-Storm closes three harbours on the northern coast-]
                    [-The masters of the port expect the wind to turn on Thursday.-]
                    [-3 hours ago-]
                    [-Who pays when a ferry does not sail-]
                    [-The law is sixty years old, and nobody has tried it yet.-]
                    [-14 hours ago-]
                    Until then a bus takes the passengers around the bay, and it is free for all who hold a ticket.""")
            .example("""
                    Il traghetto torner\u00e0 venerd\u00ec, ha detto luned\u00ec sera la compagnia nell'ufficio del porto.
                    [-Leggi anche-]
                    [-La tempesta chiude tre porti della costa-]
                    [-Ada Okoro 18.10.2019, 19:33-]
                    Fino ad allora un autobus porta i passeggeri intorno alla baia, ed \u00e8 gratis per chi ha un biglietto.""")
            .example("""
                    What happened on the dam, hour by hour, as the watchmen wrote it down that night:
                    Tuesday 21:40
                    The water stands at the third mark.
                    Tuesday 22:15
                    The water stands at the fourth mark.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int block = 0;
        while (block < document.size()) {
            int last = BoxTitles.isTitle(document, marks, block) ? DatedBox.last(document, block) : block;
            for (int line = block + 1; line <= last; line++) {
                String evidence = "the box of line " + document.line(block);
                marks.mark(line, Finding.high(Label.RELATED, "an entry of a list of dated headlines", evidence));
            }
            block = Math.max(block, last) + 1;
        }
    }
}
