package io.bluepencil.maven.settings;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Source;
import io.bluepencil.maven.files.Checksum;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cleaner as the build asks for it, made when it is first needed: its rules and phrases take a while to load, and a build in
 * which all is up to date does without. Thread-safe.
 */
public final class Cleaner {

    private final CleanerSettings settings;
    private final String fingerprint;
    private volatile @Nullable Bluepencil pencil;

    /**
     * Makes it; checks nothing.
     *
     * @param settings what the build says
     * @param classPath hash of the jars that the plugin runs on, and so of all rules and phrases
     * @throws UsageException if the configuration file cannot be read
     */
    public Cleaner(CleanerSettings settings, String classPath) {
        this.settings = settings;
        this.fingerprint = Checksum.of(settings.spelledOut(classPath));
    }

    /** {@return 16 hexadecimal digits that differ whenever this cleaner might clean differently} */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * {@return what cleans}
     *
     * @throws UsageException if a name in the settings does not exist, or a number is out of range
     */
    public Bluepencil pencil() {
        Bluepencil made = pencil;
        return made == null ? make() : made;
    }

    private synchronized Bluepencil make() {
        Bluepencil made = pencil;
        if (made == null) {
            made = settings.pencil();
            pencil = made;
        }
        return made;
    }

    /**
     * Cleans a file.
     *
     * @param name name used in reports; what ends in {@code .gz} is decompressed
     * @param bytes its content
     * @return the result
     * @throws UsageException see {@link #pencil()}
     * @throws java.io.UncheckedIOException if it cannot be decompressed, or not be decoded and that is to be an error
     */
    public Cleaned clean(String name, byte[] bytes) {
        return clean(Source.bytes(name, bytes));
    }

    /**
     * Reads and cleans a file.
     *
     * @param name name used in reports
     * @param file the file; if its name ends in {@code .gz} it is decompressed
     * @return the result
     * @throws UsageException see {@link #pencil()}
     * @throws java.io.UncheckedIOException if it cannot be read, or not be decoded and that is to be an error
     */
    public Cleaned clean(String name, Path file) {
        return clean(Source.file(file).withName(name));
    }

    private Cleaned clean(Source source) {
        Optional<Charset> charset = settings.reading().charset();
        return pencil().clean(charset.map(source::withCharset).orElse(source));
    }

    /**
     * {@return the largest number of bytes of a file that is cleaned}
     *
     * @throws UsageException see {@link #pencil()}
     */
    public long maxInputSize() {
        return pencil().options().maxInputSize();
    }
}
