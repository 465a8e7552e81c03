package io.bluepencil.internal.read;

/** The words of a text that open something, in order: where each stands, and what it opens, in turn. */
final class Hits {

    private static final int FEWEST = 16;

    /** One place for so many characters to begin with; where that is too little, the list grows. */
    private static final int CHARACTERS = 20;

    private final Ints list;

    Hits(int length) {
        list = new Ints(FEWEST + 2 * (length / CHARACTERS));
    }

    void add(int offset, int kinds) {
        list.add(offset);
        list.add(kinds);
    }

    /** Adds those of another text between two places, each of which stands {@code shift} characters further on in this one. */
    void addAll(Hits other, int from, int to, int shift) {
        list.addAll(other.list, from, to, 2, shift);
    }

    /** {@return the place behind the last one} */
    int size() {
        return list.size();
    }

    /**
     * {@return the offset of the first word that opens one of some kinds, or {@code end}}
     *
     * @param first the place to start at
     * @param last the place behind the last one that counts
     * @param from the least offset that counts
     * @param end the offset behind the last one that counts
     * @param kinds bits
     */
    int next(int first, int last, int from, int end, int kinds) {
        int hit = list.search(from, first, last, 2);
        while (hit < last && list.get(hit) < end) {
            if ((list.get(hit + 1) & kinds) != 0) {
                return list.get(hit);
            }
            hit += 2;
        }
        return end;
    }

    /** {@return what the word at an offset opens, 0 if it opens nothing; it is sought between two places} */
    int at(int offset, int first, int last) {
        int hit = list.search(offset, first, last, 2);
        return hit < last && list.get(hit) == offset ? list.get(hit + 1) : 0;
    }
}
