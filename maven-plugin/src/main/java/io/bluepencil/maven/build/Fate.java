package io.bluepencil.maven.build;

/** What the summary says of a file, in the order in which it says it. */
enum Fate {
    CLEANED("cleaned"),
    UNCHANGED("unchanged"),
    UP_TO_DATE("up to date"),
    OVER_BUDGET("over budget"),
    ONLY_BOILERPLATE("nothing but boilerplate"),
    PASSED_THROUGH("passed through"),
    FAILED("failed"),
    DELETED("deleted");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    static Fate of(Outcome outcome) {
        if (outcome.failure() != null) {
            return FAILED;
        }
        Findings findings = outcome.findings();
        if (findings == null) {
            return UP_TO_DATE;
        }
        if (!findings.cuts().isEmpty()) {
            return CLEANED;
        }
        return switch (findings.verdict()) {
            case CLEANED -> CLEANED;
            case CLEAN, EMPTY -> UNCHANGED;
            case OVER_BUDGET -> OVER_BUDGET;
            case ONLY_BOILERPLATE -> ONLY_BOILERPLATE;
            case SKIPPED -> PASSED_THROUGH;
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
