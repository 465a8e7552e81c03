package io.bluepencil.maven.build;

import io.bluepencil.maven.files.Checksum;
import io.bluepencil.maven.files.PortableName;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Deletes outputs of an earlier run whose source is gone. */
final class Leftovers {

    private final ModuleFolders module;
    private final Journal journal;

    Leftovers(ModuleFolders module, Journal journal) {
        this.module = module;
        this.journal = journal;
    }

    /**
     * Deletes what an earlier run wrote and this one does not, and the folders that are empty then.
     *
     * @param previous what the earlier run wrote
     * @param tasks what this run writes
     * @param output the folder it writes to
     * @return the files that were deleted
     * @throws IOException if one cannot be deleted
     */
    List<Path> delete(Manifest previous, List<Task> tasks, Path output) throws IOException {
        Path root = previous.root(module.base());
        Set<String> kept = names(tasks, root, root.equals(output));
        List<Path> deleted = new ArrayList<>();
        for (Manifest.Entry entry : previous.entries().values()) {
            Path file = kept.contains(entry.name()) ? null : PortableName.resolve(root, entry.name());
            if (file != null && Files.isRegularFile(file) && isOurs(file, entry)) {
                Files.delete(file);
                deleted.add(file);
                journal.debug(() -> module.shown(file) + ": deleted, its source is gone");
                prune(file, root);
            }
        }
        return deleted;
    }

    /** Names of the outputs that lie below a folder. */
    private static Set<String> names(List<Task> tasks, Path root, boolean isOutput) {
        Set<String> names = new HashSet<>();
        for (Task task : tasks) {
            if (isOutput) {
                names.add(task.name());
            } else if (task.output().startsWith(root)) {
                names.add(PortableName.of(root, task.output()));
            }
        }
        return names;
    }

    /** In the build directory everything may go; elsewhere somebody may have put work of his own in its place. */
    private boolean isOurs(Path file, Manifest.Entry entry) throws IOException {
        if (file.startsWith(module.build()) || new Checksum().ofFile(file).equals(entry.output())) {
            return true;
        }
        journal.warn(module.shown(file) + ": its source is gone, but somebody has changed it since, so it stays");
        return false;
    }

    private static void prune(Path file, Path root) throws IOException {
        Path at = file.getParent();
        while (at != null && at.startsWith(root) && !at.equals(root) && isEmpty(at)) {
            Files.delete(at);
            at = at.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            return !children.iterator().hasNext();
        }
    }
}
