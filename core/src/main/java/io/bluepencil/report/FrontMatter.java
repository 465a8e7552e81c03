package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Metadata;
import io.bluepencil.Metadata.Field;
import io.bluepencil.Metadata.Item;
import java.util.List;

/** Writes what a page says of itself as the front matter of a Markdown file: YAML between two lines of three hyphens. */
public final class FrontMatter {

    private FrontMatter() {}

    /**
     * {@return the front matter with an empty line behind it; empty if nothing is known of the document}
     *
     * @param cleaned the document
     */
    public static String of(Cleaned cleaned) {
        Metadata metadata = cleaned.metadata();
        if (metadata.items().isEmpty()) {
            return "";
        }
        StringBuilder yaml = new StringBuilder("---\n");
        for (Field field : Field.values()) {
            List<String> values =
                    metadata.items(field).stream().map(Item::value).toList();
            if (!values.isEmpty()) {
                yaml.append(line(field, values));
            }
        }
        return yaml.append("---\n\n").toString();
    }

    /** A JSON text is a YAML text, too. */
    private static String line(Field field, List<String> values) {
        boolean several = field == Field.AUTHOR || field == Field.TAG;
        String json = JsonText.line(out -> {
            if (several) {
                out.writeStartArray();
            }
            for (String value : values) {
                out.writeString(value);
            }
            if (several) {
                out.writeEndArray();
            }
        });
        return field.id() + (several ? "s: " : ": ") + json + "\n";
    }
}
