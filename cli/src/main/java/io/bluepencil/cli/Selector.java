package io.bluepencil.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Says which files of a folder are meant. Paths are relative to that folder. */
interface Selector {

    /** How the names of files end that are meant if a folder is; each may have {@code .gz} behind it. */
    List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".xhtml");

    /**
     * {@return whether a file is meant}
     *
     * @param file its relative path
     */
    boolean takes(Path file);

    /**
     * {@return whether files below a folder can be meant}
     *
     * @param folder its relative path
     */
    boolean mayHold(Path folder);

    /** {@return the selector of a folder that was named as a whole: its plain texts and pages} */
    static Selector documents() {
        return new Selector() {
            @Override
            public boolean takes(Path file) {
                return isDocument(file);
            }

            @Override
            public boolean mayHold(Path folder) {
                return true;
            }
        };
    }

    /**
     * {@return whether the name is that of a plain text or a page, compressed or not}
     *
     * @param file path of the file
     */
    static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return ENDINGS.stream().anyMatch(plain::endsWith);
    }
}
