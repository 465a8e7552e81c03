package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.CaptionCues;
import io.bluepencil.internal.signal.Credits;
import io.bluepencil.internal.signal.Prefix;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Verse;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** Lines printed twice in a row: the alt text before its caption, a caption or headline in two copies. */
public final class CopiedLine implements Rule {

    /** A heading repeats the first words of its own paragraph now and then, but hardly six of them. */
    private static final int SAFE_WORDS = 6;

    /** An equal line of fewer words may be an answer, a result, an ingredient. */
    private static final int EQUAL_WORDS = 5;

    /** Scrapers print headlines twice; a first line of verse that comes twice at once is rare. */
    private static final int HEADLINE_WORDS = 4;

    /** A line cut in mid-word is a copy even if it is short, but not if it is a mere word. */
    private static final int SAFE_LENGTH = 12;

    /** A paragraph may take up the words of its heading in another form: the heading is not cut off, it lacks an ending. */
    private static final int ENDING = 2;

    /** So many words of a credit or a button may stand between two copies without being known as such. */
    private static final int WIDGET_WORDS = 4;

    /** Of so many words a caption may be told from a mere name. */
    private static final int CAPTION_WORDS = 4;

    private static final int LEAD_BLOCKS = 6;
    private static final int LEAD_WORDS = 14;

    /** An alternative text before its caption is shorter. */
    private static final int LONG_LEAD_WORDS = 24;

    private static final int WINDOW = 4;
    /** Headline and standfirst, which are printed twice as well. */
    private static final int TOP = 2;

    /** An alternative text of more words than this in several sentences is rare. */
    private static final int PARAGRAPH_WORDS = 40;

    /** Scrapers cut alternative texts after 50 characters or more; sub-headings are shorter. */
    private static final int HEADING_LENGTH = 46;

    private static final RuleSpec SPEC = RuleSpec.of("copied-line", Label.CAPTION_DUPLICATE, Label.CAPTION)
            .stage(Stage.RUN)
            .summary("Marks the shorter of two neighbouring lines that say the same, and one of two equal ones.")
            .why(
                    "Scrapers print the alternative text of a picture before its caption, often cut off after a fixed number of"
                            + " characters, and headlines and standfirsts twice. One full copy stays, so nothing is lost. Refrains,"
                            + " short answers, and a heading that is the start of its own paragraph are no copies.")
            .since("0.1")
            .example("""
                    The minister left the meeting without a word to the press.
                    [-The minister of transport, right, leaves the ta-]
                    The minister of transport, right, leaves the talks in Port Carling on Monday.
                    He will be back on Tuesday, his office said.""")
            .example("""
                    [-Workers clear the road near Tamrit after the storm-]
                    [-Facebook Twitter Pinterest-]
                    Workers clear the road near Tamrit after the storm of last weekend. Photo: Ada Okoro/AP
                    The road will be open again on Friday, the governor said.""")
            .example("""
                    Ferry across the bay is back in service
                    By Ada Quill
                    [-The ferry across the bay is back in service after nine weeks of repairs, and it will sail every hour from six in the morning until ten at night. Bicycles travel free of charge until the end of the summer, the harbour master said on Monday, and so do dogs.-]
                    The ferry across the bay is back in service after nine weeks of repairs, and it will sail every hour from six in the morning until ten at night. Bicycles travel free of charge until the end of the summer, the harbour master said on Monday, and so do dogs.
                    The operator has a second boat on order.""")
            .example("""
                    Aid convoys
                    Aid convoys were held up at the border on Sunday.
                    Harbour pilot
                    Harbour pilots board the ships from a launch off the bar.
                    Row, row, row your boat
                    Row, row, row your boat
                    Gently down the stream""")
            .build();

    private final CaptionCues cues;
    private final Credits credits;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public CopiedLine(Lexicon lexicon) {
        this.cues = new CaptionCues(lexicon);
        this.credits = new Credits(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block + 1 < document.size(); block++) {
            int other = next(document, marks, block);
            if (other > 0 && document.hash(block) != 0) {
                compare(document, marks, block, other);
            }
        }
    }

    /** The next line that is not boilerplate of another kind: a share line or credit may stand between two copies. */
    static int next(Document document, Marks marks, int block) {
        int stop = Math.min(document.size(), block + WINDOW);
        for (int other = block + 1; other < stop; other++) {
            if (!stepsAside(document, marks, block, other)) {
                return other;
            }
        }
        return -1;
    }

    private static boolean stepsAside(Document document, Marks marks, int block, int other) {
        boolean boilerplate =
                marks.label(other).filter(label -> label != Label.CAPTION).isPresent();
        boolean widget = document.words(other) <= WIDGET_WORDS && !document.endsSentence(other);
        return boilerplate || (widget && document.words(block) >= SAFE_WORDS);
    }

