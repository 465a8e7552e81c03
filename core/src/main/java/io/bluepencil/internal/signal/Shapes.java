package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.CharSet;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;

/** What a line looks like, whatever its words. */
public final class Shapes {

    /** Headlines of news sites are mostly 6 to 14 words; a longer line without a full stop is more likely cut-off prose. */
    private static final int HEADLINE_WORDS = 22;

    /** The first of two sentences in a headline is shorter: "Storm closes harbours. What you need to know". */
    private static final int SENTENCE_WORDS = 8;

    private static final String UNSPACED_STOPS = "\u3002\uff0e";
    private static final String SPACED_STOPS = ".\u0964\u06d4";

    /** Swedish and Finnish open as others close. */
    private static final String OPENING_QUOTES = "\"\u201c\u201d\u201e\u00ab\u2018\u300c\u300e";

    private static final String CLOSING_QUOTES = "\"\u201d\u201c\u00bb\u2019\u300d\u300f";
    private static final CharSet SPEECH_MARKS = CharSet.of("\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d");
    private static final String PAUSES = ".;,:\u3002\u0964\u06d4\u2026";
    private static final String CLOSERS = CLOSING_QUOTES + "')]";
    private static final String BULLETS = "\u2022\u25aa\u25cf\u25e6\u2023*-\u2013\u2014\u00b7";

    private static final CharSet FRAME_OPENERS = CharSet.of("[(+*\u3010\uff3b>");
    private static final CharSet FRAME_CLOSERS = CharSet.of("])+*\u3011\uff3d<");

    private Shapes() {}

    /** {@return whether the block could be a heading or headline: short, and not closed by a full stop or comma} */
    public static boolean isHeadline(Document document, int block) {
        int words = document.words(block);
        return words > 0
                && words <= HEADLINE_WORDS
                && PAUSES.indexOf(lastOpenCharacter(document, block)) < 0
                && !isListItem(document, block)
                && !(words > SENTENCE_WORDS && holdsSentence(document, block));
    }

    /** A sentence of some length with a full stop inside: paragraphs end in a closing quotation mark, or in what was stuck to them. */
    private static boolean holdsSentence(Document document, int block) {
        CharSequence text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        Words words = new Words();
        for (int at = start + 1; at < end - 1; at++) {
            char c = text.charAt(at);
            boolean stop = UNSPACED_STOPS.indexOf(c) >= 0
                    || (SPACED_STOPS.indexOf(c) >= 0 && Folding.isBlank(text.charAt(at + 1)));
            if (stop) {
                words.read(text, start, at);
                return words.count() >= SENTENCE_WORDS;
            }
        }
        return false;
    }

    /** The last character before closing quotation marks and brackets. */
    private static char lastOpenCharacter(Document document, int block) {
        int at = document.end(block) - 1;
        while (at > document.start(block) && CLOSERS.indexOf(document.text().charAt(at)) >= 0) {
            at--;
        }
        return document.text().charAt(at);
    }

    /** {@return whether the block is a heading of a few words} */
    public static boolean isShortHeading(Document document, int block, int mostWords) {
        return document.words(block) <= mostWords
                && isHeadline(document, block)
                && !opensLower(document, block)
                && !isQuoted(document, block);
    }

    /** {@return whether the block reads as a paragraph of the story: a sentence of some length} */
    public static boolean isProse(Document document, int block) {
        return document.words(block) >= 8 && document.endsSentence(block);
    }

    /** {@return whether the block stops in mid-sentence: on a letter or a comma, without being a heading in capitals} */
    public static boolean isUnfinished(Document document, int block) {
        char last = lastCharacter(document, block);
        return last == ',' || (Character.isLetterOrDigit(last) && !Character.isUpperCase(last));
    }

    public static boolean isListItem(Document document, int block) {
        return document.length(block) > 1 && BULLETS.indexOf(firstCharacter(document, block)) >= 0;
    }

    /** {@return whether the block stands in brackets, or between plus signs, asterisks or arrows} */
    public static boolean isFramed(Document document, int block) {
        return FRAME_OPENERS.has(firstCharacter(document, block)) && FRAME_CLOSERS.has(lastCharacter(document, block));
    }

    /** {@return whether the block is a row of a table: it holds a tab, or two or more upright strokes} */
    public static boolean isTableRow(Document document, int block) {
        int strokes = 0;
        for (int at = document.start(block); at < document.end(block); at++) {
            char c = document.text().charAt(at);
            strokes += c == '|' ? 1 : 0;
            if (c == '\t' || strokes > 1) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the block opens with a quotation mark} */
    public static boolean isQuoted(Document document, int block) {
        return OPENING_QUOTES.indexOf(firstCharacter(document, block)) >= 0;
    }

    /** {@return whether the first word of the block, perhaps behind a dash, has a quotation mark before it} */
    public static boolean isQuotedSpeech(Document document, int block) {
        int word = WordEnds.wordStart(document.text(), document.start(block), document.end(block));
        return word > document.start(block)
                && OPENING_QUOTES.indexOf(document.text().charAt(word - 1)) >= 0;
    }

    /** {@return whether the block opens with a quotation mark, or a third of it or more stands between two of them} */
    public static boolean isMostlyQuote(Document document, int block) {
        if (isQuoted(document, block)) {
            return true;
        }
        int open = speechMark(document, document.start(block), document.end(block));
        int quoted = 0;
        while (open >= 0) {
            int close = speechMark(document, open + 1, document.end(block));
            quoted += close < 0 ? 0 : close - open;
            open = close < 0 ? -1 : speechMark(document, close + 1, document.end(block));
        }
        return quoted * 3 >= document.length(block);
    }

    /** {@return whether there is a quotation mark anywhere in the block} */
    public static boolean holdsSpeech(Document document, int block) {
        return speechMark(document, document.start(block), document.end(block)) >= 0;
    }

    private static int speechMark(Document document, int start, int end) {
        CharSequence text = document.text();
        for (int at = start; at < end; at++) {
            if (SPEECH_MARKS.has(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** {@return whether the block ends in a closing quotation mark} */
    public static boolean closesQuote(Document document, int block) {
        return CLOSING_QUOTES.indexOf(lastCharacter(document, block)) >= 0;
    }

    /** {@return whether the block opens with a letter of a script that has capitals} */
    public static boolean hasCapitals(Document document, int block) {
        char first = firstCharacter(document, block);
        return Character.isUpperCase(first) || Character.isLowerCase(first);
    }

    public static boolean opensLower(Document document, int block) {
        return Character.isLowerCase(firstCharacter(document, block));
    }

    /**
     * {@return whether the block is introduced as something that is shown or said: the story's line before it ends in a colon}
     */
    public static boolean isIntroduced(Document document, int block) {
        return block > 0 && lastCharacter(document, block - 1) == ':' && document.words(block - 1) > 5;
    }

    public static char firstCharacter(Document document, int block) {
        return document.text().charAt(document.start(block));
    }

    public static char lastCharacter(Document document, int block) {
        return document.text().charAt(document.end(block) - 1);
    }

    /**
     * {@return the share of words that open with a capital letter or a digit, in percent; scripts without capitals count as all
     * capital}
     */
    public static int capitalPercent(CharSequence text, int start, int end) {
        int words = 0;
        int capitals = 0;
        boolean inWord = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            boolean letter = Folding.fold(c) > Folding.BREAK;
            if (letter && !inWord) {
                words++;
                capitals += Character.isLowerCase(c) ? 0 : 1;
            }
            inWord = letter || (inWord && Folding.fold(c) == Folding.NOTHING);
        }
        return words == 0 ? 0 : 100 * capitals / words;
    }
}
