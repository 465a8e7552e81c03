package io.bluepencil.rule;

/**
 * Looks at a document and says what in it is boilerplate. A rule changes nothing: the editor decides what is cut.
 *
 * <p>A rule has no state and is used by many threads at once. Its time must grow linearly with the document. Rules of third
 * parties are found by {@link java.util.ServiceLoader}.
 */
public interface Rule {

    /** {@return the declaration of this rule, always the same} */
    RuleSpec spec();

    /**
     * Marks what the rule finds.
     *
     * @param document the document to look at
     * @param marks where findings go, with those of earlier stages
     */
    void mark(Document document, Marks marks);
}
