package io.bluepencil.cli;

import io.bluepencil.report.OutputFormat;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks for two inputs with one output before anything is written. All folders that were named are gone through side by side, so
 * that only the names of one output folder are held in memory at a time.
 */
final class Collisions {

    /** A source: its folder, which many share, and its name in there. */
    private record Claim(Path folder, Path name) {

        String shown() {
            return "'" + Visible.escape(FileNames.shown(folder.resolve(name))) + "'";
        }
    }

    /** Sources in one folder. */
    private record Claims(Path folder, Iterable<Path> names) {}

    /** So many outputs that are claimed twice are looked into for the first one; more could take too much memory. */
    private static final int LOOKED_UP = 10_000;

    private final OutputFormat format;
    private long inputs;

    private Collisions(OutputFormat format) {
        this.format = format;
    }

    /**
     * {@return the number of inputs, which all have outputs of their own}
     *
     * @param all the inputs
     * @param format the form in which they are written
     * @throws UsageException if two inputs have one output
     */
    static long check(Inputs all, OutputFormat format) {
        Collisions collisions = new Collisions(format);
        List<Claims> claims = new ArrayList<>();
        for (Input input : all.singles()) {
            if (input.problem() == null) {
                claims.add(new Claims(input.source().resolveSibling(""), List.of(input.relative())));
            }
        }
        collisions.check(Path.of(""), all.trees(), claims);
        return collisions.inputs;
    }

    private void check(Path relative, List<Tree> trees, List<Claims> claims) {
        SortedMap<Path, List<Tree>> folders = new TreeMap<>();
        for (Tree tree : trees) {
            Tree.Names names = names(tree, relative);
            claims.add(new Claims(tree.folder().resolve(relative), names.files()));
            names.folders().forEach(name -> holders(name, folders).add(tree));
        }
        Set<Path> twice = claimedTwice(claims);
        if (!twice.isEmpty()) {
            throw refusal(claims, twice);
        }
        claims.clear();
        folders.forEach((folder, holders) -> check(relative.resolve(folder), holders, new ArrayList<>()));
    }

    private static List<Tree> holders(Path folder, Map<Path, List<Tree>> folders) {
        return folders.computeIfAbsent(folder, key -> new ArrayList<>());
    }

    /** Sorted, an output that is claimed twice follows itself: that takes less memory than a map of the claims. */
    private Set<Path> claimedTwice(List<Claims> claims) {
        SortedNames outputs = new SortedNames();
        for (Claims some : claims) {
            for (Path name : some.names) {
                inputs++;
                outputs.add(FileNames.output(name, format));
            }
        }
        Set<Path> twice = new HashSet<>();
        Path last = null;
        for (Path output : outputs) {
            if (output.equals(last) && twice.size() < LOOKED_UP) {
                twice.add(output);
            }
            last = output;
        }
        return twice;
    }

    /** {@return what to say of the first claim to an output that was claimed before} */
    private UsageException refusal(List<Claims> claims, Set<Path> twice) {
        Map<Path, Claim> earlier = new HashMap<>();
        for (Claims some : claims) {
            for (Path name : some.names) {
                Path output = FileNames.output(name, format);
                if (twice.contains(output)) {
                    Claim claim = new Claim(some.folder, name);
                    Claim other = earlier.put(output, claim);
                    if (other != null) {
                        return refusal(other, claim);
                    }
                }
            }
        }
        throw new IllegalStateException("an output was claimed twice, and then was not");
    }

    private static UsageException refusal(Claim other, Claim claim) {
        if (other.shown().equals(claim.shown())) {
            return new UsageException(claim.shown() + " is named twice; name it once");
        }
        return new UsageException("two inputs have one output: " + other.shown() + " and " + claim.shown()
                + "; clean them into different folders");
    }

    private static Tree.Names names(Tree tree, Path relative) {
        try {
            return tree.names(relative, new SymbolicLinks());
        } catch (IOException e) {
            // The run will meet the same problem, and name the folder as one that could not be read.
            return new Tree.Names(new SortedNames(), List.of());
        }
    }
}
