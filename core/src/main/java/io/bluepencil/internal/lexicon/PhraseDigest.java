package io.bluepencil.internal.lexicon;

import java.util.List;

/** A short text that differs whenever a phrase does: FNV-1a, 64 bit (draft-eastlake-fnv). */
final class PhraseDigest {

    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    private PhraseDigest() {}

    static String of(List<Phrase> phrases) {
        long hash = OFFSET;
        for (Phrase phrase : phrases) {
            for (String part : List.of(
                    phrase.text(), phrase.label().id(), phrase.position().name(), phrase.language())) {
                for (int i = 0; i < part.length(); i++) {
                    hash = (hash ^ part.charAt(i)) * PRIME;
                }
                hash = (hash ^ '\n') * PRIME;
            }
        }
        return Long.toHexString(hash);
    }
}
