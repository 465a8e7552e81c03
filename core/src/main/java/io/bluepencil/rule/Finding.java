package io.bluepencil.rule;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a rule has to say about a piece of text. Immutable, and may be shared by threads. */
public final class Finding {

    private final Label label;
    private final Confidence confidence;
    private final Supplier<String> reason;
    private final Supplier<String> evidence;

    private Finding(Label label, Confidence confidence, Supplier<String> reason, Supplier<String> evidence) {
        this.label = Objects.requireNonNull(label, "label");
        this.confidence = Objects.requireNonNull(confidence, "confidence");
        this.reason = reason;
        this.evidence = evidence;
    }

    /**
     * Makes a finding.
     *
     * @param label what the text is
     * @param confidence how sure the rule is
     * @param reason why, in words a reader of the article understands
     * @param evidence what the reason rests on: a phrase, a line number, a measured figure; may be empty
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the reason is blank
     */
    public Finding(Label label, Confidence confidence, String reason, String evidence) {
        this(label, confidence, new Said(checked(reason)), new Said(Objects.requireNonNull(evidence, "evidence")));
    }

    /**
     * {@return a finding that is right but for freak cases}
     *
     * @param label what the text is
     * @param reason why, not blank
     * @param evidence what the reason rests on, may be empty
     */
    public static Finding high(Label label, String reason, String evidence) {
        return new Finding(label, Confidence.HIGH, reason, evidence);
    }

    /**
     * {@return a finding that is right but for freak cases, and whose words take long to find: they are looked for when they are
     * first asked for, since many who clean a document never ask}
     *
     * @param label what the text is
     * @param reason gives the reason, not blank and always the same; may be asked by several threads, more than once
     * @param evidence gives what the reason rests on, in the same manner; may be empty
     */
    public static Finding high(Label label, Supplier<String> reason, Supplier<String> evidence) {
        return new Finding(label, Confidence.HIGH, new Found(reason), new Found(evidence));
    }

    /**
     * {@return a finding that rests on one signal, which is sometimes wrong}
     *
     * @param label what the text is
     * @param reason why, not blank
     * @param evidence what the reason rests on, may be empty
     */
    public static Finding weak(Label label, String reason, String evidence) {
        return new Finding(label, Confidence.WEAK, reason, evidence);
    }

    private static String checked(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a finding needs a reason");
        }
        return reason;
    }

    /** {@return what the text is} */
    public Label label() {
        return label;
    }

    /** {@return how sure the rule is} */
    public Confidence confidence() {
        return confidence;
    }

    /** {@return why, in words a reader of the article understands} */
    public String reason() {
        return checked(reason.get());
    }

    /** {@return what the reason rests on: a phrase, a line number, a measured figure; may be empty} */
    public String evidence() {
        return evidence.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Finding that
                        && label == that.label
                        && confidence == that.confidence
                        && reason().equals(that.reason())
                        && evidence().equals(that.evidence()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, confidence, reason(), evidence());
    }

    @Override
    public String toString() {
        return label + ", " + confidence + ": " + reason() + " [" + evidence() + "]";
    }

    /** Words that are there. */
    private record Said(String get) implements Supplier<String> {}

    /** Words that are looked for once; by several threads at a time perhaps twice, which finds the same. */
    private static final class Found implements Supplier<String> {
        private final Supplier<String> source;
        private @Nullable String words;

        Found(Supplier<String> source) {
            this.source = Objects.requireNonNull(source, "words");
        }

        @Override
        public String get() {
            String found = words;
            if (found == null) {
                found = Objects.requireNonNull(source.get(), "words");
                words = found;
            }
            return found;
        }
    }
}
