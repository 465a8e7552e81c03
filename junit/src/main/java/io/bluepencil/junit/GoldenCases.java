package io.bluepencil.junit;

import io.bluepencil.Bluepencil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Golden cases: folders with a text and what must come out of it. Adding a case is adding a folder with a {@code before.txt} (or
 * {@code before.html}) and running the tests with {@code -Dgolden=write}, which writes {@code after.txt} and {@code marks.txt} for review.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> articlesComeOutAsReviewed() {
 *     return GoldenCases.in(Path.of("src/test/articles")).tests();
 * }
 * }</pre>
 *
 * <p>With {@code -Dgolden=write} a test whose expectation changes fails once, after it has written it, so that nobody does it unawares. Where the
 * environment variable {@code CI} is set nothing is written. Immutable.
 */
public final class GoldenCases {

    private final Path folder;
    private final Bluepencil pencil;
    private final String variant;

    private GoldenCases(Path folder, Bluepencil pencil, String variant) {
        this.folder = folder;
        this.pencil = pencil;
        this.variant = variant;
    }

    /**
     * {@return the cases in a folder, cleaned by {@link Bluepencil#standard()}}
     *
     * @param folder the folder; each folder in it is a case
     */
    public static GoldenCases in(Path folder) {
        return new GoldenCases(folder, Bluepencil.standard(), "");
    }

    /**
     * {@return the same cases, cleaned by another cleaner}
     *
     * @param value the cleaner
     */
    public GoldenCases with(Bluepencil value) {
        return new GoldenCases(folder, value, variant);
    }

    /**
     * {@return the same cases with expectations of their own, for a second cleaner}
     *
     * @param name name of the variant, such as {@code body-only}: then what must come out stands in {@code after.body-only.txt} and
     *     {@code marks.body-only.txt}
     */
    public GoldenCases variant(String name) {
        return new GoldenCases(folder, pencil, name);
    }

    /**
     * {@return one test a case, by name}
     *
     * @throws IllegalArgumentException if there is no case in the folder
     * @throws UncheckedIOException if the folder cannot be read
     */
    public Stream<DynamicTest> tests() {
        List<Path> cases = folders();
        if (cases.isEmpty()) {
            throw new IllegalArgumentException(
                    "no case in " + folder.toAbsolutePath() + ": a case is a folder with a before.txt or before.html");
        }
        String ending = variant.isEmpty() ? ".txt" : "." + variant + ".txt";
        return cases.stream()
                .map(found -> new GoldenCase(found, pencil, ending))
                .map(golden ->
                        DynamicTest.dynamicTest(golden.name(), golden.folder().toUri(), golden::check));
    }

    private List<Path> folders() {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