    private void compare(Document document, Marks marks, int first, int second) {
        if (document.hash(first) == document.hash(second)) {
            boolean headline = first == 0 && second == 1 && document.words(first) >= HEADLINE_WORDS;
            if (headline || (document.words(first) >= EQUAL_WORDS && !Verse.surrounds(document, first))) {
                String reason = "the same words stand on line " + document.line(second);
                markCopies(document, marks, first, second, reason);
            }
            return;
        }
        boolean firstIsShorter = document.length(first) < document.length(second);
        int shorter = firstIsShorter ? first : second;
        int longer = firstIsShorter ? second : first;
        Prefix prefix = Prefix.of(document, shorter, longer);
        if (prefix == Prefix.NONE) {
            return;
        }
        if (isLeadWithCredit(document, shorter, longer)) {
            markCreditedLead(document, marks, shorter, longer);
        } else if (isCopy(document, shorter, longer, prefix) || isCaptionWithoutCredit(document, shorter, longer)) {
            String reason = "it is line " + document.line(longer) + " cut off after " + document.length(shorter)
                    + " of " + document.length(longer) + " characters";
            markCopies(document, marks, shorter, longer, reason);
        }
    }

    /** Above the paragraph the line with the credit is its caption; below it, it may be either, and both stay. */
    private static void markCreditedLead(Document document, Marks marks, int lead, int caption) {
        if (caption < lead) {
            String reason = "a caption that repeats the story's line " + document.line(lead) + ", with a credit";
            marks.mark(caption, Finding.high(Label.CAPTION_DUPLICATE, reason, ""));
        }
    }

    /** The story's first paragraph is sometimes used as a caption, with a credit behind it. */
    private boolean isLeadWithCredit(Document document, int shorter, int longer) {
        int credit = credits.closing(document, longer);
        return credit > 0
                && Math.min(shorter, longer) < LEAD_BLOCKS
                && document.words(shorter) >= (longer < shorter ? LEAD_WORDS : LONG_LEAD_WORDS)
                && document.endsSentence(shorter)
                && new Words().read(document.text(), document.start(longer), credit) == document.hash(shorter);
    }

    /** "The lighthouse in January." right below the same words with a credit: however short, the rest of it is only the credit. */
    private boolean isCaptionWithoutCredit(Document document, int shorter, int longer) {
        int credit = shorter == longer + 1 && longer >= TOP && document.words(shorter) >= CAPTION_WORDS
                ? credits.closing(document, longer)
                : -1;
        int start = document.start(longer);
        return credit > start
                && (document.length(shorter) >= credit - start
                        || new Words().read(document.text(), start, credit) == document.hash(shorter));
    }

    private static boolean isCopy(Document document, int shorter, int longer, Prefix prefix) {
        if (prefix == Prefix.MID_WORD) {
            return document.length(shorter) >= SAFE_LENGTH
                    && (document.words(shorter) >= SAFE_WORDS || wordRest(document, shorter, longer) > ENDING);
        }
        if (isHeadingOf(document, shorter, longer)) {
            return false;
        }
        int least = endsInEllipsis(document, shorter) ? SAFE_WORDS - 2 : SAFE_WORDS;
        return document.words(shorter) >= least && !Verse.surrounds(document, longer);
    }

    /** {@return the letters that the longer line has behind those of the shorter one, up to the end of the word} */
    private static int wordRest(Document document, int shorter, int longer) {
        int start = document.start(longer) + document.length(shorter);
        int at = start;
        while (at < document.end(longer) && Character.isLetter(document.text().charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** A heading stands off from the paragraph that takes up its words; an alternative text sticks to its caption. */
    private static boolean isHeadingOf(Document document, int shorter, int longer) {
        return shorter < longer
                && document.blankLinesBefore(shorter + 1) > 0
                && document.length(shorter) < HEADING_LENGTH
                && !endsInEllipsis(document, shorter);
    }

    private static boolean endsInEllipsis(Document document, int block) {
        int end = document.end(block);
        return document.text().charAt(end - 1) == '\u2026' || document.text().startsWith("...", end - 3);
    }

    private void markCopies(Document document, Marks marks, int copy, int full, String reason) {
        marks.mark(copy, Finding.high(Label.CAPTION_DUPLICATE, reason, ""));
        if (isCaption(document, copy, full)) {
            String evidence = "copy on line " + document.line(copy);
            marks.mark(full, Finding.high(Label.CAPTION, "a picture's alternative text repeats it", evidence));
        }
    }

    /**
     * Copies at the top may be of headline or standfirst, and those in quotation marks of a pull quote. A paragraph of several
     * sentences that is printed twice is a lead or a teaser: a caption as long as that has a credit or a date.
     */
    private boolean isCaption(Document document, int copy, int full) {
        if (cues.of(document, full).isPresent()) {
            return true;
        }
        return Math.min(copy, full) >= TOP
                && document.words(full) >= SAFE_WORDS
                && !isParagraph(document, full)
                && !Shapes.isQuoted(document, full)
                && !endsInEllipsis(document, copy);
    }

    private static boolean isParagraph(Document document, int block) {
        return document.words(block) > CaptionCues.MOST_WORDS
                || (document.words(block) > PARAGRAPH_WORDS
                        && document.endsSentence(block)
                        && Sentences.next(document, block, document.start(block) + 1) < document.end(block));
    }
}
