package io.bluepencil.benchmark.text;

import java.nio.file.Path;

/**
 * A document with its judgement.
 *
 * @param id its name in the report
 * @param file the plain text
 * @param gold what of it is boilerplate
 */
record GoldDocument(String id, Path file, Gold gold) {}
