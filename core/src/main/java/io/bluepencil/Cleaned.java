package io.bluepencil;

import io.bluepencil.internal.render.UnifiedDiff;
import io.bluepencil.rule.Label;
import java.util.List;

/** A cleaned document. Immutable. */
public final class Cleaned {

    private final Reading reading;
    private final String text;
    private final List<Mark> marks;
    private final Verdict verdict;
    private final List<Diagnostic> diagnostics;

    Cleaned(Reading reading, String text, List<Mark> marks, Verdict verdict, List<Diagnostic> diagnostics) {
        this.reading = reading;
        this.text = text;
        this.marks = List.copyOf(marks);
        this.verdict = verdict;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** {@return the name of the source} */
    public String name() {
        return reading.name();
    }

    /** {@return the text as it was; empty if the source was too large to be read} */
    public String source() {
        return reading.text();
    }

    /**
     * {@return the text without what was cut; otherwise the source's own characters, line ends and blanks included. If the
     * verdict is {@link Verdict#SKIPPED} it is unfit to be written (damaged bytes show as U+FFFD, a text that was too large
     * is empty): write {@link #bytes()}}
     */
    public String text() {
        return text;
    }

    /**
     * {@return what to write: the text in the source's own charset with its byte order mark (UTF-8 for a source that is a
     * text). If the source was skipped, its own bytes, decompressed; none if it was too large to be read: copy the file then}
     */
    public byte[] bytes() {
        return verdict == Verdict.SKIPPED ? reading.bytes() : reading.encode(text);
    }

    /** {@return all marks by start offset, cut or not; those cut are disjoint} */
    public List<Mark> marks() {
        return marks;
    }

    /**
     * {@return the marks with a label, such as the captions}
     *
     * @param label the label
     */
    public List<Mark> marks(Label label) {
        return marks.stream().filter(mark -> mark.label() == label).toList();
    }

    /** {@return how it ended} */
    public Verdict verdict() {
        return verdict;
    }

    /** {@return whether anything was cut} */
    public boolean changed() {
        return text.length() != source().length();
    }

    /** {@return the share of the source's characters that were cut, from 0 to 1} */
    public double removedRatio() {
        return source().isEmpty() ? 0 : (source().length() - text.length()) / (double) source().length();
    }

    /** {@return what the owner of the source should know, mostly nothing} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return whether the source is a page: then offsets and lines are those of the text that was read from it} */
    public boolean isPage() {
        return reading.isPage();
    }

    /** {@return the unified diff from source to text with three lines of context, as git applies it; empty if unchanged} */
    public String diff() {
        return diff("").toString();
    }

    /**
     * {@return the same as the bytes that git applies to the file: in its charset and with its byte order mark. Empty if nothing is
     * cut, and for a file whose lines git does not see: a page, one that is compressed, one in UTF-16 or UTF-32}
     */
    public byte[] patch() {
        return reading.patch(mark -> diff(mark).toString());
    }

    /** The diff of source and text behind a prefix that stays. */
    private UnifiedDiff diff(String prefix) {
        List<Mark> cut = marks.stream().filter(Mark::cut).toList();
        int shift = prefix.length();
        int[] starts = cut.stream().mapToInt(mark -> mark.start() + shift).toArray();
        int[] ends = cut.stream().mapToInt(mark -> mark.end() + shift).toArray();
        return new UnifiedDiff(name(), prefix + source(), starts, ends);
    }

    @Override
    public String toString() {
        return name() + ": " + verdict + ", " + marks.size() + " marks";
    }
}
