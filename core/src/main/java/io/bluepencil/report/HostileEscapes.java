package io.bluepencil.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * JSON escapes for scraped text: besides what JSON asks for, everything that could change a terminal or a page that shows the
 * JSON, and surrogates, lest lone ones break UTF-8.
 */
final class HostileEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
        codes['>'] = CharacterEscapes.ESCAPE_STANDARD;
        codes['\u007f'] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean escape = Visible.isHostile((char) c) || Character.isSurrogate((char) c);
        return escape ? new SerializedString(String.format("\\u%04x", c)) : null;
    }
}
