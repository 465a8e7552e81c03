package io.bluepencil.cli;

import io.bluepencil.Links;
import io.bluepencil.OnMalformed;
import io.bluepencil.Preset;
import io.bluepencil.report.OutputFormat;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Suggestion;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turn the values of options into what they mean; a value that means nothing is answered with the nearest one that does. */
final class Converters {

    private Converters() {}

    private static <T> T find(String what, String id, T[] values, Function<T, String> ids) {
        try {
            return Suggestion.find(what, id, List.of(values), ids);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** A preset by its id. */
    static final class Presets implements ITypeConverter<Preset> {
        @Override
        public Preset convert(String value) {
            return find("preset", value, Preset.values(), Preset::id);
        }
    }

    /** A label by its id. */
    static final class Labels implements ITypeConverter<Label> {
        @Override
        public Label convert(String value) {
            return find("label", value, Label.values(), Label::id);
        }
    }

    /** A choice for malformed bytes by its id. */
    static final class Malformed implements ITypeConverter<OnMalformed> {
        @Override
        public OnMalformed convert(String value) {
            return find("choice", value, OnMalformed.values(), OnMalformed::id);
        }
    }

    /** A form of output by its id. */
    static final class Formats implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return find("format", value, OutputFormat.values(), OutputFormat::id);
        }
    }

    /** What becomes of links, by its id. */
    static final class LinkChoices implements ITypeConverter<Links> {
        @Override
        public Links convert(String value) {
            return find("choice for links", value, Links.values(), Links::id);
        }
    }

    /** When a check fails, by its id. */
    static final class FailOns implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String value) {
            return find("choice of --fail-on", value, FailOn.values(), FailOn::id);
        }
    }

    /** What is done with a baseline, by its id. */
    static final class BaselineChoices implements ITypeConverter<BaselineChoice> {
        @Override
        public BaselineChoice convert(String value) {
            return find("choice for the baseline", value, BaselineChoice.values(), BaselineChoice::id);
        }
    }

    /** A form of an explanation by its id. */
    static final class ExplainFormats implements ITypeConverter<ExplainFormat> {
        @Override
        public ExplainFormat convert(String value) {
            return find("format", value, ExplainFormat.values(), ExplainFormat::id);
        }
    }

    /** A form of the list of rules by its id. */
    static final class RuleFormats implements ITypeConverter<RuleFormat> {
        @Override
        public RuleFormat convert(String value) {
            return find("format", value, RuleFormat.values(), RuleFormat::id);
        }
    }

    /** A charset that can be read and written. */
    static final class Charsets implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String value) {
            try {
                Charset charset = Charset.forName(value);
                if (charset.canEncode()) {
                    return charset;
                }
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("unknown charset '" + value + "'" + hint(value));
            }
            throw new TypeConversionException("charset '" + value + "' can be read only, not written");
        }

        private static String hint(String value) {
            List<String> known = Charset.availableCharsets().keySet().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            return Suggestion.question(value.toLowerCase(Locale.ROOT), known)
                    .map(question -> "; " + question)
                    .orElse("");
        }
    }

    /** A number of bytes such as {@code 1000}, {@code 64k}, {@code 10m} or {@code 2g}. */
    static final class Size implements ITypeConverter<Long> {

        private static final String UNITS = "kmg";

        @Override
        public Long convert(String value) {
            String lower = value.toLowerCase(Locale.ROOT);
            int unit = lower.isEmpty() ? -1 : UNITS.indexOf(lower.charAt(lower.length() - 1));
            String digits = unit < 0 ? lower : lower.substring(0, lower.length() - 1);
            try {
                long size = Math.multiplyExact(Long.parseLong(digits), 1L << (10 * (unit + 1)));
                if (size > 0) {
                    return size;
                }
            } catch (NumberFormatException | ArithmeticException e) {
                throw new TypeConversionException("'" + value + "' is no size; write it as 1000, 64k, 10m or 2g");
            }
            throw new TypeConversionException("the size must be positive, not '" + value + "'");
        }
    }
}
