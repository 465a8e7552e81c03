package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.read.Folding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes at build time what would take long to compute at each start: the tables of phrases and of folded characters. */
public final class Precompiler {

    private Precompiler() {}

    /**
     * Writes the tables.
     *
     * @param args the folder of the compiled classes
     * @throws IOException if that is not possible
     */
    public static void main(String[] args) throws IOException {
        Path packages = Path.of(args[0], "io", "bluepencil", "internal");
        Path folding = packages.resolve("read").resolve(Folding.TABLE_FILE);
        Path lexicon = packages.resolve("lexicon").resolve(Lexicon.IMAGE_FILE);
        // Those of an earlier build would be read below.
        Files.deleteIfExists(folding);
        Files.deleteIfExists(lexicon);
        try (OutputStream out = Files.newOutputStream(lexicon)) {
            LexiconImage.write(PhraseFiles.readAll(), out);
        }
        try (OutputStream out = Files.newOutputStream(folding)) {
            Folding.writeTable(out);
        }
    }
}
