package io.bluepencil.maven.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The descriptors that the build makes of the mojos. */
final class PluginDescriptor {

    private PluginDescriptor() {}

    /** The one that goes into the jar. */
    static List<GoalSpec> plain() throws IOException {
        return read(Path.of("target/classes/META-INF/maven/plugin.xml"));
    }

    /** The one with markup. */
    static List<GoalSpec> markedUp() throws IOException {
        return read(Path.of("target/plugin-enhanced.xml"));
    }

    private static List<GoalSpec> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Descriptor.read(in);
        }
    }
}
