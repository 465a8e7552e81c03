package io.bluepencil.maven.build;

import io.bluepencil.maven.files.PortableName;
import io.bluepencil.report.Visible;
import java.nio.file.Path;

/**
 * The folders of a module, absolute.
 *
 * @param base where its POM is; reports and manifests name files relative to it
 * @param build what {@code mvn clean} deletes
 */
public record ModuleFolders(Path base, Path build) {

    /** Takes dots out of the paths: the same file is then always the same path. */
    public ModuleFolders {
        base = base.normalize();
        build = build.normalize();
    }

    /**
     * {@return a path as people write it, relative to the module if it lies in it; not escaped}
     *
     * @param path a path, absolute
     */
    public String name(Path path) {
        return path.startsWith(base) ? PortableName.shown(PortableName.of(base, path)) : path.toString();
    }

    /**
     * {@return the same, fit to be shown}
     *
     * @param path a path, absolute
     */
    public String shown(Path path) {
        return Visible.escape(name(path));
    }
}
