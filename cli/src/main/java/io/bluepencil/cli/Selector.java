package io.bluepencil.cli;

import java.nio.file.Path;

/** Says which files of a folder are meant. Paths are relative to that folder. */
interface Selector {

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

    /** {@return the selector of a folder that was named as a whole: its plain text files} */
    static Selector textFiles() {
        return new Selector() {
            @Override
            public boolean takes(Path file) {
                return isTextFile(file);
            }

            @Override
            public boolean mayHold(Path folder) {
                return true;
            }
        };
    }

    /**
     * {@return whether the name is that of a plain text file}
     *
     * @param file path of the file
     */
    static boolean isTextFile(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") || name.endsWith(".txt.gz");
    }
}
