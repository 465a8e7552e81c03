package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desktop(folder);
        desk.write("in/good.txt", DIRTY);
    }

    private Result cleanAll(String... options) {
        Stream<String> always = Stream.of("clean", desk.name("in"), "--to", desk.name("out"));
        return run(Stream.concat(always, Arrays.stream(options)).toArray(String[]::new));
    }

    private void assertPassedThrough(String name) throws IOException {
        assertThat(Files.readAllBytes(desk.path("out/" + name))).isEqualTo(Files.readAllBytes(desk.path("in/" + name)));
    }

    private void assertOthersAreDone() throws IOException {
        assertThat(desk.read("out/good.txt")).isEqualTo(CLEAN);
    }

    private byte[] damaged() {
        byte[] bytes = DIRTY.replace("mayor", "mayör").getBytes(StandardCharsets.UTF_8);
        byte[] damaged = Arrays.copyOf(bytes, bytes.length + 1);
        damaged[bytes.length] = (byte) 0xC3;
        return damaged;
    }

    @Test
    void malformedBytesPassThroughWithTheirOffset() throws IOException {
        byte[] bytes = damaged();
        desk.write("in/bad.txt", bytes);
        Result result = cleanAll("--charset", "utf-8");
        assertThat(result.code()).isZero();
        assertThat(result.err())
                .contains(desk.name("in/bad.txt") + ": offset " + (bytes.length - 1) + ": ")
                .contains("2 files: 1 cleaned, 0 unchanged, 1 skipped, 0 failed");
        assertPassedThrough("bad.txt");
        assertOthersAreDone();
    }

    @Test
    void malformedBytesFailIfAskedTo() throws IOException {
        desk.write("in/bad.txt", damaged());
        Result result = cleanAll("--charset", "utf-8", "--on-malformed", "fail");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines().findFirst().orElseThrow())
                .startsWith(desk.name("in/bad.txt") + ": byte ")
                .doesNotContain(desk.name("in/bad.txt") + ": " + desk.name("in/bad.txt"));
        assertThat(desk.path("out/bad.txt")).doesNotExist();
        assertOthersAreDone();
    }

    @Test
    void malformedBytesAreReplacedIfAskedTo() throws IOException {
        desk.write("in/bad.txt", damaged());
        Result result = cleanAll("--charset", "utf-8", "--on-malformed", "replace");
        assertThat(result.code()).isZero();
        assertThat(desk.read("out/bad.txt")).endsWith("\ufffd").doesNotContain("READ MORE");
    }

    @Test
    void emptyAndBlankFilesStay() throws IOException {
        desk.write("in/empty.txt", "");
        desk.write("in/blank.txt", "\n \r\n\n");
        Result result = cleanAll("--explain");
        assertPassedThrough("empty.txt");
        assertPassedThrough("blank.txt");
        assertThat(result.out()).contains("empty.txt: empty, 0 cuts", "blank.txt: empty, 0 cuts");
        assertThat(result.code()).isZero();
    }

    @Test
    void oneMissingAmongManyIsAFailure() throws IOException {
        Result result = run("clean", desk.name("gone.txt"), desk.name("in"), "--to", desk.name("out"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(desk.name("gone.txt") + ": no such file or folder", "1 failed");
        assertOthersAreDone();
    }

    @Test
    void oneUnreadableAmongManyIsAFailure() throws IOException {
        desk.write("in/secret.txt", CLEAN);
        desk.write("in/closed/a.txt", CLEAN);
        Files.setPosixFilePermissions(desk.path("in/secret.txt"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(desk.path("in/closed"), PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(desk.path("in/secret.txt")))
                    .as("root reads everything")
                    .isFalse();
            Result result = cleanAll();
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err())
                    .contains(desk.name("in/secret.txt") + ": permission denied")
                    .contains(desk.name("in/closed") + ": permission denied");
            assertOthersAreDone();
        } finally {
            Files.setPosixFilePermissions(desk.path("in/closed"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void binariesPassThroughWithAWarning() throws IOException {
        desk.write("in/binary.txt", new byte[] {'P', 'N', 'G', 0, (byte) 0xff, 1});
        Result result = cleanAll();
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains(desk.name("in/binary.txt") + ": ", "NUL", "1 skipped");
        assertPassedThrough("binary.txt");
    }

    @Test
    void aGzipBombPassesThroughAsItIs() throws IOException {
        desk.gzip("in/sub/bomb.txt.gz", "x".repeat(100_000));
        Result result = cleanAll("--max-input-size", "1k");
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains(desk.name("in/sub/bomb.txt.gz") + ": larger than 1024 bytes");
        assertThat(desk.files("out")).containsExactly("good.txt", "sub/bomb.txt.gz");
        assertPassedThrough("sub/bomb.txt.gz");
    }

    @Test
    void aLargeFilePassesThrough() throws IOException {
        desk.write("in/large.txt", DIRTY.repeat(20));
        assertThat(cleanAll("--max-input-size", "1000").err()).contains("1 skipped");
        assertPassedThrough("large.txt");
        assertThat(run("clean", "--max-input-size", "1000", desk.name("in/large.txt"))
                        .out())
                .isEqualTo(DIRTY.repeat(20));
    }

    @Test
    void largeStandardInputPassesThroughInFull() {
        String large = DIRTY.repeat(20);
        Result result = Desktop.runWith(large, "clean", "--max-input-size", "100", "-");
        assertThat(result.out()).isEqualTo(large);
        assertThat(result.err()).contains("stdin: larger than 100 bytes");
        assertThat(result.code()).isZero();
    }

    @Test
    void aDamagedGzipFileIsAFailure() throws IOException {
        byte[] whole = Files.readAllBytes(desk.gzip("whole.gz", DIRTY.repeat(50)));
        desk.write("in/cut.txt.gz", Arrays.copyOf(whole, whole.length / 2));
        desk.write("in/none.txt.gz", DIRTY);
        Result result = cleanAll();
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .contains(desk.name("in/cut.txt.gz") + ": damaged or incomplete gzip file")
                .contains(desk.name("in/none.txt.gz") + ": damaged or incomplete gzip file")
                .contains("2 failed");
        assertThat(desk.files("out")).containsExactly("good.txt");
    }

    @Test
    void controlCharactersAreKeptInTheOutputAndEscapedWhereShown() throws IOException {
        String hostile = DIRTY.replace("bridge", "\u001b[31mbridge").replace("READ MORE", "READ MORE\u001b[0m");
        desk.write("in/bad\u001b.txt", hostile);
        Result result = cleanAll("--explain");
        assertThat(desk.read("out/bad\u001b.txt")).contains("\u001b[31mbridge");
        assertThat(result.out() + result.err()).doesNotContain("\u001b").contains("bad\\u001b.txt");
        assertThat(run("check", desk.name("in")).out()).doesNotContain("\u001b");
        assertThat(run("clean", "--format", "json", desk.name("in")).out()).doesNotContain("\u001b");
    }
}
