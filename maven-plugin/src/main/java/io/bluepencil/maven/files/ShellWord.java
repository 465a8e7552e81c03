package io.bluepencil.maven.files;

/** Puts what a message tells people to run so that a shell takes it as one word and runs nothing that is in it. */
public final class ShellWord {

    private static final String PLAIN = "./=:,+@_-";

    /** What a POSIX shell acts on between double quotes. */
    private static final String ACTIVE = "\"$`!";

    private ShellWord() {}

    /**
     * {@return the word, in quotation marks if it needs any: double ones, which all shells know, unless a shell would act on what
     * is between them}
     *
     * @param word a word without control characters, such as a parameter with the name of a file
     */
    public static String of(String word) {
        if (word.chars().allMatch(c -> (c < 0x80 && Character.isLetterOrDigit(c)) || PLAIN.indexOf(c) >= 0)) {
            return word;
        }
        return word.chars().anyMatch(c -> ACTIVE.indexOf(c) >= 0)
                ? "'" + word.replace("'", "'\\''") + "'"
                : "\"" + word + "\"";
    }
}
