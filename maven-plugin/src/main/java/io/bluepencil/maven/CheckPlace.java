package io.bluepencil.maven;

import io.bluepencil.maven.build.Records;
import io.bluepencil.maven.build.WrittenFiles;
import io.bluepencil.maven.check.CheckJob.Texts;
import io.bluepencil.maven.files.Folder;
import io.bluepencil.maven.files.FoundFile;
import io.bluepencil.maven.files.Selection;
import io.bluepencil.maven.settings.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what is to be checked.
 *
 * @param build the build
 * @param selection which files of a folder are meant
 * @param stateDirectory where executions of {@code clean} keep their records
 */
record CheckPlace(MavenBuild build, Selection selection, Path stateDirectory) {

    /**
     * {@return the texts to be checked}
     *
     * @param given the folder that the build names, if it does
     * @param sources the folder to be checked otherwise, if nothing in this module cleans
     */
    Texts texts(@Nullable File given, File sources) throws IOException {
        if (given != null) {
            return folder(given.toPath());
        }
        return build.cleaningKeys().isEmpty() ? sources(sources.toPath()) : cleaned(sources.toPath());
    }

    /** A parent module, say, has none. */
    private Texts sources(Path folder) throws IOException {
        return Files.isDirectory(folder)
                ? folder(folder)
                : new Texts(build.folders().shown(MavenBuild.absolute(folder)), List.of());
    }

    private Texts folder(Path folder) throws IOException {
        Path absolute = MavenBuild.absolute(folder);
        if (!Files.isDirectory(absolute)) {
            throw new UsageException("there is no folder to check: " + absolute);
        }
        List<Path> files =
                Folder.find(absolute, selection).stream().map(FoundFile::path).toList();
        return new Texts(build.folders().shown(absolute), files);
    }

    private Texts cleaned(Path sources) throws IOException {
        List<Path> files = new ArrayList<>();
        boolean hasRun = false;
        for (String key : build.cleaningKeys()) {
            Optional<List<Path>> written = WrittenFiles.of(
                    new Records(stateDirectory, key, List.of()), build.folders().base());
            written.ifPresent(files::addAll);
            hasRun |= written.isPresent();
        }
        if (hasRun) {
            return new Texts("what clean wrote, since clean is bound here", files);
        }
        if (!sources(sources).files().isEmpty()) {
            throw new UsageException(
                    "clean is bound in this module, so check looks at what it wrote, but it has not run yet;"
                            + " run: mvn process-resources bluepencil:check (or name a folder: -Dbluepencil.checkDirectory="
                            + build.folders().shown(MavenBuild.absolute(sources)) + ")");
        }
        return new Texts("what clean wrote", List.of());
    }
}
