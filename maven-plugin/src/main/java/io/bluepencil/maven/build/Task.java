package io.bluepencil.maven.build;

import java.nio.file.Path;

/**
 * A file to be cleaned.
 *
 * @param name portable name of the output below the output folder
 * @param source where the source is
 * @param size number of bytes of the source
 * @param shown path of the source as reports show it, relative to the folder of the module; not escaped
 * @param output where the output goes
 */
record Task(String name, Path source, long size, String shown, Path output) {}
