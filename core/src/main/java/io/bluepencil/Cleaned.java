package io.bluepencil;

import io.bluepencil.internal.page.Origins;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.render.UnifiedDiff;
import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Optional;

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

    /**
     * {@return the cuts that are faults of the document: all, but of a page without those of its headline and of what stands around
     * its article, such as navigation and foot}
     */
    public List<Mark> findings() {
        return Findings.of(this);
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

    /**
     * {@return what the page says of itself: title, authors, dates and the like, each with where it stands. It is found out on the
     * first call. Nothing is known of a plain text: there {@link #marks(Label)} has the byline}
     */
    public Metadata metadata() {
        return reading.metadata();
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

    /**
     * {@return where a mark stands in the source as it was given: of a page, from the beginning of the first text node with marked
     * text to the end of the last one, in characters of the HTML; of a text, the offsets of the mark. Empty for a page that
     * was not read {@linkplain Source#withOffsets() with offsets}}
     *
     * @param mark one of the marks
     */
    public Optional<Span> span(Mark mark) {
        Page page = reading.page();
        if (page == null) {
            return Optional.of(new Span(mark.start(), mark.end()));
        }
        Origins origins = new Origins(page);
        int start = origins.start(mark.start(), mark.end());
        int end = origins.end(mark.start(), mark.end());
        return start < 0 || end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /**
     * {@return the article as Markdown (CommonMark, with tables as GitHub has them) with headings, lists, tables, quotations,
     * code, emphasis and links; of a plain text its paragraphs. Empty if the source was skipped}
     */
    public String markdown() {
        return markdown(Links.KEEP);
    }

    /**
     * {@return the article as Markdown, like {@link #markdown()}}
     *
     * @param links what becomes of links
     */
    public String markdown(Links links) {
        return verdict == Verdict.SKIPPED ? "" : new Rendering(this, reading.page()).markdown(links);
    }

    /**
     * {@return the article as a page of its own in UTF-8: structure and links with absolute addresses, no script, no style,
     * nothing that is loaded from elsewhere; of a plain text its paragraphs. Empty if the source was skipped}
     */
    public String html() {
        return html(Links.KEEP);
    }

    /**
     * {@return the article as a page of its own, like {@link #html()}}
     *
     * @param links what becomes of links
     */
    public String html(Links links) {
        return verdict == Verdict.SKIPPED ? "" : new Rendering(this, reading.page()).html(links);
    }

    /** {@return the lines of {@link #text()} that are not blank, with what the markup of a page says of them} */
    public List<Block> blocks() {
        return new BlockList(this, reading.page()).list();
    }

    @Override
    public String toString() {
        return name() + ": " + verdict + ", " + marks.size() + " marks";
    }
}
