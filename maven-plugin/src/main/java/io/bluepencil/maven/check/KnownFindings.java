package io.bluepencil.maven.check;

import io.bluepencil.maven.files.Failures;
import io.bluepencil.maven.files.PortableName;
import io.bluepencil.maven.settings.UsageException;
import io.bluepencil.report.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The file of known findings.
 *
 * @param file the file, absolute
 * @param shown its name in messages
 * @param use what is done with it
 */
public record KnownFindings(Path file, String shown, BaselineUse use) {

    boolean isWritten() {
        return use == BaselineUse.WRITE;
    }

    /**
     * {@return what is known}
     *
     * @throws UsageException if the file cannot be read or is no baseline
     */
    Baseline load() {
        if (use == BaselineUse.OFF) {
            return Baseline.none();
        }
        try {
            return Baseline.read(shown, file);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UsageException("cannot read the baseline: " + Failures.describe(e));
        }
    }

    /** {@return the name of a text in the baseline, relative to the folder of the baseline if it lies there} */
    String nameOf(Path text) {
        return text.startsWith(folder()) ? PortableName.shown(PortableName.of(folder(), text)) : text.toString();
    }

    /** {@return whether a text of the baseline is there} */
    boolean exists(String name) {
        return Files.exists(PortableName.resolve(folder(), PortableName.parse(name)));
    }

    private Path folder() {
        return Objects.requireNonNull(file.getParent());
    }
}
