package io.bluepencil.maven.build;

import io.bluepencil.maven.files.PortableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds what an execution of {@code clean} wrote. */
public final class WrittenFiles {

    private WrittenFiles() {}

    /**
     * {@return the files that an execution wrote and that are still there; empty if it has never run}
     *
     * @param records what the execution keeps
     * @param base folder of the module, absolute
     * @throws IOException if the manifest cannot be read
     */
    public static Optional<List<Path>> of(Records records, Path base) throws IOException {
        return Manifest.read(records.manifest())
                .map(manifest -> manifest.entries().keySet().stream()
                        .map(name -> PortableName.resolve(manifest.root(base), name))
                        .filter(Files::isRegularFile)
                        .toList());
    }
}
