package io.bluepencil.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests find documents. */
public final class Folders {

    private Folders() {}

    /** {@return a folder of this module's test resources} */
    public static Path resource(String name) {
        return Path.of(System.getProperty("repository.root"), "benchmark", "src", "test", "resources", name);
    }

    /** {@return a folder of the project's test data} */
    public static Path testdata(String name) {
        return Path.of(System.getProperty("testdata"), name);
    }

    /** {@return the folder, after a file was written into it} */
    public static Path write(Path folder, String file, String text) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
