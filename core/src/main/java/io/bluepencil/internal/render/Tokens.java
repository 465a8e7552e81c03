package io.bluepencil.internal.render;

import io.bluepencil.internal.render.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects the tokens of a paragraph; texts that touch become one. */
final class Tokens {

    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void addText(String more) {
        text.append(more);
    }

    void add(Kind kind, String value, String delimiter) {
        endText();
        tokens.add(new Token(kind, value, delimiter));
    }

    boolean isEmpty() {
        return tokens.isEmpty() && text.length() == 0;
    }

    List<Token> list() {
        endText();
        return tokens;
    }

    private void endText() {
        if (text.length() > 0) {
            tokens.add(new Token(Kind.TEXT, text.toString(), ""));
            text.setLength(0);
        }
    }
}
