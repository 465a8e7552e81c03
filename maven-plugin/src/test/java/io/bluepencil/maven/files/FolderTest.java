package io.bluepencil.maven.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    private Path temp;

    @Test
    void findsFilesByName() throws IOException {
        write("content/b/x.txt");
        write("content/a.txt");
        write("content/a.html");

        assertThat(names()).containsExactly("a.txt", "b/x.txt");
    }

    @Test
    void followsLinksToFilesWithin() throws IOException {
        write("content/a.txt");
        write("outside.txt");
        write("elsewhere/b.txt");
        link("content/inside.txt", "content/a.txt");
        link("content/outside.txt", "outside.txt");
        link("content/nowhere.txt", "nothing.txt");
        link("content/folder", "elsewhere");

        assertThat(names()).containsExactly("a.txt", "inside.txt");
    }

    private List<String> names() throws IOException {
        Selection texts = Selection.of(List.of("**/*.txt"), List.of(), true);
        return Folder.find(temp.resolve("content"), texts).stream()
                .map(FoundFile::name)
                .toList();
    }

    private void write(String name) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(temp.resolve(name), temp.resolve(target));
    }
}
