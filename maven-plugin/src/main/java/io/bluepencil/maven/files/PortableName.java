package io.bluepencil.maven.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Relative paths as text that is the same on every platform and for every locale: slashes, and {@code %C3%BC} for what is not
 * ASCII. Where the locale is {@code C}, the string of a {@link Path} has lost its umlauts, but its URI still has them.
 */
public final class PortableName {

    private PortableName() {}

    /**
     * {@return the name of a file below a folder}
     *
     * @param root the folder, absolute
     * @param file a file below it, absolute
     */
    public static String of(Path root, Path file) {
        String relative =
                root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
        return isPlain(relative)
                ? relative
                : file.toUri().getRawPath().substring(uri(root).getRawPath().length());
    }

    /**
     * {@return the file with a name}
     *
     * @param root the folder, absolute
     * @param name the name of a file below it
     */
    public static Path resolve(Path root, String name) {
        return isPlain(name) ? root.resolve(name) : Path.of(URI.create(uri(root) + name));
    }

    /**
     * {@return the name as people write it; not escaped}
     *
     * @param name the name of a file
     */
    public static String shown(String name) {
        return isPlain(name) ? name : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /**
     * {@return the name that is shown so}
     *
     * @param shown what {@link #shown} returned
     */
    public static String parse(String shown) {
        try {
            return isPlain(shown)
                    ? shown
                    : new URI(null, null, "/" + shown, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every text can be the path of a URI", e);
        }
    }

    /** Whatever is not plain has a percent sign in its URI, so that one look at a name tells which form it has. */
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || c == '%' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The URI of a folder that does not exist yet lacks the slash at its end. */
    private static URI uri(Path root) {
        URI uri = root.toUri();
        return uri.getRawPath().endsWith("/") ? uri : URI.create(uri + "/");
    }
}
