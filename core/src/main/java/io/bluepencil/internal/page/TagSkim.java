package io.bluepencil.internal.page;

/** Passes one tag after another, by section 13.2.5 of the HTML standard, and leaves out attributes that nothing reads. */
final class TagSkim {

    /** What is asked of an element anywhere in the library; and, from {@code type} on, by what the parser decides where it stands. */
    static final NameHashes READ = NameHashes.of(
            "class",
            "id",
            "role",
            "hidden",
            "style",
            "lang",
            "dir",
            "href",
            "rel",
            "name",
            "content",
            "property",
            "http-equiv",
            "itemprop",
            "itemscope",
            "itemtype",
            "typeof",
            "datetime",
            "start",
            "value",
            "colspan",
            "rowspan",
            "type",
            "encoding",
            "color",
            "face",
            "size");

    private static final long BLANK = set("\t\n\f\r ");
    private static final long SEPARATOR = BLANK | set("/");
    private static final long TAG_NAME_END = BLANK | set("/>");
    private static final long NAME_END = BLANK | set("/=>");

    private final String html;
    private final int length;
    private final Unread unread;

    /** The hash of the name that was passed last. */
    private int hash;

    /** Whether the tag that was passed last closes its element, too. */
    private boolean empty;

    /** Where the attributes begin and end that are to be left out, with the blanks before them; none if the end is 0. */
    private int runStart;

    private int runEnd;

    /** Where the first of them begins itself. */
    private int runName;

    TagSkim(String html, Unread unread) {
        this.html = html;
        this.length = html.length();
        this.unread = unread;
    }

    private static long set(String characters) {
        long set = 0;
        for (int i = 0; i < characters.length(); i++) {
            set |= 1L << characters.charAt(i);
        }
        return set;
    }

    /** {@return whether a character below 64 is in a set} */
    private static boolean isIn(long set, char c) {
        return c < Long.SIZE && (set >>> c & 1) != 0;
    }

    /** {@return the hash of the name that was passed last, in lower case} */
    int hash() {
        return hash;
    }

    /** {@return whether the tag that was passed last closes its element, too} */
    boolean isEmpty() {
        return empty;
    }

    /** {@return behind the name of a tag that begins somewhere} */
    int name(int from) {
        return name(from, TAG_NAME_END);
    }

    /** The first character is part of a name, whatever it is. */
    private int name(int from, long ends) {
        int code = 0;
        int at = from;
        while (at < length) {
            char c = html.charAt(at);
            if (c >= 'a') {
                code = code * 31 + c;
            } else if (isIn(ends, c) && at > from) {
                break;
            } else {
                code = add(code, c);
            }
            at++;
        }
        hash = code;
        return at;
    }

    /** The parser strips a name of control characters, but not of NUL. */
    private static int add(int code, char c) {
        boolean stripped = c > 0 && c <= ' ';
        int lower = c >= 'A' && c <= 'Z' ? c | 0x20 : c;
        return stripped ? code : code * 31 + lower;
    }

    /**
     * Passes what stands behind the name of a tag.
     *
     * @param from behind the name
     * @param read the attributes that are not to be left out
     * @return behind the tag; the end of the page if it does not end, and then the parser forgets it
     */
    int pass(int from, NameHashes read) {
        empty = false;
        runEnd = 0;
        int at = from;
        while (at < length) {
            int start = separatorsEnd(at);
            if (start == length) {
                return length;
            }
            if (html.charAt(start) == '>') {
                empty = start > at && html.charAt(start - 1) == '/';
                endRun();
                return start + 1;
            }
            int end = attributeEnd(start);
            if (read.mayHold(hash)) {
                endRun();
            } else {
                continueRun(at, start, end);
            }
            at = end;
        }
        return length;
    }

    private void continueRun(int gap, int name, int end) {
        if (runEnd == 0) {
            runStart = gap;
            runName = name;
        }
        runEnd = end;
    }

    /** What stands on either side is not to grow together. */
    private void endRun() {
        if (runEnd > 0) {
            char next = html.charAt(runEnd);
            unread.add(next == '>' || isIn(BLANK, next) ? runStart : runName, runEnd);
            runEnd = 0;
        }
    }

    private int separatorsEnd(int from) {
        int at = from;
        while (at < length && isIn(SEPARATOR, html.charAt(at))) {
            at++;
        }
        return at;
    }

    private int blanksEnd(int from) {
        int at = from;
        while (at < length && isIn(BLANK, html.charAt(at))) {
            at++;
        }
        return at;
    }

    private int attributeEnd(int from) {
        int end = name(from, NAME_END);
        int behind = blanksEnd(end);
        return behind < length && html.charAt(behind) == '=' ? valueEnd(behind + 1) : end;
    }

    private int valueEnd(int from) {
        int at = blanksEnd(from);
        char quote = at < length ? html.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            return end < 0 ? length : end + 1;
        }
        while (at < length && html.charAt(at) != '>' && !isIn(BLANK, html.charAt(at))) {
            at++;
        }
        return at;
    }
}
