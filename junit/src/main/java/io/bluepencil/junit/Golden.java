package io.bluepencil.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.opentest4j.AssertionFailedError;

/** Writes what must come out. */
final class Golden {

    private Golden() {}

    /** {@return whether expectations are to be written} */
    static boolean isWritten() {
        return "write".equals(System.getProperty("golden"));
    }

    /**
     * Writes a file.
     *
     * @param file the file
     * @param content what is in it
     * @return whether anything is new
     * @throws IOException if it cannot be written; then it is as it was before
     */
    static boolean write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        if (System.getenv("CI") != null) {
            throw new AssertionFailedError(
                    "CI is set, so " + file + " is not written; write it where you can review it");
        }
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.write(temporary, content);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
