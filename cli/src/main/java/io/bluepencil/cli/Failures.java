package io.bluepencil.cli;

import io.bluepencil.report.Visible;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Puts failures into words for people who do not read Java. */
final class Failures {

    private Failures() {}

    /**
     * {@return one line, escaped, that names the input and says what went wrong}
     *
     * @param name name of the input, not escaped
     * @param failure what went wrong
     */
    static String line(String name, Throwable failure) {
        String reason = describe(failure);
        String prefix = name + ": ";
        boolean named = failure.getCause() instanceof CharacterCodingException && reason.startsWith(prefix);
        return Visible.escape(named ? reason : prefix + reason);
    }

    /**
     * {@return what went wrong, not escaped}
     *
     * @param failure the failure
     */
    static String describe(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return describe(Objects.requireNonNull(unchecked.getCause()));
        }
        if (failure instanceof OutOfMemoryError) {
            return "not enough memory; give the Java machine more (-Xmx), or fewer --threads";
        }
        return failure instanceof IOException io ? describe(io) : internal(failure);
    }

    private static String describe(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "in the way: " + failure.getMessage() + " is no folder";
        }
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return "damaged or incomplete gzip file" + detail(failure.getMessage());
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }

    private static String detail(@Nullable String message) {
        return message == null ? "" : " (" + message + ")";
    }

    /** Names the place in the program, since nobody can ask the user for a stack trace that was not printed. */
    private static String internal(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return "internal error, please report it: " + failure + place;
    }
}
