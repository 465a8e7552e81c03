package io.bluepencil.maven.build;

import io.bluepencil.maven.files.PortableName;
import io.bluepencil.maven.files.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of resources that Maven copies.
 *
 * @param source the folder, absolute
 * @param target where Maven copies it, absolute
 * @param selection which of its files are copied
 */
public record ResourceFolder(Path source, Path target, Selection selection) {

    /**
     * {@return whether anything is copied to a folder or below it}
     *
     * @param output the folder, absolute
     */
    boolean meets(Path output) {
        return (target.startsWith(output) || output.startsWith(target)) && Files.isDirectory(source);
    }

    /**
     * {@return the resource that is copied to a place, if there is one}
     *
     * @param output the place, absolute
     */
    Optional<Path> copiedTo(Path output) {
        if (!output.startsWith(target)) {
            return Optional.empty();
        }
        String name = PortableName.of(target, output);
        Path resource = PortableName.resolve(source, name);
        boolean copied = Files.isRegularFile(resource) && selection.takes(PortableName.shown(name));
        return copied ? Optional.of(resource) : Optional.empty();
    }
}
