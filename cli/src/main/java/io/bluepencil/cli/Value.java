package io.bluepencil.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What an option or parameter was given. Options are declared to picocli by calls, not by annotations: to read these would take
 * about as long as to clean an article.
 *
 * @param <T> the type of what it was given
 */
final class Value<T> implements IGetter, ISetter {

    private @Nullable T value;

    /** Makes a value of an option that need not be given one. */
    Value() {}

    /**
     * Makes a value.
     *
     * @param byDefault the value if the option is not there
     */
    Value(T byDefault) {
        value = byDefault;
    }

    /** {@return the value of an option that has one by default} */
    T value() {
        return Objects.requireNonNull(value);
    }

    /** {@return the value, if there is one} */
    Optional<T> given() {
        return Optional.ofNullable(value);
    }

    /**
     * {@return the declaration of an option that takes the value, to go on with}
     *
     * @param name name of the option
     * @param label what stands for its value in the help
     * @param type type of its value
     */
    OptionSpec.Builder option(String name, String label, Class<?> type) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .initialValue(value)
                .getter(this)
                .setter(this);
    }

    /** {@return the declaration of an option that is there or not, to go on with} */
    OptionSpec.Builder flag(String name) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .initialValue(value)
                .getter(this)
                .setter(this);
    }

    /** {@return the declaration of an option that may be repeated, to go on with} */
    OptionSpec.Builder repeated(String name, String label, Class<?> type) {
        return option(name, label, List.class).auxiliaryTypes(type);
    }

    /** {@return the declaration of one parameter or more, to go on with} */
    PositionalParamSpec.Builder parameters(String label) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .required(true)
                .initialValue(value)
                .getter(this)
                .setter(this);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // picocli asks for what it has set
    public <V> @Nullable V get() {
        return (V) value;
    }

    @Override
    @SuppressWarnings("unchecked") // picocli converts to the declared type first
    public <V> V set(V given) {
        value = (T) given;
        return given;
    }
}
