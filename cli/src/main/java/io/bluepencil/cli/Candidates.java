package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.Links;
import io.bluepencil.OnMalformed;
import io.bluepencil.Preset;
import io.bluepencil.report.OutputFormat;
import io.bluepencil.report.RuleReference;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.RuleSpec;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values among which a shell may complete those of options; looked up only when a shell's script or the help is written. */
final class Candidates {

    private Candidates() {}

    private static <T> Iterator<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).iterator();
    }

    /** The presets. */
    static final class Presets implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids(Preset.values(), Preset::id);
        }
    }

    /** The labels. */
    static final class Labels implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids(Label.values(), Label::id);
        }
    }

    /** The rules of the library. */
    static final class Rules implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            Stream<RuleSpec> rules = Bluepencil.standard().rules().stream();
            return rules.map(RuleSpec::id).iterator();
        }
    }

    /** The rules that can be explained: those of the library, and those that tell which parts of a page are its article. */
    static final class Explained implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RuleReference.of(Bluepencil.standard()).ids().iterator();
        }
    }

    /** What to do about malformed bytes. */
    static final class Malformed implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids(OnMalformed.values(), OnMalformed::id);
        }
    }

    /** The forms of output. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids(OutputFormat.values(), OutputFormat::id);
        }
    }

    /** What becomes of links. */
    static final class LinkChoices implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids(Links.values(), Links::id);
        }
    }

    /** The forms of an explanation. */
    static final class ExplainFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids(ExplainFormat.values(), ExplainFormat::id);
        }
    }

    /** The forms of the list of rules. */
    static final class RuleFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids(RuleFormat.values(), RuleFormat::id);
        }
    }
}
