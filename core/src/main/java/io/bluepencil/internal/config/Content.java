package io.bluepencil.internal.config;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file says, with all that it extends.
 *
 * @param base what it says of all sources
 * @param sites what it says of some; of several sites of one source a later one counts for more
 */
public record Content(Section base, List<Site> sites) implements Serializable {

    /** Says nothing. */
    public static final Content EMPTY = new Content(Section.EMPTY, List.of());

    private static final long serialVersionUID = 1;

    /** Copies the list. */
    public Content {
        sites = List.copyOf(sites);
    }

    Content and(Content stronger) {
        List<Site> all = new ArrayList<>(sites);
        all.addAll(stronger.sites);
        return new Content(base.and(stronger.base), all);
    }
}
