package io.bluepencil.golden;

import io.bluepencil.Bluepencil;
import io.bluepencil.Preset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of test data beside the modules. */
public final class TestData {

    private static final Path ROOT = Path.of(System.getProperty("testdata", "../testdata"));

    private TestData() {}

    /** {@return the sub-folders of a folder of test data, by name} */
    public static List<Path> folders(String name) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(name))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the folders of the golden cases, texts and pages} */
    static List<Path> cases() {
        return Stream.concat(folders("cases").stream(), folders("pages").stream())
                .toList();
    }

    /** {@return the files of a folder of test data, by name} */
    public static List<Path> files(String name) {
        try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the text of a file} */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /** {@return all texts of the golden and keep cases} */
    public static List<Path> sources() {
        return Stream.concat(folders("cases").stream(), folders("keep").stream())
                .map(folder -> folder.resolve("before.txt"))
                .toList();
    }

    /** {@return a cleaner with a preset} */
    public static Bluepencil cleaner(Preset preset) {
        return Bluepencil.builder().preset(preset).build();
    }
}
