package io.bluepencil.junit;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Source;
import io.bluepencil.report.Explanation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.opentest4j.AssertionFailedError;

/**
 * One golden case.
 *
 * @param folder its folder
 * @param pencil what cleans it
 * @param ending ending of the files with what must come out
 */
record GoldenCase(Path folder, Bluepencil pencil, String ending) {

    private static final List<String> SOURCES = List.of("before.txt", "before.html");

    String name() {
        return Objects.requireNonNull(folder.getFileName()).toString();
    }

    /** Compares what comes out with what must, or writes it. */
    void check() throws IOException {
        Path source = SOURCES.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new AssertionFailedError(folder + " has no before.txt or before.html"));
        Path name = Objects.requireNonNull(source.getFileName());
        Cleaned cleaned = pencil.clean(Source.file(source).withName(name.toString()));
        if (!Golden.isWritten()) {
            compare(folder.resolve("after" + ending), cleaned.bytes());
            compare(folder.resolve("marks" + ending), marks(cleaned));
            return;
        }
        boolean isNew = Golden.write(folder.resolve("after" + ending), cleaned.bytes());
        isNew |= Golden.write(folder.resolve("marks" + ending), marks(cleaned));
        if (isNew) {
            throw new AssertionFailedError("wrote what comes out into " + folder + "; review it and run again\n"
                    + cleaned.diff() + text(marks(cleaned)));
        }
    }

    private static byte[] marks(Cleaned cleaned) {
        StringBuilder lines = new StringBuilder(Explanation.summary(cleaned)).append('\n');
        Explanation.lines(cleaned).forEach(line -> lines.append(line).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void compare(Path file, byte[] actual) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new AssertionFailedError(
                    file + " is not there; run the test with -Dgolden=write, which writes it for review");
        }
        byte[] expected = Files.readAllBytes(file);
        if (!Arrays.equals(expected, actual)) {
            String message = file + " says something else (-Dgolden=write writes what comes out, for review):\n"
                    + Difference.of(text(expected), text(actual));
            throw new AssertionFailedError(message, text(expected), text(actual));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
