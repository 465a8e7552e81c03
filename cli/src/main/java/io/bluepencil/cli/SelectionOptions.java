package io.bluepencil.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The parameters that say what is read, and by how many threads. */
final class SelectionOptions {

    static final String PATH =
            "A file, a folder (its texts *.txt and pages *.html, *.htm, *.xhtml, also with .gz behind, and those in its"
                    + " folders), a quoted pattern such as 'corpus/**/before.txt', or - for standard input.";

    private final Value<List<String>> paths = new Value<>(List.of());

    private final ThreadOption threads = new ThreadOption();

    /**
     * {@return what is to be read}
     *
     * @throws UsageException if there is nothing
     */
    Inputs inputs() {
        return new Inputs(paths.value());
    }

    /** {@return the paths as they were typed} */
    String title() {
        return String.join(" ", paths.value());
    }

    int threads() {
        return threads.threads();
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec spec) {
        spec.addPositional(paths.parameters("PATH").description(PATH).build());
        threads.addTo(spec);
    }
}
