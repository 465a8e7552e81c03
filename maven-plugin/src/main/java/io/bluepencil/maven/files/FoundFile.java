package io.bluepencil.maven.files;

import java.nio.file.Path;

/**
 * A file that was found in a folder.
 *
 * @param name its {@link PortableName} below that folder
 * @param path where it is
 * @param size number of its bytes
 */
public record FoundFile(String name, Path path, long size) {}
