package io.bluepencil;

import io.bluepencil.internal.config.Content;
import io.bluepencil.internal.config.FileChain;
import io.bluepencil.internal.config.Vocabulary;
import io.bluepencil.internal.rules.Catalogue;
import io.bluepencil.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What configuration files say: settings, own phrases, protected lines, and sections for the sources of single sites. Give it to
 * {@link BluepencilBuilder#config}. Immutable.
 *
 * <pre>{@code
 * Bluepencil pencil = Bluepencil.builder().config(Config.load(Path.of("bluepencil.yaml"))).build();
 * }</pre>
 */
public final class Config implements Serializable {

    /** The name under which the command line and the Maven plugin look for a configuration file. */
    public static final String FILE_NAME = "bluepencil.yaml";

    /** Says nothing. */
    static final Config EMPTY = new Config(Content.EMPTY);

    private static final long serialVersionUID = 1;

    private final Content content;

    Config(Content content) {
        this.content = content;
    }

    /**
     * Reads a file, and the one that it {@code extends}, and so on.
     *
     * @param file the file, YAML in UTF-8
     * @return what they say; where they contradict each other, the file that extends wins
     * @throws IOException if the file cannot be read
     * @throws ConfigException if something is wrong in it or in one that it extends; it holds all mistakes, not only the first
     */
    public static Config load(Path file) throws IOException {
        return of(FileChain.load(file));
    }

    /**
     * Reads a text.
     *
     * @param name name of the text, for mistakes and reasons
     * @param text the text, YAML; it cannot extend a file, for it has no folder
     * @return what it says
     * @throws ConfigException if something is wrong in it; it holds all mistakes, not only the first
     */
    public static Config parse(String name, String text) {
        return of(FileChain.parse(name, text));
    }

    private static Config of(FileChain chain) {
        Vocabulary vocabulary = new Vocabulary(
                Arrays.stream(Preset.values()).map(Preset::id).toList(),
                Arrays.stream(OnMalformed.values()).map(OnMalformed::id).toList(),
                Arrays.stream(Links.values()).map(Links::id).toList(),
                () -> Catalogue.rules().stream().map(Rule::spec).toList());
        Content content = chain.content(vocabulary);
        List<ConfigException.Mistake> mistakes = chain.mistakes().stream()
                .map(it -> new ConfigException.Mistake(it.file(), it.line(), it.column(), it.message()))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new ConfigException(mistakes);
        }
        return new Config(content);
    }

    /**
     * {@return the files that a configuration is read from: the file itself, the one that it extends, and so on. What they say is
     * not looked at}
     *
     * @param file the file
     * @throws IOException if the file cannot be read
     */
    public static List<Path> files(Path file) throws IOException {
        return FileChain.load(file).files();
    }

    /** {@return the JSON Schema of configuration files, for editors; it knows the rules that come with the library} */
    public static String schema() {
        try (InputStream in = Config.class.getResourceAsStream("bluepencil.schema.json")) {
            return new String(Objects.requireNonNull(in, "schema").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return a setting for all sources, if it is made here}
     *
     * @param name its name, such as {@code preset} or {@code outputFormat}
     */
    public Optional<Setting> setting(String name) {
        return content.base().entries().stream()
                .filter(entry -> entry.name().equals(name))
                .reduce((weaker, stronger) -> stronger)
                .map(Settings::setting);
    }

    Content content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Config config && content.equals(config.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return content.toString();
    }
}
