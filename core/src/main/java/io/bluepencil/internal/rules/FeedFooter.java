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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The footer with which feeds close their items: "The post X appeared first on Y." */
public final class FeedFooter implements Rule {

    private static final int LAST = 4;

    /** The name of a site is no longer. */
    private static final int SITE_WORDS = 10;

    private static final Set<Label> ENDS = EnumSet.of(Label.CREDIT, Label.OTHER);

    private static final String STOPS = ".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\"\u201d\u00bb)\u300d";

    private static final RuleSpec SPEC = RuleSpec.of("feed-footer", Label.CREDIT)
            .summary("Marks the footer of an item of a feed, which says where the text appeared first.")
            .why(
                    "Blog software writes it below every item, with the headline and the name of the site between words that are always"
                            + " the same: \u201cThe post ... appeared first on ...\u201d. The rule wants both of these pieces in one of"
                            + " the languages of the lexicon, around a name, in one of the last lines.")
            .since("0.1")
            .example("""
                    The owl has moved into the tower again, and nobody has seen a mouse in the church since.
                    [-The post Owl back in the tower appeared first on Hill Parish News.-]""")
            .example("""
                    Die Eule ist wieder in den Turm gezogen, und seither hat niemand mehr eine Maus gesehen.
                    [-Der Beitrag Eule wieder im Turm erschien zuerst auf Bergpfarrblatt.-]""")
            .example("""
                    Bayku\u015f kuleye geri d\u00f6nd\u00fc ve o g\u00fcnden beri kilisede kimse fare g\u00f6rmedi.
                    [-Bayku\u015f kulede yaz\u0131s\u0131 ilk \u00f6nce Tepe Haber \u00fczerinde ortaya \u00e7\u0131kt\u0131.-]""")
            .example("""
                    The owl has moved into the tower again.[- The post Owl back in the tower appeared first on Hill Parish News.-]""")
            .example("""
                    The owl has moved into the tower again, and nobody has seen a mouse in the church since.
                    The article on her appeared first on the door of the church, and then in the paper.""")
            .example("""
                    The post office in the tower closed in May, and nobody has seen a mouse in it since.
                    An owl appeared first on Monday, the verger said, and then came every night.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public FeedFooter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int left = LAST;
        for (int block = document.size() - 1; block >= 0 && left > 0; block--) {
            if (!marks.isMarked(block)) {
                left--;
                mark(document, marks, block);
            }
        }
    }

    private void mark(Document document, Marks marks, int block) {
        Map<String, Place> opened = new HashMap<>();
        for (Place piece : pieces(document, block)) {
            String language = piece.phrase().language();
            Place from = opened.get(language);
            if (piece.phrase().label() == Label.CREDIT) {
                if (from == null || isBehindStop(document, block, piece.start())) {
                    opened.put(language, piece);
                }
            } else if (from != null && isFrame(document, block, from, piece)) {
                String evidence = "\u201c" + from.phrase().text() + " \u2026 "
                        + piece.phrase().text() + "\u201d, " + language;
                int start = startOfFooter(document, block, from);
                marks.mark(start, document.end(block), Finding.high(Label.CREDIT, "the footer of a feed", evidence));
                return;
            }
        }
    }

    /** {@return the two ends of footers in the block: those that open one are credits, those that close one are not} */
    private List<Place> pieces(Document document, int block) {
        List<Place> pieces = new ArrayList<>();
        CharSequence text = document.text();
        int end = document.end(block);
        int at = lexicon.next(document, block, document.start(block), end, Position.NOTE.bit());
        while (at < end) {
            lexicon.prefix(text, at, end, Position.NOTE)
                    .filter(place -> ENDS.contains(place.phrase().label()))
                    .ifPresent(pieces::add);
            at = lexicon.next(document, block, WordEnds.nextPiece(text, at, end), end, Position.NOTE.bit());
        }
        return pieces;
    }

    /** {@return where a footer begins: with its first piece, or with the line if that opens with the headline} */
    private static int startOfFooter(Document document, int block, Place from) {
        return isBehindStop(document, block, from.start())
                ? behindBlanks(document, block, from.start())
                : document.start(block);
    }

    private static boolean isBehindStop(Document document, int block, int piece) {
        int at = behindBlanks(document, block, piece);
        return at == document.start(block) || STOPS.indexOf(document.text().charAt(at - 1)) >= 0;
    }

    /** {@return the offset behind the last character before an offset that is no blank} */
    private static int behindBlanks(Document document, int block, int offset) {
        int at = offset;
        while (at > document.start(block) && Folding.isBlank(document.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** A headline and the name of a site stand in the frame, or, where the verb comes last, before and in it. */
    private static boolean isFrame(Document document, int block, Place from, Place to) {
        CharSequence text = document.text();
        int end = document.end(block);
        int name = WordEnds.wordStart(text, from.end(), to.start());
        if (name >= to.start()) {
            return false;
        }
        if (!isBehindStop(document, block, from.start())) {
            return WordEnds.wordStart(text, to.end(), end) == end;
        }
        int at = to.end();
        for (int word = 0; word < SITE_WORDS && at < end; word++) {
            at = WordEnds.next(text, at, end);
        }
        return !Character.isLowerCase(text.charAt(name)) && WordEnds.wordStart(text, at, end) == end;
    }
}
