package io.bluepencil.cli;

import io.bluepencil.report.OutputFormat;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Names of files as text, and back. Where the locale is {@code C}, a {@link Path} still has the right bytes, but its string has
 * not: there this class goes by way of its URI, which has them too.
 */
final class FileNames {

    private static final String UNRESERVED = "-._~/";

    private FileNames() {}

    /**
     * {@return the path with a name, or empty if no path can have that name, such as one with {@code *} on Windows}
     *
     * @param name the name as it was typed
     */
    static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return isUnix() ? Optional.of(byUri(name)) : Optional.empty();
        }
    }

    /** {@return whether the platform's charset can spell a name} */
    static boolean isSpelt(String name) {
        try {
            return Path.of(name).toString().length() == name.length();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** {@return whether a path can be made again of its string} */
    static boolean isText(Path path) {
        try {
            return Path.of(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isUnix() {
        return Path.of("").getFileSystem().getSeparator().equals("/");
    }

    private static Path byUri(String name) {
        if (name.startsWith("/")) {
            return Path.of(URI.create("file://" + encode(name)));
        }
        Path here = Path.of("").toAbsolutePath();
        Path absolute = Path.of(URI.create(uri(here) + "/" + encode(name)));
        return absolute.subpath(here.getNameCount(), absolute.getNameCount());
    }

    private static String encode(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
            encoded.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    /** A path that is a folder has a slash at the end of its URI. */
    private static String uri(Path path) {
        String uri = path.toUri().toString();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /**
     * {@return the name of a path to be shown: without needless {@code .} and {@code ..}, with slashes; not escaped}
     *
     * @param path the path
     */
    static String shown(Path path) {
        Path normal = path.normalize();
        String name = normal.toString();
        if (name.isEmpty()) {
            return ".";
        }
        if (name.indexOf('\ufffd') < 0) {
            return normal.getFileSystem().getSeparator().equals("/") ? name : name.replace('\\', '/');
        }
        String uri = uri(normal);
        int start = uri.length();
        for (int i = 0; i < normal.getNameCount(); i++) {
            start = uri.lastIndexOf('/', start - 1);
        }
        String encoded = uri.substring(normal.isAbsolute() ? start : start + 1);
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /**
     * {@return the path with another ending}
     *
     * @param path a path whose name ends with {@code ending}
     * @param ending the ending to be replaced, ASCII, may be empty
     * @param replacement the new ending, ASCII, may be empty
     */
    static Path withEnding(Path path, String ending, String replacement) {
        Path fileName = path.getFileName();
        String name = fileName.toString();
        Path renamed = name.indexOf('\ufffd') < 0
                ? Path.of(name.substring(0, name.length() - ending.length()) + replacement)
                : withEndingByUri(fileName, ending, replacement);
        return path.resolveSibling(renamed);
    }

    /**
     * {@return the path of the output for an input}
     *
     * @param input path of the input
     * @param format the form in which it is written
     */
    static Path output(Path input, OutputFormat format) {
        String name = input.getFileName().toString();
        String renamed = format.fileName(name);
        int common = 0;
        while (common < Math.min(name.length(), renamed.length()) && name.charAt(common) == renamed.charAt(common)) {
            common++;
        }
        return withEnding(input, name.substring(common), renamed.substring(common));
    }

    private static Path withEndingByUri(Path name, String ending, String replacement) {
        String uri = uri(name);
        return Path.of(URI.create(uri.substring(0, uri.length() - ending.length()) + replacement))
                .getFileName();
    }
}
