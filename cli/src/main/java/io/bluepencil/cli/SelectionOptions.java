package io.bluepencil.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The parameters that say what is read, and by how many threads. */
final class SelectionOptions {

    static final String PATH =
            "A file, a folder (its texts *.txt and pages *.html, *.htm, *.xhtml, also with .gz behind, and those in its"
                    + " folders), a quoted pattern such as 'corpus/**/before.txt', or - for standard input.";

    @Parameters(paramLabel = "PATH", arity = "1..*", description = PATH)
    private List<String> paths = new ArrayList<>();

    @Mixin
    private final ThreadOption threads = new ThreadOption();

    /**
     * {@return what is to be read}
     *
     * @throws UsageException if there is nothing
     */
    Inputs inputs() {
        return new Inputs(paths);
    }

    /** {@return the paths as they were typed} */
    String title() {
        return String.join(" ", paths);
    }

    int threads() {
        return threads.threads();
    }
}
