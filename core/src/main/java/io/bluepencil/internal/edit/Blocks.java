package io.bluepencil.internal.edit;

import io.bluepencil.rule.Document;

/** Finds blocks by offset. */
final class Blocks {

    private Blocks() {}

    /** {@return the block that holds the character at an offset, or -1 if none does} */
    static int at(Document document, int offset) {
        int low = 0;
        int high = document.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (document.end(middle) <= offset) {
                low = middle + 1;
            } else if (document.start(middle) > offset) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** {@return the first block that ends behind an offset, or the number of blocks} */
    static int behind(Document document, int offset) {
        int low = 0;
        int high = document.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (document.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
