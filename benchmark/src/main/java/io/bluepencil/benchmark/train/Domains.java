package io.bluepencil.benchmark.train;

import java.util.Locale;

/** Splits pages by site, so that no model is judged on a site it has seen. */
final class Domains {

    private Domains() {}

    /**
     * {@return the last two labels of the host of an address, or the address itself if it has no host}
     *
     * @param url any text
     */
    static String of(String url) {
        int start = url.indexOf("//");
        if (start < 0) {
            return url;
        }
        int end = start + 2;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start + 2, end).toLowerCase(Locale.ROOT);
        int last = host.lastIndexOf('.');
        int before = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return host.substring(before + 1);
    }

    /**
     * {@return the fold of a page, from 0; pages of one domain are in one fold}
     *
     * @param url its address
     * @param folds number of folds
     */
    static int fold(String url, int folds) {
        int hash = of(url).hashCode() * 0x9E3779B9;
        return Math.floorMod(hash >>> 16 ^ hash, folds);
    }
}
