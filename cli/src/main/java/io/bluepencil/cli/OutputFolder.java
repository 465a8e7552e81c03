package io.bluepencil.cli;

import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Makes sure that no source can be touched by what is written. */
final class OutputFolder {

    private final String argument;
    private final Path real;

    private OutputFolder(String argument, Path real) {
        this.argument = argument;
        this.real = real;
    }

    /**
     * {@return the real path of the output folder, which need not exist yet}
     *
     * @param argument the folder as it was typed
     * @param inputs what will be read
     * @throws UsageException if it is no folder, or is equal to, inside or above a source
     */
    static Path check(String argument, Inputs inputs) {
        if (argument.isEmpty()) {
            throw new UsageException("the folder after --to is empty");
        }
        Path folder = FileNames.path(argument)
                .orElseThrow(() -> new UsageException("'" + Visible.escape(argument) + "' cannot be a folder"));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("'" + Visible.escape(argument) + "' is a file; --to takes a folder");
        }
        OutputFolder output = new OutputFolder(argument, real(argument, folder));
        inputs.singles().forEach(output::requireApart);
        inputs.trees().forEach(output::requireApart);
        return output.real;
    }

    private static Path real(String argument, Path folder) {
        Path absolute = folder.toAbsolutePath();
        Path existing = absolute;
        try {
            while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
                existing = parent(existing);
            }
            return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
        } catch (IOException e) {
            throw new UsageException("cannot open '" + Visible.escape(argument) + "': " + Failures.describe(e));
        }
    }

    private static Path parent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new NoSuchFileException(path.toString());
        }
        return parent;
    }

    private void requireApart(Input input) {
        if (input.isStdin()) {
            throw new UsageException("'-' has no file name for --to; let its text go to standard output");
        }
        if (input.problem() != null) {
            return;
        }
        try {
            if (input.source().toRealPath().startsWith(real)) {
                throw refusal("a folder above source", input.name());
            }
        } catch (IOException e) {
            throw new UsageException("cannot open '" + Visible.escape(input.name()) + "': " + Failures.describe(e));
        }
    }

    private void requireApart(Tree tree) {
        if (real.equals(tree.real())) {
            throw refusal("the same folder as source", tree.argument());
        }
        if (tree.real().startsWith(real)) {
            throw refusal("a folder above source", tree.argument());
        }
        if (real.startsWith(tree.real()) && tree.selector().mayHold(tree.real().relativize(real))) {
            throw refusal("a folder inside source", tree.argument());
        }
    }

    private UsageException refusal(String where, String source) {
        return new UsageException("the output folder '" + Visible.escape(argument) + "' is " + where + " '"
                + Visible.escape(source) + "'; sources are never touched, so name a folder apart from them");
    }
}
