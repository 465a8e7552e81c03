package io.bluepencil.junit;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.report.Explanation;
import io.bluepencil.rule.Label;
import java.util.Objects;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * Says what must become of a text. A failure shows the difference, and what was marked and why.
 *
 * <pre>{@code
 * assertThatCleaning("The council met.\nAdvertisement\nIt went home.\n")
 *         .gives("The council met.\nIt went home.\n")
 *         .cuts(Label.AD, "Advertisement");
 * assertThatCleaning(interview).with(pencil).changesNothing();
 * }</pre>
 *
 * <p>Immutable.
 */
public final class CleaningAssert {

    private final String before;
    private final Cleaned cleaned;

    private CleaningAssert(String before, Bluepencil pencil) {
        this.before = before;
        this.cleaned = pencil.clean(before);
    }

    /**
     * {@return assertions on a text that {@link Bluepencil#standard()} cleans}
     *
     * @param before the text
     */
    public static CleaningAssert assertThatCleaning(String before) {
        return new CleaningAssert(Objects.requireNonNull(before, "before"), Bluepencil.standard());
    }

    /**
     * {@return assertions on the same text, cleaned by another cleaner}
     *
     * @param pencil the cleaner
     */
    public CleaningAssert with(Bluepencil pencil) {
        return new CleaningAssert(before, pencil);
    }

    /**
     * Says what comes out.
     *
     * @param after the text, character for character
     * @return these assertions
     * @throws AssertionFailedError if something else comes out; it shows the difference
     */
    public CleaningAssert gives(String after) {
        if (!cleaned.text().equals(after)) {
            String message = "cleaning gives another text:\n" + Difference.of(after, cleaned.text()) + marks();
            throw new AssertionFailedError(message, after, cleaned.text());
        }
        return this;
    }

    /**
     * Says that the text comes out as it is.
     *
     * @return these assertions
     * @throws AssertionFailedError if something is cut
     */
    public CleaningAssert changesNothing() {
        return gives(before);
    }

    /**
     * Says that a piece of the text is cut.
     *
     * @param label what it is
     * @param text the piece, without blanks around it; one cut must be of this piece alone
     * @return these assertions
     * @throws AssertionFailedError if there is no such cut
     */
    public CleaningAssert cuts(Label label, String text) {
        return require(label, text, true);
    }

    /**
     * Says that a piece of the text is marked, and stays.
     *
     * @param label what it is
     * @param text the piece, without blanks around it; one mark must be on this piece alone
     * @return these assertions
     * @throws AssertionFailedError if there is no such mark, or it was cut
     */
    public CleaningAssert keeps(Label label, String text) {
        return require(label, text, false);
    }

    private CleaningAssert require(Label label, String text, boolean cut) {
        boolean found = cleaned.marks(label).stream()
                .filter(mark -> mark.cut() == cut)
                .anyMatch(mark -> mark.removed().strip().equals(text.strip()));
        if (!found) {
            String fate = cut ? "cut" : "kept";
            throw new AssertionFailedError("not " + fate + " as " + label + ": \"" + text + "\"\n" + marks());
        }
        return this;
    }

    private String marks() {
        if (cleaned.marks().isEmpty()) {
            return "nothing is marked\n";
        }
        return Explanation.lines(cleaned).stream().collect(Collectors.joining("\n", "marked:\n", "\n"));
    }
}
