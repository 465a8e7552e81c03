package io.bluepencil.internal.read;

/** A set of characters: one look into a table tells whether it holds one, however many it holds. Immutable. */
public final class CharSet {

    private final long[] bits;

    private CharSet(String characters) {
        int highest = characters.chars().max().orElse(0);
        bits = new long[highest / Long.SIZE + 1];
        characters.chars().forEach(c -> bits[c / Long.SIZE] |= 1L << c);
    }

    /**
     * {@return the set of the characters of a text}
     *
     * @param characters UTF-16 characters, in any order
     */
    public static CharSet of(String characters) {
        return new CharSet(characters);
    }

    /**
     * {@return whether the character is in the set}
     *
     * @param c a UTF-16 character
     */
    public boolean has(char c) {
        int at = c / Long.SIZE;
        return at < bits.length && (bits[at] & (1L << c)) != 0;
    }
}
