package io.bluepencil.maven.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.zip.ZipException;

/** Puts failures of reading and writing into words for people who do not read Java. */
public final class Failures {

    private Failures() {}

    /**
     * {@return what went wrong; not escaped}
     *
     * @param failure the failure
     */
    public static String describe(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder: " + failure.getMessage();
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied: " + failure.getMessage();
        }
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return "damaged or incomplete gzip file";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + ": " + system.getFile();
        }
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }
}
