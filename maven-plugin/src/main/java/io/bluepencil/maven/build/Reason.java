package io.bluepencil.maven.build;

/** Why a file was cleaned, or was not. */
enum Reason {
    UP_TO_DATE("up to date"),
    NEW("new"),
    SOURCE_CHANGED("the source changed"),
    CONFIGURATION_CHANGED("the configuration changed"),
    OUTPUT_MISSING("the output was missing"),
    OUTPUT_CHANGED("the output was changed by somebody else"),
    UNFINISHED("the last run did not finish"),
    FAILED("failed");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
