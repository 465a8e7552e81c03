package io.bluepencil.internal.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A text with cuts, for tests of diffs. */
record CutText(String source, int[] starts, int[] ends) {

    /** {@return the text whose cuts stand between brackets} */
    static CutText parse(String markup) {
        StringBuilder source = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (char c : markup.toCharArray()) {
            if (c == '[') {
                starts.add(source.length());
            } else if (c == ']') {
                ends.add(source.length());
            } else {
                source.append(c);
            }
        }
        return new CutText(source.toString(), array(starts), array(ends));
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(i -> i).toArray();
    }

    /** {@return some text with some cuts, of whole lines or of anything} */
    static CutText random(Random random) {
        StringBuilder markup = new StringBuilder();
        String[] lineEnds = {"\n", "\n", "\n", "\r\n", "\r", "\n\n"};
        int share = 2 + random.nextInt(12);
        boolean anywhere = random.nextBoolean();
        int lines = 1 + random.nextInt(40);
        for (int line = 0; line < lines; line++) {
            boolean last = line == lines - 1 && random.nextBoolean();
            String text = "line " + random.nextInt(4) + (last ? "" : lineEnds[random.nextInt(lineEnds.length)]);
            boolean cut = random.nextInt(share) == 0;
            int from = anywhere ? random.nextInt(text.length()) : 0;
            int to = anywhere ? from + 1 + random.nextInt(text.length() - from) : text.length();
            String marked = text.substring(0, from) + "[" + text.substring(from, to) + "]" + text.substring(to);
            markup.append(cut ? marked : text);
        }
        return parse(markup.toString().replace("][", random.nextBoolean() ? "" : "]["));
    }

    /** {@return the text without the cuts} */
    String left() {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            left.append(source, at, starts[i]);
            at = ends[i];
        }
        return left.append(source, at, source.length()).toString();
    }
}
