package io.bluepencil.internal.read;

import io.bluepencil.rule.Role;

/** What the markup of a source says of its blocks; a plain text has none. */
public interface Markup {

    /** Says nothing. */
    Markup NONE = new Markup() {
        @Override
        public Role role(int block) {
            return Role.TEXT;
        }

        @Override
        public int linkPercent(int block) {
            return 0;
        }
    };

    /**
     * {@return what the block is}
     *
     * @param block number of the block
     */
    Role role(int block);

    /**
     * {@return the share of the block's characters that stand in links, in percent}
     *
     * @param block number of the block
     */
    int linkPercent(int block);
}
