package io.bluepencil.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stand-in with the name and methods of a peer, compiled here, so that no test needs the peers themselves. */
class PeerTest {

    private static final String BOILERPIPE = """
            package de.l3s.boilerpipe.extractors;
            public final class ArticleExtractor {
                public static ArticleExtractor getInstance() { return new ArticleExtractor(); }
                public String getText(String html) throws Exception {
                    if (html.isEmpty()) {
                        throw new java.io.IOException("nothing there");
                    }
                    return html + sees("org.jsoup.Jsoup") + sees(getClass().getName());
                }
                private static boolean sees(String type) {
                    try {
                        Class.forName(type, false, Thread.currentThread().getContextClassLoader());
                        return true;
                    } catch (ClassNotFoundException e) {
                        return false;
                    }
                }
            }
            """;

    private static void jar(Path temp, Path jar) throws IOException {
        Path source = Files.writeString(temp.resolve("ArticleExtractor.java"), BOILERPIPE);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", temp.toString(), "-proc:none", source.toString());
        assertThat(code).isZero();
        String entry = "de/l3s/boilerpipe/extractors/ArticleExtractor.class";
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(entry));
            Files.copy(temp.resolve(entry), out);
        }
    }

    @Test
    void aPeerSeesItsOwnJarsOnly(@TempDir Path temp) throws Exception {
        jar(temp, temp.resolve("peers/boilerpipe/boilerpipe-9.1.jar"));
        List<Extractor> peers = Peer.load(temp.resolve("peers"));
        assertThat(peers).extracting(Extractor::id).containsExactly("boilerpipe");
        assertThat(peers.get(0).version()).isEqualTo("boilerpipe-9.1");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        assertThat(peers.get(0).extract("page ", "")).isEqualTo("page falsetrue");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
        assertThatThrownBy(() -> peers.get(0).extract("", ""))
                .isInstanceOf(IOException.class)
                .hasMessage("nothing there");
    }

    @Test
    void aFolderWithoutTheMainJarIsNamed(@TempDir Path temp) throws IOException {
        Files.createDirectories(temp.resolve("crux"));
        assertThatThrownBy(() -> Peer.load(temp))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("crux-*.jar");
        assertThat(Peer.load(temp.resolve("none"))).isEmpty();
    }
}
