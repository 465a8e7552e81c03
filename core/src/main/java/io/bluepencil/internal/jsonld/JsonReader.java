package io.bluepencil.internal.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads JSON as pages have it: with comments around it, trailing commas, line ends in strings, entities, cut off. Only
 * properties that are of use are kept, and no more of them than a real page has.
 */
final class JsonReader {

    /** Real pages keep less than 2,000. */
    private static final int MOST_VALUES = 50_000;

    private static final int MOST_DEPTH = 24;

    private static final String CDATA = "<![CDATA[";

    private static final Set<String> PROPERTIES = Set.of(
            "@type",
            "@id",
            "@graph",
            "name",
            "headline",
            "author",
            "creator",
            "publisher",
            "datePublished",
            "dateCreated",
            "uploadDate",
            "dateModified",
            "url",
            "mainEntityOfPage",
            "mainEntity",
            "image",
            "primaryImageOfPage",
            "thumbnailUrl",
            "contentUrl",
            "inLanguage",
            "articleSection",
            "keywords",
            "articleBody",
            "description");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final List<Thing> things = new ArrayList<>();
    private int left = MOST_VALUES;

    List<Thing> things() {
        return things;
    }

    /** Reads one script; what cannot be understood ends it. */
    void read(String script) {
        String data =
                script.indexOf('"') < 0 && script.contains("&quot;") ? Parser.unescapeEntities(script, false) : script;
        int start = start(data);
        try (JsonParser parser = FACTORY.createParser(data.substring(start))) {
            Thing root = new Thing();
            while (parser.nextToken() != null && left > 0) {
                value(parser, root, "@graph", 0);
            }
        } catch (JsonProcessingException e) {
            // What stands before the fault has been read.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /** Comments and CDATA marks may stand before it. */
    private static int start(String data) {
        int wrapper = data.indexOf(CDATA);
        int object = first(data, '{', 0);
        int from = wrapper >= 0 && wrapper < object ? wrapper + CDATA.length() : 0;
        return Math.min(object, first(data, '[', from));
    }

    private static int first(String data, char c, int from) {
        int at = data.indexOf(c, from);
        return at < 0 ? data.length() : at;
    }

    private void value(JsonParser parser, Thing owner, String property, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            object(parser, owner, property, depth);
        } else if (token == JsonToken.START_ARRAY) {
            array(parser, owner, property, depth);
        } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            text(parser.getText(), owner, property);
        }
    }

    private void text(String raw, Thing owner, String property) {
        String text = raw.indexOf('&') < 0
                ? raw.strip()
                : Parser.unescapeEntities(raw, false).strip();
        if (!text.isEmpty() && left > 0) {
            left--;
            owner.add(property, text);
        }
    }

    private void array(JsonParser parser, Thing owner, String property, int depth) throws IOException {
        if (depth >= MOST_DEPTH || left <= 0) {
            parser.skipChildren();
            return;
        }
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            value(parser, owner, property, depth + 1);
            token = parser.nextToken();
        }
    }

    private void object(JsonParser parser, Thing owner, String property, int depth) throws IOException {
        if (depth >= MOST_DEPTH || left <= 0) {
            parser.skipChildren();
            return;
        }
        left--;
        Thing thing = new Thing();
        owner.add(property, thing);
        things.add(thing);
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            token = parser.nextToken();
            if (PROPERTIES.contains(name)) {
                value(parser, thing, name, depth + 1);
            } else if (token != null) {
                parser.skipChildren();
            }
            token = parser.nextToken();
        }
    }
}
