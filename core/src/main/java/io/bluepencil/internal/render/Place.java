package io.bluepencil.internal.render;

/** Where inline Markdown stands: that decides what a line break can be. */
enum Place {
    PARAGRAPH("\\\n"),
    HEADING(" "),
    CELL("<br>");

    final String lineBreak;

    Place(String lineBreak) {
        this.lineBreak = lineBreak;
    }
}
