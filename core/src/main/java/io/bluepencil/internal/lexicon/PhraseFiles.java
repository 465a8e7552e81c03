package io.bluepencil.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The files of phrases that come with the library, one a language. */
final class PhraseFiles {

    private static final String ANY_LANGUAGE = "mul";

    private static final String FILES = ANY_LANGUAGE
            + " en de fr es it pt nl pl ru uk bg cs sk sl hr sr hu ro el tr sv no da fi"
            + " ar fa ur he hi bn vi id th zh ja ko";

    private PhraseFiles() {}

    /** {@return the languages of the files by number, the one for all languages first} */
    static List<String> files() {
        return List.of(FILES.split(" ", -1));
    }

    /** {@return the languages of the library, those with gold cases first} */
    static List<String> languages() {
        return files().stream()
                .filter(language -> !language.equals(ANY_LANGUAGE))
                .toList();
    }

    /** {@return all phrases of the files, in their order} */
    static List<Phrase> readAll() {
        List<Phrase> phrases = new ArrayList<>();
        for (String language : files()) {
            phrases.addAll(PhraseFile.parse(language, read(language)));
        }
        return phrases;
    }

    static String read(String language) {
        String resource = "phrases/" + language + ".txt";
        try (InputStream in = PhraseFiles.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
