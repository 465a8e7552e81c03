package io.bluepencil.cli;

import io.bluepencil.report.OutputFormat;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<Path, Claim> claims = new HashMap<>();
        for (Input input : all.singles()) {
            if (input.problem() == null) {
                collisions.claim(input.source().resolveSibling(""), input.relative(), claims);
            }
        }
        collisions.check(Path.of(""), all.trees(), claims);
        return collisions.inputs;
    }

    private void check(Path relative, List<Tree> trees, Map<Path, Claim> claims) {
        SortedMap<Path, List<Tree>> folders = new TreeMap<>();
        for (Tree tree : trees) {
            Path folder = tree.folder().resolve(relative);
            Tree.Names names = names(tree, relative);
            names.files().forEach(name -> claim(folder, name, claims));
            names.folders().forEach(name -> holders(name, folders).add(tree));
        }
        claims.clear();
        folders.forEach((folder, holders) -> check(relative.resolve(folder), holders, claims));
    }

    private static List<Tree> holders(Path folder, Map<Path, List<Tree>> folders) {
        return folders.computeIfAbsent(folder, key -> new ArrayList<>());
    }

    private void claim(Path folder, Path name, Map<Path, Claim> claims) {
        inputs++;
        Claim claim = new Claim(folder, name);
        Claim other = claims.put(FileNames.output(name, format), claim);
        if (other == null) {
            return;
        }
        if (other.shown().equals(claim.shown())) {
            throw new UsageException(claim.shown() + " is named twice; name it once");
        }
        throw new UsageException("two inputs have one output: " + other.shown() + " and " + claim.shown()
                + "; clean them into different folders");
    }

    private static Tree.Names names(Tree tree, Path relative) {
        try {
            return tree.names(relative, new SymbolicLinks());
        } catch (IOException e) {
            // The run will meet the same problem, and name the folder as one that could not be read.
            return new Tree.Names(List.of(), List.of());
        }
    }
}
