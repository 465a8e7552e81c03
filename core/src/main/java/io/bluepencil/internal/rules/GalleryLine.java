package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.signal.Counters;
import io.bluepencil.internal.signal.Leads;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.Optional;

/** A whole gallery on one line: "Photos: Flood Photos: Flood A boat ... Hide Caption 1 of 9 A street ... Hide Caption 2 of 9". */
public final class GalleryLine implements Rule {

    private static final int LEAST_COUNTERS = 3;

    private static final RuleSpec SPEC = RuleSpec.of("gallery-line", Label.GALLERY)
            .summary(
                    "Marks a line in which the pictures of a gallery are counted, or that opens with the title of a gallery twice.")
            .why(
                    "\u201c1 of 9\u201d, \u201c2 of 9\u201d, \u201c3 of 9\u201d in one line number the captions of a slideshow; \u201cPhotos:\u201d with a title, and"
                            + " the same once more, is its head.")
            .since("0.1")
            .example("""
                    The flood came on Monday and took eleven boats, the harbour master said.
                    [-A boat lies in the street. 1 of 9 A man looks for his car. 2 of 9 The bridge is gone. 3 of 9 Water in the church.-]
                    Nobody had been warned of it.""")
            .example("""
                    The flood came on Monday and took eleven boats, the harbour master said.
                    [-Photos: The flood of Port Carling Photos: The flood of Port Carling A boat lies in the street.-]
                    Nobody had been warned of it.""")
            .example("""
                    In the north 1 of 9 villages has no bridge, in the south 2 of 9, and 5 of 12 in the west.
                    Nobody had been warned of it.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public GalleryLine(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        String text = document.text();
        int one = -1;
        for (int block = 0; block < document.size(); block++) {
            one = one < document.start(block) ? indexOf(text, '1', document.start(block)) : one;
            int counters = one < document.end(block) ? counters(text, document.start(block), document.end(block)) : 0;
            if (counters >= LEAST_COUNTERS) {
                String evidence = counters + " counters";
                marks.mark(
                        block, Finding.high(Label.GALLERY, "the pictures of a gallery, counted in one line", evidence));
            } else if (counters > 0 && holdsGalleryPhrase(document, block)) {
                String reason = "the buttons and the counter of a gallery in one line";
                marks.mark(block, Finding.high(Label.GALLERY, reason, ""));
            } else if (opensWithTitleTwice(document, block)) {
                marks.mark(block, Finding.high(Label.GALLERY, "the title of a gallery, printed twice", ""));
            }
        }
    }

    private static int indexOf(String text, char c, int from) {
        int at = text.indexOf(c, from);
        return at < 0 ? text.length() : at;
    }

    private boolean holdsGalleryPhrase(Document document, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        int at = WordEnds.wordStart(text, document.start(block), end);
        while (at < end) {
            Optional<Place> place = lexicon.opening(text, at, end, Position.WHOLE);
            if (place.filter(found -> found.phrase().label() == Label.GALLERY).isPresent()) {
                return true;
            }
            at = WordEnds.wordStart(text, WordEnds.next(text, at, end), end);
        }
        return false;
    }

    /** {@return how far counters "1 of 9", "2/9", "3of9" count on in the line, starting from 1} */
    private static int counters(String text, int start, int end) {
        int expected = 1;
        int total = -1;
        for (int at = start; at < end; at++) {
            if (isDigit(text.charAt(at))) {
                int behind = digitsEnd(text, at, end);
                boolean next = behind - at <= 3 && number(text, at, behind) == expected;
                int of = next ? ofEnd(text, behind, end) : -1;
                int stop = of < 0 ? -1 : digitsEnd(text, of, end);
                at = behind - 1;
                if (stop > of && stop - of <= 3) {
                    int outOf = number(text, of, stop);
                    if (outOf >= expected && (total < 0 || total == outOf)) {
                        total = outOf;
                        expected++;
                        at = stop - 1;
                    }
                }
            }
        }
        return expected - 1;
    }

    /** {@return the offset of the digits behind "of" or another word or sign that counters have, or -1} */
    private static int ofEnd(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        int word = at;
        while (at < end && text.charAt(at) != ' ' && !isDigit(text.charAt(at)) && at - word < 4) {
            at++;
        }
        if (!Counters.isOf(text.subSequence(word, at).toString())) {
            return -1;
        }
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at < end && isDigit(text.charAt(at)) ? at : -1;
    }

    private static int digitsEnd(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(CharSequence text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    private boolean opensWithTitleTwice(Document document, int block) {
        String text = document.text();
        int start = document.start(block);
        if (!lexicon.mayOpen(document, block, start, Position.LEAD)) {
            return false;
        }
        int separator = Leads.separator(text, start, document.end(block));
        Optional<Place> lead = separator < 0
                ? Optional.empty()
                : lexicon.opening(text, start, separator, Position.LEAD)
                        .filter(place -> isPicture(place.phrase().label()));
        if (lead.isEmpty()) {
            return false;
        }
        String head = text.substring(start, separator + 1);
        int again = text.indexOf(head, separator + 1);
        int length = again - start;
        int title = WordEnds.wordStart(text, separator + 1, document.end(block));
        return again > title
                && again + length <= document.end(block)
                && text.startsWith(text.substring(start, again - 1), again);
    }

    private static boolean isPicture(Label label) {
        return label == Label.GALLERY || label == Label.CREDIT || label == Label.VIDEO;
    }
}
