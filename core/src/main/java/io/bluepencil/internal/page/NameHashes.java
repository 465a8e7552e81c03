package io.bluepencil.internal.page;

/** Names in lower case that are told by their hash as they are read, so that none is copied: what is none of them may be taken for one. */
final class NameHashes {

    /** Takes any name for one of its own. */
    static final NameHashes ANY = of();

    /** Holds none. */
    static final NameHashes NONE = of();

    private static final int CAPACITY = 256;

    private final int[] hashes = new int[CAPACITY];

    private NameHashes() {}

    static NameHashes of(String... names) {
        NameHashes set = new NameHashes();
        for (String name : names) {
            set.hashes[set.slot(name.hashCode())] = name.hashCode();
        }
        return set;
    }

    /** {@return whether a name may be one of them, by the hash of its string} */
    boolean mayHold(int hash) {
        return this == ANY || (hash != 0 && hashes[slot(hash)] == hash);
    }

    /** {@return where a hash stands, or the free slot that says that it does not} */
    private int slot(int hash) {
        int slot = (hash ^ (hash >>> 15)) & (CAPACITY - 1);
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (CAPACITY - 1);
        }
        return slot;
    }
}
