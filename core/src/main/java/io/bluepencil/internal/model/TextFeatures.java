package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.TextIndex;

/** What the characters of a block tell: one pass over the text. */
final class TextFeatures {

    private static final int SHORT_WORD = 3;

    private final Page page;
    private final TextIndex index;
    private final String text;
    private final FeatureTable table;
    private char[] line = new char[512];
    private int letters;
    private int digits;
    private int commas;
    private int stops;
    private int marks;
    private int words;
    private int shortWords;
    private int capitalWords;
    private int wordLength;

    private TextFeatures(Page page, FeatureTable table) {
        this.page = page;
        this.index = page.text();
        this.text = index.text();
        this.table = table;
    }

    static void fill(Page page, FeatureTable table) {
        TextFeatures features = new TextFeatures(page, table);
        for (int block : table.blocks()) {
            features.count(features.index.start(block), features.index.end(block));
            features.write(block);
        }
    }

    private void count(int start, int end) {
        letters = 0;
        digits = 0;
        commas = 0;
        stops = 0;
        marks = 0;
        words = 0;
        shortWords = 0;
        capitalWords = 0;
        wordLength = 0;
        int length = end - start;
        line = length > line.length ? new char[length * 2] : line;
        text.getChars(start, end, line, 0);
        int at = 0;
        while (at < length) {
            int behind = endOfSmall(line, at, length);
            if (behind > at) {
                addSmall(behind - at);
                at = behind;
            } else {
                add(line[at++]);
            }
        }
        endWord();
    }

    /** Most letters are small ones without an accent, and passed over at once. */
    private static int endOfSmall(char[] line, int from, int end) {
        int at = from;
        while (at < end && line[at] >= 'a' && line[at] <= 'z') {
            at++;
        }
        return at;
    }

    private void addSmall(int count) {
        words += wordLength == 0 ? 1 : 0;
        wordLength += count;
        letters += count;
    }

    private void add(char c) {
        if (c == ' ') {
            endWord();
        } else if (c >= '0' && c <= '9') {
            digits++;
            letter(false);
        } else if (Folding.fold(c) > Folding.BREAK) {
            letter(Character.isUpperCase(c));
        } else if (Folding.fold(c) != Folding.NOTHING) {
            endWord();
            mark(c);
        }
    }

    private void letter(boolean upper) {
        letters++;
        if (wordLength++ == 0) {
            words++;
            capitalWords += upper ? 1 : 0;
        }
    }

    private void endWord() {
        if (wordLength > 0 && wordLength <= SHORT_WORD) {
            shortWords++;
        }
        wordLength = 0;
    }

    private void mark(char c) {
        switch (c) {
            case ',', '\u060c', '\u3001', '\uff0c', ';' -> commas++;
            case '.', '!', '?', '\u3002', '\uff01', '\uff1f', '\u061f', '\u06d4', '\u0964' -> stops++;
            default -> marks += Folding.isBlank(c) ? 0 : 1;
        }
    }

    private void write(int block) {
        int start = index.start(block);
        int end = index.end(block);
        table.set(block, Feature.WORDS, Scale.log(index.words(block)));
        table.set(block, Feature.CHARACTERS, Scale.log(end - start));
        table.set(block, Feature.WORD_LENGTH, words == 0 ? 0 : letters * 10 / words);
        table.set(block, Feature.SHORT_WORDS, Scale.share(shortWords, words));
        table.set(block, Feature.CAPITAL_WORDS, Scale.share(capitalWords, words));
        table.set(block, Feature.DIGITS, Scale.share(digits, letters));
        table.set(block, Feature.COMMAS, Scale.log(commas));
        table.set(block, Feature.STOPS, Scale.log(stops));
        table.set(block, Feature.OTHER_MARKS, Scale.log(marks));
        table.set(block, Feature.ENDS_SENTENCE, index.endsSentence(block));
        table.set(block, Feature.ENDS_COLON, isColon(text.charAt(end - 1)));
        table.set(block, Feature.STARTS_SMALL, Character.isLowerCase(text.charAt(start)));
        table.set(block, Feature.LINKED, page.linkPercent(block) * 2);
        table.set(block, Feature.CONTROL, page.isControl(block));
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '\uff1a';
    }
}
