package io.bluepencil.maven.check;

import io.bluepencil.maven.settings.Cleaner;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@link CheckRun} is to do.
 *
 * @param texts what is checked
 * @param shownFrom folder that reports name files relative to, absolute
 * @param cleaner what looks at them
 * @param limits when the check fails
 * @param known findings that are known
 * @param sarif file that the findings are written to in SARIF as well, absolute; null if there is none
 * @param explain gives the command that explains a file
 */
public record CheckJob(
        Texts texts,
        Path shownFrom,
        Cleaner cleaner,
        Limits limits,
        KnownFindings known,
        @Nullable Path sarif,
        Function<Path, String> explain) {

    /**
     * Files to be checked.
     *
     * @param where where they are, as the log names it
     * @param files the files, absolute
     */
    public record Texts(String where, List<Path> files) {

        /** Copies the list. */
        public Texts {
            files = List.copyOf(files);
        }
    }

    /**
     * How much is tolerated, and how much is done at a time.
     *
     * @param failOn when the check fails
     * @param maxFindings number of findings that are tolerated
     * @param threads number of threads
     */
    public record Limits(FailOn failOn, int maxFindings, int threads) {}
}
