package io.bluepencil.internal.page;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page in document order, a row an element: a subtree is a range of rows, and a range of blocks. Whatever has
 * no text on the page (scripts, styles, pictures) is left out.
 */
public final class Elements {

    private Element[] nodes;
    private HtmlTag[] tags;
    private int[] parents;
    private int[] ends;
    private int[] firstBlocks;
    private int[] endBlocks;
    private long[] hints;
    private int[] classes;
    private @Nullable String[] names = {};
    private int size;

    Elements(int guess) {
        nodes = new Element[guess];
        tags = new HtmlTag[guess];
        parents = new int[guess];
        ends = new int[guess];
        firstBlocks = new int[guess];
        endBlocks = new int[guess];
        hints = new long[guess];
        classes = new int[guess];
    }

    int open(Element node, HtmlTag tag, int parent, int firstBlock) {
        if (size == nodes.length) {
            grow();
        }
        nodes[size] = node;
        tags[size] = tag;
        parents[size] = parent;
        firstBlocks[size] = firstBlock;
        return size++;
    }

    /** Says what the attributes of the element mean, and a number for its class names. */
    void describe(int element, long hint, int classNames) {
        hints[element] = hint;
        classes[element] = classNames;
    }

    /** Says that no block before this one is part of the element. */
    void startBehind(int element, int block) {
        firstBlocks[element] = block;
    }

    void close(int element, int endBlock) {
        ends[element] = size;
        endBlocks[element] = endBlock;
    }

    private void grow() {
        int length = size * 2;
        nodes = Arrays.copyOf(nodes, length);
        tags = Arrays.copyOf(tags, length);
        parents = Arrays.copyOf(parents, length);
        ends = Arrays.copyOf(ends, length);
        firstBlocks = Arrays.copyOf(firstBlocks, length);
        endBlocks = Arrays.copyOf(endBlocks, length);
        hints = Arrays.copyOf(hints, length);
        classes = Arrays.copyOf(classes, length);
    }

    /** {@return the number of elements} */
    public int size() {
        return size;
    }

    /** {@return the element itself} */
    public Element node(int element) {
        return nodes[element];
    }

    /** {@return what the element is} */
    public HtmlTag tag(int element) {
        return tags[element];
    }

    /** {@return the element it stands in, or -1 for the root} */
    public int parent(int element) {
        return parents[element];
    }

    /** {@return the element behind the last descendant: the subtree is {@code element .. end - 1}} */
    public int end(int element) {
        return ends[element];
    }

    /** {@return the first block inside, which for an inline element is the one it stands in} */
    public int firstBlock(int element) {
        return firstBlocks[element];
    }

    /** {@return the block behind the last one inside; the same as the first one for an element within a line} */
    public int endBlock(int element) {
        return endBlocks[element];
    }

    /** {@return the hints of its class, id and role, see {@link Hint#isIn}} */
    public long hints(int element) {
        return hints[element];
    }

    /** {@return a number that is the same for elements with the same class names; 0 if there are none} */
    public int classes(int element) {
        return classes[element];
    }

    /** {@return whether the second element is the first or stands in it} */
    public boolean contains(int element, int other) {
        return other >= element && other < ends[element];
    }

    /** {@return the way from the root to the element, such as {@code body > main > div.story > p}} */
    public String path(int element) {
        Deque<String> path = new ArrayDeque<>();
        for (int at = element; at > 0; at = parents[at]) {
            path.push(name(at));
        }
        return path.isEmpty() ? "body" : String.join(" > ", path);
    }

    /** Most ways lead through the same few elements. */
    private String name(int element) {
        if (names.length < size) {
            names = new String[size];
        }
        String name = names[element];
        if (name == null) {
            name = name(nodes[element]);
            names[element] = name;
        }
        return name;
    }

    private static String name(Element node) {
        String id = node.id();
        String name = node.normalName();
        if (!id.isEmpty()) {
            return name + "#" + id;
        }
        String classes = node.className().strip();
        int blank = classes.indexOf(' ');
        String first = blank < 0 ? classes : classes.substring(0, blank);
        return first.isEmpty() ? name : name + "." + first;
    }
}
