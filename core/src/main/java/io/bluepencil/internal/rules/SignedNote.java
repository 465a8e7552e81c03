package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** Notes on the author that open with the very name in the byline. */
public final class SignedNote implements Rule {

    /** Breadcrumb, headline, standfirst, byline, date, caption. */
    private static final int TOP = 8;

    /** A name and a remark; the story has begun where it is longer. */
    private static final int BYLINE_WORDS = 12;

    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 60;

    /** Shorter names may be any two words. */
    private static final int NAME_LENGTH = 6;

    private static final RuleSpec SPEC = RuleSpec.of("signed-note", Label.AUTHOR_BIO)
            .stage(Stage.CONTEXT)
            .summary("Marks a last paragraph that opens with the name that stands in the byline.")
            .why(
                    "Who writes a story does not appear in it by his full name. Where the last paragraph opens with it, it says who he is,"
                            + " in any language.")
            .since("0.1")
            .example("""
                    Storm takes eleven boats
                    [-By Ada Okoro and Jon Vesterby-]
                    The storm came at night, and nobody had been warned of it, the harbour master said on Monday.
                    The wall will be two metres higher, the council says, and it will be paid for with a loan.
                    [-Ada Okoro has lived by the sea since 1998 and knows every boat of the harbour by its horn.-]""")
            .example("""
                    Storm takes eleven boats
                    The storm came at night, and nobody had been warned of it, the harbour master said on Monday.
                    The wall will be two metres higher, the council says, and it will be paid for with a loan.
                    Ada Okoro has lived by the sea since 1998 and knows every boat of the harbour by its horn.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int first = Math.max(2, Zones.of(document, marks).last());
        for (int block = first; block < document.size(); block++) {
            int words = document.words(block);
            if (words >= LEAST_WORDS && words <= MOST_WORDS && !marks.isMarked(block)) {
                int byline = byline(document, marks, block);
                if (byline >= 0) {
                    String reason = "it opens with the name in the byline on line " + document.line(byline);
                    marks.mark(block, Finding.high(Label.AUTHOR_BIO, reason, ""));
                }
            }
        }
    }

    /** {@return the byline that holds the first two words of the block, or -1} */
    private static int byline(Document document, Marks marks, int block) {
        CharSequence text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        int second = WordEnds.wordStart(text, WordEnds.next(text, start, end), end);
        String name = text.subSequence(start, WordEnds.next(text, second, end)).toString();
        boolean letters = name.chars().allMatch(c -> Character.isLetter(c) || " -'.\u2019".indexOf(c) >= 0);
        if (name.length() < NAME_LENGTH || !letters || Shapes.capitalPercent(name, 0, name.length()) < 100) {
            return -1;
        }
        for (int top = 0; top < Math.min(TOP, block - 1); top++) {
            boolean byline =
                    marks.label(top).filter(label -> label == Label.BYLINE).isPresent();
            if (byline && document.words(top) <= BYLINE_WORDS && holds(document.string(top), name)) {
                return top;
            }
        }
        return -1;
    }

    private static boolean holds(String line, String name) {
        int at = line.indexOf(name);
        int behind = at + name.length();
        return at >= 0
                && (at == 0 || !Character.isLetter(line.charAt(at - 1)))
                && (behind == line.length() || !Character.isLetter(line.charAt(behind)));
    }
}
