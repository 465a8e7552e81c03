package io.bluepencil.internal.config;

import java.io.Serializable;
import java.util.List;

/**
 * What files say of the sources of one site.
 *
 * @param name name of the section
 * @param hosts patterns of hosts
 * @param paths patterns of paths
 * @param section what is said
 * @param where file and line at which that begins
 */
public record Site(String name, List<String> hosts, List<String> paths, Section section, String where)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Copies the lists. */
    public Site {
        hosts = List.copyOf(hosts);
        paths = List.copyOf(paths);
    }

    /**
     * {@return the same site with something else said of it}
     *
     * @param other what is said
     */
    public Site with(Section other) {
        return new Site(name, hosts, paths, other, where);
    }
}
