package io.bluepencil.cli;

import io.bluepencil.report.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say which findings are known and tolerated. */
final class BaselineOptions {

    private final Value<BaselineChoice> choice = new Value<>(BaselineChoice.USE);

    private final Value<String> file = new Value<>(Baseline.FILE_NAME);

    boolean writes() {
        return choice.value() == BaselineChoice.WRITE;
    }

    /**
     * {@return what is known}
     *
     * @throws UsageException if the file cannot be read or is no baseline
     */
    Baseline load() {
        if (choice.value() == BaselineChoice.OFF) {
            return Baseline.none();
        }
        try {
            return Baseline.read(name(), path());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UsageException("cannot read the baseline '" + name() + "': " + Failures.describe(e));
        }
    }

    Path path() {
        return FileNames.path(file.value())
                .orElseThrow(() -> new UsageException("no file can be called '" + file.value() + "'"));
    }

    /** {@return the name of the file to be shown, not escaped} */
    String name() {
        return FileNames.shown(path());
    }

    /** {@return the name of a document in the baseline} */
    String nameOf(Input input) {
        Path document = input.source().toAbsolutePath().normalize();
        Path folder = folder();
        boolean apart = !Objects.equals(folder.getRoot(), document.getRoot());
        return FileNames.shown(apart ? document : folder.relativize(document));
    }

    /** {@return whether a document of the baseline is there} */
    boolean exists(String name) {
        return FileNames.path(name).map(folder()::resolve).filter(Files::exists).isPresent();
    }

    private Path folder() {
        return Objects.requireNonNull(path().toAbsolutePath().normalize().getParent());
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec spec) {
        spec.addOption(choice.option("--baseline", "CHOICE", BaselineChoice.class)
                .converters(new Converters.BaselineChoices())
                .description("@|bold use|@: what the baseline knows is no finding (the default, if the file is there);"
                        + " @|bold write|@: write all findings to it, and succeed; @|bold off|@: go without it.")
                .build());
        spec.addOption(file.option("--baseline-file", "FILE", String.class)
                .description(
                        "File of the baseline; bluepencil-baseline.json in the working directory by default. It names documents"
                                + " relative to its own folder.")
                .build());
    }
}
