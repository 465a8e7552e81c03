package io.bluepencil.maven.files;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern as Ant and Maven write them: {@code *} and {@code ?} within a name, {@code **} for any number of folders, and a slash
 * at the end for everything below.
 */
final class AntPattern {

    private static final String ANY_FOLDERS = "(?:[^/]+/)*";

    private final Pattern pattern;

    /** Something that a name has to have to match: most names can be told from the pattern by that. */
    private final String literal;

    /** Whether it is {@code **}{@code /*} and an ending, as most includes are. */
    private final boolean isEnding;

    AntPattern(String text) {
        String slashed = text.strip().replace('\\', '/');
        String whole = slashed.endsWith("/") ? slashed + "**" : slashed;
        this.literal = Stream.of(whole.split("[/*?]+"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        this.isEnding = whole.equals("**/*" + literal);
        StringBuilder regex = new StringBuilder();
        String[] parts = whole.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (parts[i].equals("**")) {
                regex.append(last ? ".*" : ANY_FOLDERS);
            } else {
                regex.append(name(parts[i])).append(last ? "" : "/");
            }
        }
        this.pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private static String name(String part) {
        StringBuilder regex = new StringBuilder();
        part.codePoints().forEach(c -> {
            if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        return regex.toString();
    }

    /**
     * {@return whether the pattern matches}
     *
     * @param name relative path of a file, with slashes
     */
    boolean matches(String name) {
        return isEnding
                ? name.endsWith(literal)
                : name.contains(literal) && pattern.matcher(name).matches();
    }
}
