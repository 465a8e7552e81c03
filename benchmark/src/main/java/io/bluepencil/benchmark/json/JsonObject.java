package io.bluepencil.benchmark.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON file that knows where it stands, so that mistakes in it can be named. A member that is {@code null}
 * counts as missing.
 *
 * @param place file and line
 * @param members the members
 */
public record JsonObject(String place, Map<String, Object> members) {

    /**
     * {@return the member, a text}
     *
     * @param name name of the member
     * @throws CorpusException if there is none
     */
    public String string(String name) throws CorpusException {
        return required(name, optional(name, String.class), "a text");
    }

    /**
     * {@return the member, or the empty text}
     *
     * @param name name of the member
     * @throws CorpusException if it is no text
     */
    public String stringOrEmpty(String name) throws CorpusException {
        String value = optional(name, String.class);
        return value == null ? "" : value;
    }

    /**
     * {@return whether there is such a member}
     *
     * @param name name of the member
     */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /**
     * {@return the member, a whole number of at least 1}
     *
     * @param name name of the member
     * @throws CorpusException if there is none
     */
    public int positive(String name) throws CorpusException {
        long value = required(name, optional(name, Long.class), "a number");
        if (value < 1 || value > Integer.MAX_VALUE) {
            throw new CorpusException(place, "\"" + name + "\" must be at least 1, not " + value);
        }
        return (int) value;
    }

    /**
     * {@return the texts of an array; none if it is missing}
     *
     * @param name name of the member
     * @throws CorpusException if it is no array of texts
     */
    public List<String> strings(String name) throws CorpusException {
        return array(name, String.class, "texts");
    }

    /**
     * {@return the objects of an array; none if it is missing}
     *
     * @param name name of the member
     * @throws CorpusException if it is no array of objects
     */
    public List<JsonObject> objects(String name) throws CorpusException {
        return array(name, JsonObject.class, "objects");
    }

    /**
     * {@return the member, an object}
     *
     * @param name name of the member
     * @throws CorpusException if there is none
     */
    public JsonObject object(String name) throws CorpusException {
        return required(name, optional(name, JsonObject.class), "an object");
    }

    private <T> List<T> array(String name, Class<T> type, String elements) throws CorpusException {
        List<?> values = optional(name, List.class);
        if (values == null) {
            return List.of();
        }
        if (!values.stream().allMatch(type::isInstance)) {
            throw new CorpusException(place, "\"" + name + "\" must be an array of " + elements);
        }
        return values.stream().map(type::cast).toList();
    }

    private <T> @Nullable T optional(String name, Class<T> type) throws CorpusException {
        Object value = members.get(name);
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        throw new CorpusException(place, "\"" + name + "\" is of the wrong type: " + value);
    }

    private <T> T required(String name, @Nullable T value, String what) throws CorpusException {
        if (value == null) {
            throw new CorpusException(place, "\"" + name + "\" is missing; it must be " + what);
        }
        return value;
    }
}
