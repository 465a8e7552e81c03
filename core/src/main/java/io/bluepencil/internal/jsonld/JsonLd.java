package io.bluepencil.internal.jsonld;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The structured data of a page: all its things in document order, those within others behind them. */
public final class JsonLd {

    /** Real pages have less than 200,000 characters of it. */
    private static final int MOST_CHARS = 2_000_000;

    private final List<Thing> things;
    private final Map<String, Thing> byId = new HashMap<>();

    private JsonLd(List<Thing> things) {
        this.things = List.copyOf(things);
        for (Thing thing : things) {
            if (!thing.isReference() && !thing.id().isEmpty()) {
                byId.putIfAbsent(thing.id(), thing);
            }
        }
    }

    /** {@return whether an element is a script that holds such data} */
    public static boolean isIn(Element script) {
        return script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json");
    }

    /** {@return the data of a page, which takes a walk through it} */
    public static JsonLd of(Document page) {
        return read(
                page.getElementsByTag("script").stream().filter(JsonLd::isIn).toList());
    }

    /**
     * {@return what scripts say, as far as it can be understood: of broken JSON, what stands before the fault}
     *
     * @param scripts the scripts, in their order
     */
    public static JsonLd read(List<Element> scripts) {
        JsonReader reader = new JsonReader();
        int left = MOST_CHARS;
        for (Element script : scripts) {
            String data = script.data();
            reader.read(data.substring(0, Math.min(data.length(), left)));
            left = Math.max(0, left - data.length());
        }
        return new JsonLd(reader.things());
    }

    /** {@return all things} */
    public List<Thing> things() {
        return things;
    }

    /** {@return the thing, or the one that it refers to, if that is described on the page} */
    public Thing resolve(Thing thing) {
        return thing.isReference() ? byId.getOrDefault(thing.id(), thing) : thing;
    }
}
