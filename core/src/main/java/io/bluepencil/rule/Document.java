package io.bluepencil.rule;

/**
 * A source as rules see it: an index of blocks over the text. In plain text a block is a line that is not blank. Blocks are
 * numbered from 0 in reading order; offsets are UTF-16 offsets into {@link #text()}.
 *
 * <p>Implementations are immutable. All methods that take a block throw {@link IndexOutOfBoundsException} for a number
 * outside {@code 0 .. size() - 1}.
 */
public interface Document {

    /** {@return the whole text} */
    String text();

    /** {@return the number of blocks, 0 for a blank document} */
    int size();

    /**
     * {@return the offset of the first character of the block that is no white space}
     *
     * @param block number of the block
     */
    int start(int block);

    /**
     * {@return the offset behind the last character of the block that is no white space}
     *
     * @param block number of the block
     */
    int end(int block);

    /**
     * {@return the line of the source on which the block starts, counted from 1, blank lines included}
     *
     * @param block number of the block
     */
    int line(int block);

    /**
     * {@return the number of blank lines between the block before and this one}
     *
     * @param block number of the block
     */
    int blankLinesBefore(int block);

    /**
     * {@return the number of words; in scripts written without spaces two letters count as one word}
     *
     * @param block number of the block
     */
    int words(int block);

    /**
     * {@return the hash of the block after folding: letters and digits without case, accents and punctuation, one space
     * between words. Blocks with the same words have the same hash; 0 means that the block has neither letter nor digit}
     *
     * @param block number of the block
     */
    long hash(int block);

    /**
     * {@return whether the block ends as a sentence does: with a full stop, question or exclamation mark or ellipsis of any
     * script, closing quotes and brackets behind it allowed}
     *
     * @param block number of the block
     */
    boolean endsSentence(int block);

    /**
     * {@return the characters of the block, without surrounding white space}
     *
     * @param block number of the block
     */
    default String string(int block) {
        return text().substring(start(block), end(block));
    }

    /**
     * {@return the number of UTF-16 characters of the block, without surrounding white space}
     *
     * @param block number of the block
     */
    default int length(int block) {
        return end(block) - start(block);
    }

    /**
     * {@return what the markup of a page says the block is; {@link Role#TEXT} in a plain text}
     *
     * @param block number of the block
     */
    default Role role(int block) {
        return Role.TEXT;
    }

    /**
     * {@return the share of the block's characters that are the text of links, in percent; 0 in a plain text}
     *
     * @param block number of the block
     */
    default int linkPercent(int block) {
        return 0;
    }
}
