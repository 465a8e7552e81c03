package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Openers;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The phrases of all languages, ready to be looked up. Immutable. */
public final class Lexicon {

    /** Made by the build from the files; without it the files are read. */
    static final String IMAGE_FILE = "lexicon.bin";

    private final List<Phrase> phrases;
    private final Map<Position, PhraseTable> tables;
    private final Openings openings;
    private final PhraseBits bits;

    /**
     * Makes a lexicon.
     *
     * @param phrases its phrases; of two with the same words and position the first counts
     */
    public Lexicon(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        this.openings = Openings.of(phrases);
        this.tables = new EnumMap<>(Position.class);
        long[] hashes = PhraseTable.hashes(phrases);
        for (Position position : Position.values()) {
            tables.put(position, PhraseTable.of(phrases, hashes, position));
        }
        this.bits = PhraseBits.of(phrases, Objects.requireNonNull(tables.get(Position.NETWORK)));
    }

    Lexicon(List<Phrase> phrases, Map<Position, PhraseTable> tables, Openings openings, PhraseBits bits) {
        this.phrases = phrases;
        this.tables = tables;
        this.openings = openings;
        this.bits = bits;
    }

    /** {@return all phrases, in their order} */
    List<Phrase> phrases() {
        return phrases;
    }

    /** {@return the phrases that count in a position} */
    List<Phrase> phrases(Position position) {
        return phrases.stream().filter(phrase -> phrase.position() == position).toList();
    }

    /** {@return the words and pairs of words with which the phrases open} */
    public Openers openers() {
        return openings.table();
    }

    /**
     * {@return the offset of the next word of a block at or behind an offset with which a phrase may open, or {@code end}}
     *
     * @param document the document
     * @param block number of the block
     * @param from where to start, at the start or end of a word
     * @param end where to stop
     * @param positions the bits of the positions in which the phrase may count
     */
    public int next(Document document, int block, int from, int end, int positions) {
        return openings.next(document, block, from, end, positions);
    }

    /**
     * {@return whether a phrase may open with some word of a block}
     *
     * @param document the document
     * @param block number of the block
     * @param position the position in which the phrase must count
     */
    public boolean mayHold(Document document, int block, Position position) {
        return mayHold(document, block, position.bit());
    }

    /**
     * {@return whether a phrase of some kind may open with some word of a block}
     *
     * @param document the document
     * @param block number of the block
     * @param kinds bits of positions, {@link Phrase#AGENCY}, {@link Phrase#CREDIT_CUE}
     */
    public boolean mayHold(Document document, int block, int kinds) {
        return openings.mayHold(document, block, kinds);
    }

    /**
     * {@return whether a phrase may open with the first word at or behind an offset}
     *
     * @param document the document
     * @param block number of the block
     * @param at the offset, not inside a word
     * @param position the position in which the phrase must count
     */
    public boolean mayOpen(Document document, int block, int at, Position position) {
        return openings.mayOpen(document, block, at, position.bit());
    }

    /**
     * {@return what phrases may open with the word at an offset, as bits of positions}
     *
     * @param document the document
     * @param block number of the block
     * @param at the offset of the word, as {@link #next} gives it
     */
    public int kinds(Document document, int block, int at) {
        return openings.kinds(document, block, at);
    }

    /** {@return a text that differs whenever a phrase does} */
    public String digest() {
        return PhraseDigest.of(phrases);
    }

    /** {@return the lexicon that comes with the library} */
    public static Lexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    /** Read when it is first asked for, which the build never does. */
    private static final class BuiltIn {
        private static final Lexicon LEXICON = readBuiltIn();
    }

