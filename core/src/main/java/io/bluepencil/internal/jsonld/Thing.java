package io.bluepencil.internal.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One object of the structured data of a page, such as an article or a person. Its properties keep the order of their values;
 * an array within an array counts as one.
 */
public final class Thing {

    private final Map<String, List<Object>> properties = new TreeMap<>();

    Thing() {}

    void add(String name, Object value) {
        properties.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    }

    /** {@return the types, without namespace, in lower case} */
    public List<String> types() {
        return strings("@type").stream().map(Thing::localName).toList();
    }

    private static String localName(String type) {
        String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
        return name.toLowerCase(Locale.ROOT);
    }

    /** {@return the identifier, empty if there is none} */
    public String id() {
        return string("@id");
    }

    /** {@return the first text of a property, empty if there is none} */
    public String string(String name) {
        List<String> strings = strings(name);
        return strings.isEmpty() ? "" : strings.get(0);
    }

    /** {@return the texts of a property that are not blank} */
    public List<String> strings(String name) {
        return values(name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** {@return the things of a property} */
    public List<Thing> things(String name) {
        return values(name).stream()
                .filter(Thing.class::isInstance)
                .map(Thing.class::cast)
                .toList();
    }

    /** {@return the values of a property, each a {@link String} or a thing} */
    public List<Object> values(String name) {
        return properties.getOrDefault(name, List.of());
    }

    /** {@return whether the thing is nothing but a reference to one that is described elsewhere} */
    boolean isReference() {
        return properties.size() == 1 && properties.containsKey("@id");
    }
}
