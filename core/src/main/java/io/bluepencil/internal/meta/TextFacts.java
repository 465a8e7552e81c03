package io.bluepencil.internal.meta;

import io.bluepencil.internal.page.Page;

/** What the lines around the headline say in words: "By ...", "Updated 3 May 2024". */
final class TextFacts {

    private static final int MOST_CHARS = 200;
    private static final String SEPARATORS = "|\u2022\u00b7\u2013\u2014\t";

    private final Facts facts;
    private final Page page;
    private boolean authorNext;
    private boolean updateNext;

    TextFacts(Facts facts, Page page) {
        this.facts = facts;
        this.page = page;
    }

    void read(Headline headline) {
        for (int block = headline.firstBlock(); block < headline.endBlock(); block++) {
            String line = page.text().string(block);
            if (line.length() <= MOST_CHARS) {
                line(line);
            }
        }
    }

    private void line(String line) {
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || SEPARATORS.indexOf(line.charAt(at)) >= 0) {
                piece(line.substring(from, at).strip());
                from = at + 1;
            }
        }
    }

    private void piece(String piece) {
        int name = authorNext ? 0 : announcement(piece);
        boolean expected = authorNext || name > 0;
        authorNext = false;
        if (expected) {
            String author = upToDate(Cues.behind(piece, name));
            authorNext = author.isEmpty() && name > 0;
            if (!author.isEmpty() && !Character.isLowerCase(author.codePointAt(0))) {
                facts.add(Field.AUTHOR, author, Origin.TEXT, "byline");
            }
        }
        boolean updated = updateNext || Cues.isUpdate(piece);
        facts.add(updated ? Field.MODIFIED : Field.PUBLISHED, piece, Origin.TEXT, "date line");
        updateNext = updated && piece.chars().noneMatch(Character::isDigit);
    }

    /** {@return the offset behind the words that announce the author, before which only a date may stand} */
    private static int announcement(String piece) {
        int name = Cues.by(piece);
        if (name > 0 || DateText.find(piece, false).isEmpty()) {
            return name;
        }
        for (int at = piece.indexOf(' '); at >= 0; at = piece.indexOf(' ', at + 1)) {
            int end = Cues.by(piece.substring(at + 1));
            if (end > 1) {
                return at + 1 + end;
            }
        }
        return 0;
    }

    /** The name ends where the date begins. */
    private static String upToDate(String text) {
        int end = 0;
        while (end < text.length() && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        String name = text.substring(0, end).strip();
        if (end == text.length()) {
            return name;
        }
        int last = name.lastIndexOf(' ');
        boolean month = last > 0 && Months.of(name.substring(last + 1)) > 0;
        return month ? name.substring(0, last).strip() : name;
    }
}
