package io.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void failuresAreNamedInWords() {
        assertThat(Failures.describe(new NoSuchFileException("a"))).isEqualTo("no such file or folder");
        assertThat(Failures.describe(new AccessDeniedException("a"))).isEqualTo("permission denied");
        assertThat(Failures.describe(new EOFException())).isEqualTo("damaged or incomplete gzip file");
        assertThat(Failures.describe(new FileSystemException("a", null, "disk full")))
                .isEqualTo("disk full");
        assertThat(Failures.describe(new UncheckedIOException(new IOException("odd"))))
                .isEqualTo("odd");
        assertThat(Failures.describe(new IOException())).isEqualTo("IOException");
        assertThat(Failures.describe(new OutOfMemoryError())).contains("-Xmx");
    }

    @Test
    void faultsOfTheProgramNameThePlace() {
        assertThat(Failures.describe(new IllegalStateException("odd")))
                .startsWith("internal error, please report it: java.lang.IllegalStateException: odd at ")
                .contains("FailuresTest.java");
    }

    @Test
    void linesNameTheInputOnceAndAreEscaped() {
        assertThat(Failures.line("a\u001b.txt", new IOException("b\n"))).isEqualTo("a\\u001b.txt: b\\u000a");
        UncheckedIOException named = new UncheckedIOException(new CharacterCodingException() {
            @Override
            public String getMessage() {
                return "a.txt: byte 3 is bad";
            }
        });
        assertThat(Failures.line("a.txt", named)).isEqualTo("a.txt: byte 3 is bad");
    }
}
