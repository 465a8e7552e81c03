package io.bluepencil.rule;

import java.util.Optional;
import java.util.Set;

/** Where a rule puts its findings, and where it sees those of earlier stages. Not thread-safe; used by one run of one rule. */
public interface Marks {

    /**
     * Marks a whole block.
     *
     * @param block number of the block
     * @param finding what it is and why
     * @throws IndexOutOfBoundsException if there is no such block
     */
    void mark(int block, Finding finding);

    /**
     * Marks a part of a block.
     *
     * @param start offset of the first character
     * @param end offset behind the last character
     * @param finding what it is and why
     * @throws IllegalArgumentException if the span is empty or not inside one block
     */
    void mark(int start, int end, Finding finding);

    /**
     * {@return the label an earlier stage gave to the whole block, or empty if there is none}
     *
     * @param block number of the block
     */
    Optional<Label> label(int block);

    /**
     * {@return whether an earlier stage marked the whole block}
     *
     * @param block number of the block
     */
    default boolean isMarked(int block) {
        return label(block).isPresent();
    }

    /**
     * {@return whether an earlier stage gave one of some labels to the whole block}
     *
     * @param block number of the block
     * @param labels the labels
     */
    default boolean isMarked(int block, Set<Label> labels) {
        Optional<Label> label = label(block);
        return label.isPresent() && labels.contains(label.get());
    }

    /**
     * {@return the value in force for a parameter of the running rule}
     *
     * @param parameter a parameter of the rule's {@link RuleSpec}
     */
    int value(Parameter parameter);
}