    private static Lexicon readBuiltIn() {
        try (InputStream in = Lexicon.class.getResourceAsStream(IMAGE_FILE)) {
            return in == null ? new Lexicon(PhraseFiles.readAll()) : LexiconImage.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the phrase that is the whole block, if it is one that counts in the position}
     *
     * @param document the document
     * @param block number of the block
     * @param position the position
     */
    public Optional<Phrase> whole(Document document, int block, Position position) {
        return mayOpen(document, block, document.start(block), position)
                ? phrase(table(position), document.hash(block))
                : Optional.empty();
    }

    /**
     * {@return the phrase that a piece of text is}
     *
     * @param text the text
     * @param start offset of the first character
     * @param end offset behind the last character
     * @param position the position in which the phrase must count
     */
    public Optional<Phrase> find(CharSequence text, int start, int end, Position position) {
        PhraseTable table = table(position);
        Words words = new Words();
        int from = WordEnds.wordStart(text, start, end);
        int at = WordEnds.nextPiece(text, from, end);
        boolean opens = table.mayOpenWith(words.read(text, from, at));
        return opens ? phrase(table, words.readOn(text, at, end)) : Optional.empty();
    }

    /**
     * {@return the longest phrase with which a block opens}
     *
     * @param document the document
     * @param block number of the block
     * @param position the position in which the phrase must count
     */
    public Optional<Place> opening(Document document, int block, Position position) {
        int start = document.start(block);
        return mayOpen(document, block, start, position)
                ? opening(document.text(), start, document.end(block), position)
                : Optional.empty();
    }

    /**
     * {@return the longest phrase with which a piece of text opens}
     *
     * @param text the text
     * @param start offset of the first character
     * @param end offset behind the last character
     * @param position the position in which the phrase must count
     */
    public Optional<Place> opening(CharSequence text, int start, int end, Position position) {
        return opening(text, start, end, table(position), WordEnds::next);
    }

    /**
     * {@return the longest phrase with which a piece of text opens; where words are not parted by spaces, any characters may follow}
     *
     * @param text the text
     * @param start offset of the first character
     * @param end offset behind the last character
     * @param position the position in which the phrase must count
     */
    public Optional<Place> prefix(CharSequence text, int start, int end, Position position) {
        return opening(text, start, end, table(position), WordEnds::nextPiece);
    }

    private Optional<Place> opening(CharSequence text, int start, int end, PhraseTable table, Step step) {
        Words words = new Words();
        int from = WordEnds.wordStart(text, start, end);
        int piece = WordEnds.nextPiece(text, from, end);
        long hash = words.read(text, from, piece);
        if (!table.mayOpenWith(hash)) {
            return Optional.empty();
        }
        int at = step.next(text, from, end);
        hash = at == piece ? hash : words.readOn(text, piece, at);
        Optional<Place> found = Optional.empty();
        while (table.mayOpenWith(hash)) {
            int number = table.find(hash);
            found = number < 0 ? found : Optional.of(new Place(phrases.get(number), from, at));
            if (WordEnds.wordStart(text, at, end) == end) {
                break;
            }
            int next = step.next(text, at, end);
            hash = words.readOn(text, at, next);
            at = next;
        }
        return found;
    }

    /**
     * {@return the longest phrase with which a piece of text closes}
     *
     * @param text the text
     * @param start offset of the first character
     * @param end offset behind the last character
     * @param position the position in which the phrase must count
     */
    public Optional<Place> closing(CharSequence text, int start, int end, Position position) {
        PhraseTable table = table(position);
        Words words = new Words();
        int at = WordEnds.previous(text, start, end);
        int to = WordEnds.next(text, at, end);
        if (!table.mayCloseWith(words.read(text, at, end))) {
            return Optional.empty();
        }
        Optional<Place> found = Optional.empty();
        for (int word = 0; word < table.longest(); word++) {
            if (table.mayOpenWith(words.read(text, at, WordEnds.nextPiece(text, at, end)))) {
                int number = table.find(words.read(text, at, end));
                found = number < 0 ? found : Optional.of(new Place(phrases.get(number), at, to));
            }
            if (at == WordEnds.wordStart(text, start, end)) {
                break;
            }
            at = WordEnds.previous(text, start, at);
        }
        return found;
    }

    /** {@return what a short line is that is no phrase, but put together from bits of phrases of one label} */
    public Optional<Label> piecedTogether(Document document, int block) {
        return bits.label(document.text(), document.start(block), document.end(block));
    }

    /** Finds the end of the next word, or of the next piece of one. */
    private interface Step {
        int next(CharSequence text, int from, int end);
    }

    /**
     * A phrase found in a text.
     *
     * @param phrase the phrase
     * @param start offset of its first word
     * @param end offset behind its last word
     */
    public record Place(Phrase phrase, int start, int end) {}

    private Optional<Phrase> phrase(PhraseTable table, long hash) {
        int number = table.find(hash);
        return number < 0 ? Optional.empty() : Optional.of(phrases.get(number));
    }

    private PhraseTable table(Position position) {
        return Objects.requireNonNull(tables.get(position));
    }
}
