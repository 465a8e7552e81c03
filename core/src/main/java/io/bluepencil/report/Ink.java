package io.bluepencil.report;

/** How parts of a text are set off where it is shown: not at all, or by the escape codes of a terminal. */
public enum Ink {
    /** All text alike. */
    PLAIN,
    /** Colours and strokes of a terminal (ECMA-48, select graphic rendition). */
    ANSI;

    /** What is set off. */
    public enum Part {
        /** Text that is cut: red and struck out. */
        STRUCK("31;9"),
        /** What is said of it: red. */
        CUT("31"),
        /** Marked text that stays: green. */
        KEPT("32"),
        /** What the eye should find: bold. */
        STRONG("1"),
        /** What it need not: faint. */
        FAINT("2");

        private final String code;

        Part(String code) {
            this.code = code;
        }
    }

    /**
     * {@return the text, set off as the part is}
     *
     * @param part what the text is
     * @param text the text, without hostile characters
     */
    public String set(Part part, String text) {
        return text.isEmpty() ? text : on(part) + text + off();
    }

    String on(Part part) {
        return this == PLAIN ? "" : "\u001b[" + part.code + "m";
    }

    String off() {
        return this == PLAIN ? "" : "\u001b[0m";
    }
}
