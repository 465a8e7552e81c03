package io.bluepencil.benchmark.pages;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another library that finds articles, in a class loader of its own, since each wants its own jsoup. */
final class Peer implements Extractor {

    private final Recipe recipe;
    private final String version;
    private final Foreign library;

    private Peer(Recipe recipe, List<Path> jars) throws IOException {
        this.recipe = recipe;
        this.version = jars.stream()
                .map(jar -> jar.getFileName().toString())
                .filter(jar -> jar.startsWith(recipe.jar()))
                .findFirst()
                .orElseThrow(() -> new IOException(jars + ": " + recipe.jar() + "*.jar is missing"))
                .replace(".jar", "");
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        this.library = new Foreign(new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    /**
     * {@return the peers that are there, by id}
     *
     * @param folder a folder a peer, with its jars
     * @throws IOException if a folder cannot be read
     */
    static List<Extractor> load(Path folder) throws IOException {
        List<Extractor> peers = new ArrayList<>();
        for (Recipe recipe : Recipe.values()) {
            Path jars = folder.resolve(recipe.id());
            if (Files.isDirectory(jars)) {
                try (Stream<Path> files = Files.list(jars)) {
                    peers.add(new Peer(recipe, files.sorted().toList()));
                }
            }
        }
        return peers;
    }

    @Override
    public String id() {
        return recipe.id();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String extract(String html, String url) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(library.loader());
        try {
            return recipe.extract(library, html, url);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public String text(String extracted) {
        return recipe.givesHtml() ? HtmlText.of(extracted) : extracted;
    }
}
