package io.bluepencil.internal.read;

import io.bluepencil.rule.Document;

/** A document that knows of each line what the one pass over its text has seen, so that few rules need to look again. */
public interface Indexed extends Document {

    /** {@return the table that says which words open something} */
    Openers openedBy();

    /**
     * {@return the {@link Traits} of the characters of the block}
     *
     * @param block number of the block
     */
    int traits(int block);

    /**
     * {@return what the words of the block open, as bits of {@link #openedBy()}}
     *
     * @param block number of the block
     */
    int openers(int block);

    /**
     * {@return the offset of the first word at or behind an offset that opens one of some kinds of phrases, or {@code end}}
     *
     * @param block number of the block
     * @param from where to start, in the block
     * @param end where to stop, in the block
     * @param kinds bits of {@link #openedBy()}
     */
    int nextOpener(int block, int from, int end, int kinds);

    /**
     * {@return what the word at an offset opens, as bits of {@link #openedBy()}}
     *
     * @param block number of the block
     * @param at the offset of the word
     */
    int openersAt(int block, int at);

    /**
     * {@return the offset at or behind an offset at which a sentence starts, not the first of the block; or the end of the block}
     *
     * @param block number of the block
     * @param from where to start, in the block
     */
    int nextSentence(int block, int from);

    /**
     * {@return one bit or more for each word of the block: what lacks one of them lacks the word}
     *
     * @param block number of the block
     */
    long signature(int block);

    /**
     * {@return whether each word of the block may come as often in its second half as in its first}
     *
     * @param block number of the block
     */
    boolean mayBeDoubled(int block);
}
