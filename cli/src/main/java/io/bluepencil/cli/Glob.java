package io.bluepencil.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with wildcards. It takes the files it matches, and the documents in the folders it matches, as a shell would hand
 * them over; {@code **} matches any number of folders, also none.
 */
final class Glob implements Selector {

    private static final String WILDCARDS = "*?[{";

    private final PathMatcher whole;

    /** Matchers of the leading folders, up to the first that may stand for several. */
    private final List<PathMatcher> leading = new ArrayList<>();

    private final boolean bounded;

    /**
     * Compiles a pattern.
     *
     * @param pattern the pattern, with slashes
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    Glob(String pattern) {
        FileSystem system = FileSystems.getDefault();
        String seen = asPathsSeeIt(pattern);
        // Groups cannot be nested, so that within a pattern that has some already ** stands for one folder at least.
        String anyDepth = seen.contains("{") ? seen : seen.replace("**/", "{**/,}");
        this.whole = system.getPathMatcher("glob:" + anyDepth);
        boolean simple = true;
        for (String part : seen.split("/", -1)) {
            simple = simple && !part.contains("**") && count(part, '{') == count(part, '}');
            if (simple) {
                leading.add(system.getPathMatcher("glob:" + part));
            }
        }
        this.bounded = simple;
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    /** Where the locale is {@code C}, a matcher compares with names that have U+FFFD for every byte beyond ASCII. */
    private static String asPathsSeeIt(String pattern) {
        String letters = pattern.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return FileNames.isSpelt(letters)
                ? pattern
                : new String(pattern.getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII);
    }

    /**
     * {@return whether a name has wildcards}
     *
     * @param name a name as it was typed
     */
    static boolean isGlob(String name) {
        return wildcard(name) < name.length();
    }

    private static int wildcard(String name) {
        int at = 0;
        while (at < name.length() && WILDCARDS.indexOf(name.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /**
     * {@return the length of the longest prefix of a pattern that is a folder without wildcards, with its slash}
     *
     * @param pattern a pattern, with slashes
     */
    static int folderPrefix(String pattern) {
        return pattern.lastIndexOf('/', wildcard(pattern)) + 1;
    }

    @Override
    public boolean takes(Path file) {
        return whole.matches(file) || (Selector.isDocument(file) && isInsideMatch(file.getParent()));
    }

    @Override
    public boolean mayHold(Path folder) {
        return isInsideMatch(folder) || isOnTheWay(folder);
    }

    private boolean isInsideMatch(@Nullable Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (whole.matches(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnTheWay(Path folder) {
        if (bounded && folder.getNameCount() >= leading.size()) {
            return false;
        }
        int common = Math.min(folder.getNameCount(), leading.size());
        for (int i = 0; i < common; i++) {
            if (!leading.get(i).matches(folder.getName(i))) {
                return false;
            }
        }
        return true;
    }
}
