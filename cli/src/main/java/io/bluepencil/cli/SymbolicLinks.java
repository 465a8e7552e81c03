package io.bluepencil.cli;

import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges the symbolic links of one run and remembers those that were not followed. Not thread-safe. */
final class SymbolicLinks {

    private long refused;
    private @Nullable Path first;

    /**
     * {@return whether a link is followed: one to a file inside the folder that is being read}
     *
     * @param link a link whose name is that of a file that is meant
     * @param root real path of the folder that is being read
     */
    boolean follows(Path link, Path root) {
        try {
            Path real = link.toRealPath();
            if (Files.isRegularFile(real) && real.startsWith(root)) {
                return true;
            }
        } catch (NoSuchFileException e) {
            // It leads nowhere: that is a file that cannot be read, which the one who reads it will say.
            return true;
        } catch (IOException e) {
            // Most likely a loop; whatever it is, the link leads to no file that could be read.
            refuse(link);
            return false;
        }
        refuse(link);
        return false;
    }

    /**
     * Remembers a link that is not followed.
     *
     * @param link the link
     */
    void refuse(Path link) {
        refused++;
        if (first == null) {
            first = link;
        }
    }

    /** {@return one line about the links that were not followed, if there were any} */
    Optional<String> notice() {
        if (first == null) {
            return Optional.empty();
        }
        String which = "'" + Visible.escape(FileNames.shown(first)) + "'";
        String who =
                refused == 1 ? "the link " + which + " was" : refused + " links, the first of them " + which + ", were";
        return Optional.of(who + " not followed: links to folders and out of the folder given are left alone");
    }
}
