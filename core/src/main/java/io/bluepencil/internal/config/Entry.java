package io.bluepencil.internal.config;

import java.io.Serializable;

/**
 * One setting as somebody has set it.
 *
 * @param name its path in a file, such as {@code preset}, {@code labels.caption} or {@code rules.gallery}
 * @param value its value as a file spells it
 * @param where who has set it: file and line, or a name for what is no file
 */
public record Entry(String name, String value, String where) implements Serializable {

    /** The preset; whoever sets it sets all labels. */
    public static final String PRESET = "preset";

    /** What the names of labels begin with; values are {@link #CUT} and {@link #KEEP}. */
    public static final String LABELS = "labels.";

    /** What the names of rules and of their parameters begin with; values are {@link #ON} and {@link #OFF}, or numbers. */
    public static final String RULES = "rules.";

    /** The budget in percent. */
    public static final String BUDGET = "budget";

    /** Whether a document of nothing but boilerplate is emptied. */
    public static final String CUT_ONLY_BOILERPLATE = "cutOnlyBoilerplate";

    /** Whether the block model helps to find the article of a page. */
    public static final String BLOCK_MODEL = "blockModel";

    /** What happens to bytes that cannot be decoded. */
    public static final String ON_MALFORMED = "onMalformed";

    /** Bytes up to which a source is read. */
    public static final String MAX_INPUT_SIZE = "maxInputSize";

    /** The form in which results are written; what cleans knows nothing of it. */
    public static final String OUTPUT_FORMAT = "outputFormat";

    /** What becomes of links in results; what cleans knows nothing of it. */
    public static final String LINKS = "links";

    /** Whether Markdown opens with front matter; what cleans knows nothing of it. */
    public static final String FRONT_MATTER = "frontMatter";

    /** The label is cut. */
    public static final String CUT = "cut";

    /** The label is kept. */
    public static final String KEEP = "keep";

    /** The rule runs. */
    public static final String ON = "on";

    /** The rule does not run. */
    public static final String OFF = "off";

    private static final long serialVersionUID = 1;
}
