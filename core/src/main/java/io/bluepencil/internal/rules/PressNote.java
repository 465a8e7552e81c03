package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.NoteHead;
import io.bluepencil.internal.signal.NoteHead.Kind;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Role;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Notes that close a press release: who the house is, whom to ask, what the release does not promise. */
public final class PressNote implements Rule {

    /** With fewer paragraphs above there is no release that the notes could close. */
    private static final int PARAGRAPHS = 2;

    /** What is said of one house is no longer. */
    private static final int MOST_BLOCKS = 4;

    /** Names and numbers; what is longer must hold an address. */
    private static final int CONTACT_WORDS = 14;

    /** A shorter number is a year or a street's. */
    private static final int DIGITS = 7;

    private static final RuleSpec SPEC = RuleSpec.of("press-note", Label.AUTHOR_BIO)
            .stage(Stage.CONTEXT)
            .summary("Marks the notes that close a press release: who the house is, whom to ask, what is not promised.")
            .why(
                    "They are the same below every release of the house, and speak of it as a note on an author does. The rule"
                            + " wants a head such as \u201cAbout\u201d with a name that the note takes up, or such as \u201cMedia"
                            + " contact\u201d; two kinds of such notes, or whom to ask with an address; and nothing but notes up to the"
                            + " end. What stands alone may be a chapter of the story.")
            .since("0.1")
            .example("""
                    Halden Rail has ordered forty sleeping coaches, the first since its night trains came back three years ago.
                    The first of them are to run between Halden and the coast from the autumn of 2028.
                    [-About Halden Rail-]
                    [-Halden Rail carries 31 million passengers a year. It is owned by three counties.-]
                    [-Media contact-]
                    [-Per Aune, press@haldenrail.example-]""")
            .example("""
                    Die Molkerei Almgrund verkauft ihre Vollmilch von Mai an wieder in Flaschen aus Glas, wie sie am Montag mitteilte.
                    Die Flasche kostet zwanzig Cent Pfand und steht zuerst in den L\u00e4den des Landkreises.
                    [-\u00dcber die Molkerei Almgrund: Die Molkerei Almgrund wurde 1921 gegr\u00fcndet.-]
                    [-Pressekontakt: Lutz Reindl, Telefon 000 47110-]""")
            .example("""
                    The museum opens its new wing on Friday, and the queue will be as long as the street, the director said.
                    Two thousand tickets have been sold so far, and most of them went to families from the town.
                    About the wing
                    The wing was built by two brothers, and no wall of it is straight.""")
            .example("""
                    The museum opens its new wing on Friday, and the queue will be as long as the street, the director said.
                    Two thousand tickets have been sold so far, and most of them went to families from the town.
                    About the Mill Museum
                    The Mill Museum was a mill until 1950. More of its history stands on www.mill-museum.example.""")
            .example("""
                    The company that runs the ferry has no number that anybody could call, passengers complained on Monday.
                    They wrote to the paper instead, and the paper has asked the company for an answer within a week.
                    Media contact
                    The company names a Per Aune on its pages, but nobody of that name has ever worked there, it turned out.
                    The passengers now want their money back.""")
            .build();

    private final NoteHead heads;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public PressNote(Lexicon lexicon) {
        this.heads = new NoteHead(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int paragraphs = 0;
        for (int block = 0; block < document.size(); block++) {
            if (paragraphs >= PARAGRAPHS && heads.of(document, block).isPresent()) {
                Notes notes = new Notes(document, marks, block);
                if (notes.end == document.size()) {
                    notes.mark();
                    return;
                }
                block = Math.max(block, notes.end - 1);
            } else if (Zones.isParagraph(document, marks, block)) {
                paragraphs++;
            }
        }
    }

    /** {@return whether the block holds the address of a mailbox or a page, or, if it is short, a telephone number} */
    private static boolean isAddress(Document document, int block) {
        String text = document.string(block);
        return (Traits.mayHold(document, block, Traits.AT) && text.indexOf('@') >= 0)
                || text.contains("www.")
                || (document.words(block) <= CONTACT_WORDS
                        && Traits.mayHold(document, block, Traits.DIGIT)
                        && text.chars().filter(Character::isDigit).count() >= DIGITS);
    }

    private static boolean holdsNoWord(Document document, int block) {
        return document.words(block) == 0;
    }

    /** A run of notes. */
    private final class Notes {

        private final Document document;
        private final Marks marks;
        private final int first;
        private final int end;
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private boolean addressed;

        Notes(Document document, Marks marks, int first) {
            this.document = document;
            this.marks = marks;
            this.first = first;
            int at = first;
            int next = endOfNote(at);
            while (next > at) {
                at = next;
                next = endOfNote(at);
            }
            this.end = kinds.size() > 1 || (addressed && !kinds.contains(Kind.HOUSE)) ? at : first;
        }

        /** {@return where the note ends that a block heads; the block itself if it heads none} */
        private int endOfNote(int head) {
            int start = head;
            while (start < document.size() && isNothing(start)) {
                start++;
            }
            Optional<Kind> kind = start < document.size() ? heads.of(document, start) : Optional.empty();
            if (kind.isEmpty()) {
                return start == document.size() ? start : head;
            }
            kinds.add(kind.get());
            addressed |= isAddress(document, start);
            int at = start + 1;
            for (int blocks = 0; at < document.size() && goesOn(kind.get(), at, blocks); at++) {
                if (!isNothing(at)) {
                    blocks++;
                    addressed |= isAddress(document, at);
                }
            }
            return at;
        }

        private boolean goesOn(Kind kind, int block, int blocks) {
            if (isNothing(block)) {
                return true;
            }
            if (heads.of(document, block).isPresent() || (document.role(block) == Role.HEADING && blocks > 0)) {
                return false;
            }
            return switch (kind) {
                case HOUSE -> blocks < MOST_BLOCKS;
                case CONTACT -> document.words(block) <= CONTACT_WORDS || isAddress(document, block);
                case STATEMENT -> true;
            };
        }

        /** Other boilerplate is no part of a note; whom to ask, which another rule may know as well, is. */
        private boolean isNothing(int block) {
            boolean other = marks.isMarked(block)
                    && marks.label(block).filter(Label.AUTHOR_BIO::equals).isEmpty();
            return other || holdsNoWord(document, block);
        }

        void mark() {
            int start = first;
            while (start > 0 && holdsNoWord(document, start - 1)) {
                start--;
            }
            String evidence = "\u201c" + document.string(first) + "\u201d";
            for (int block = start; block < end; block++) {
                if (!marks.isMarked(block)) {
                    marks.mark(block, Finding.high(Label.AUTHOR_BIO, "a note that closes a press release", evidence));
                }
            }
        }
    }
}
