package io.bluepencil.internal.edit;

import java.util.List;

/** Keeps a CR before a cut and an LF behind it from growing together into one line end. */
final class LineEnds {

    private LineEnds() {}

    /** Moves cuts between such a pair one character to the front: the CR goes, the line end of the cut line stays. */
    static List<Decision> keepApart(String text, List<Decision> spans) {
        int first = 0;
        while (first < spans.size()) {
            int last = first;
            while (last + 1 < spans.size()
                    && spans.get(last).end() == spans.get(last + 1).start()) {
                last++;
            }
            int start = spans.get(first).start();
            int end = spans.get(last).end();
            boolean meet =
                    start > 0 && text.charAt(start - 1) == '\r' && end < text.length() && text.charAt(end) == '\n';
            if (meet) {
                Decision front = spans.get(first);
                spans.set(first, front.at(start - 1, front.end()));
                Decision back = spans.get(last);
                spans.set(last, back.at(back.start(), end - 1));
            }
            first = last + 1;
        }
        return spans;
    }
}
