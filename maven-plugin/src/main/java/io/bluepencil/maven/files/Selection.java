package io.bluepencil.maven.files;

import java.util.List;
import java.util.stream.Stream;

/** Says which files of a folder are meant: those that an include matches and no exclude does. Immutable. */
public final class Selection {

    /** What editors, systems and version control leave behind; Maven's own list without the systems nobody uses any more. */
    private static final List<String> DEFAULT_EXCLUDES = List.of(
            "**/*~",
            "**/#*#",
            "**/.#*",
            "**/%*%",
            "**/._*",
            "**/*.swp",
            "**/.DS_Store",
            "**/CVS/**",
            "**/.svn/**",
            "**/.git/**",
            "**/.gitignore",
            "**/.gitattributes",
            "**/.hg/**",
            "**/.bzr/**");

    private final List<AntPattern> includes;
    private final List<AntPattern> excludes;

    private Selection(Stream<String> includes, Stream<String> excludes) {
        this.includes = includes.map(AntPattern::new).toList();
        this.excludes = excludes.map(AntPattern::new).toList();
    }

    /**
     * {@return the selection of the patterns, relative to the folder they are applied to}
     *
     * @param includes patterns of what is meant; everything if there are none
     * @param excludes patterns of what is not
     * @param useDefaultExcludes whether to leave out what editors and version control leave behind
     */
    public static Selection of(List<String> includes, List<String> excludes, boolean useDefaultExcludes) {
        Stream<String> included = includes.isEmpty() ? Stream.of("**") : includes.stream();
        Stream<String> defaults = useDefaultExcludes ? DEFAULT_EXCLUDES.stream() : Stream.empty();
        return new Selection(included, Stream.concat(excludes.stream(), defaults));
    }

    /**
     * {@return whether a file is meant}
     *
     * @param name its relative path, with slashes
     */
    public boolean takes(String name) {
        return anyMatches(includes, name) && !anyMatches(excludes, name);
    }

    private static boolean anyMatches(List<AntPattern> patterns, String name) {
        for (AntPattern pattern : patterns) {
            if (pattern.matches(name)) {
                return true;
            }
        }
        return false;
    }
}
