package io.bluepencil.internal.meta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list that comes with the library: {@code key: value}, a line each, and comments behind {@code #}. */
final class Resource {

    private Resource() {}

    /** One line. */
    record Line(String key, String value) {}

    /** {@return the lines of a list, in their order} */
    static List<Line> read(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Resource::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        int colon = line.indexOf(':');
        return new Line(line.substring(0, colon), line.substring(colon + 1).strip());
    }
}
