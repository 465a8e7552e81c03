package io.bluepencil.internal.config;

import io.bluepencil.internal.config.Page.Member;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one own phrase: a text, or a map of text and position. */
final class PhraseReader {

    /** The positions that mean something without what other rules know. */
    private static final List<Position> POSITIONS =
            List.of(Position.WHOLE, Position.LEAD, Position.OPENING, Position.GLUED);

    private final Page page;
    private final Label label;
    private final Consumer<Phrase> taker;
    private Position position = Position.WHOLE;

    PhraseReader(Page page, Label label, Consumer<Phrase> taker) {
        this.page = page;
        this.label = label;
        this.taker = taker;
    }

    /** Says on a page if a text has no word, so that no line could ever match it. */
    static boolean hasWord(Page page, Node at, String what, String text) {
        boolean word = new Words().read(text, 0, text.length()) != 0;
        if (!word) {
            page.mistake(at, what + " needs a letter or a digit, '" + text + "' has none");
        }
        return word;
    }

    void read(Node node) {
        if (node instanceof MappingNode) {
            readMap(node);
        } else {
            page.text(node, "a phrase", text -> add(node, text));
        }
    }

    private void readMap(Node node) {
        Map<String, Member> parts = new LinkedHashMap<>();
        Map<String, Consumer<Member>> known = new LinkedHashMap<>();
        List.of("text", "position").forEach(key -> known.put(key, member -> parts.put(key, member)));
        int before = page.count();
        page.settings(node, "a phrase", known);
        Member place = parts.get("position");
        if (place != null) {
            page.word(place.value(), "position", ids(), id -> position = POSITIONS.get(ids().indexOf(id)));
        }
        Member text = parts.get("text");
        if (text == null && page.count() == before) {
            page.mistake(node, "a phrase needs its 'text'");
        } else if (text != null) {
            page.text(text.value(), "the text of a phrase", words -> add(text.value(), words));
        }
    }

    private static List<String> ids() {
        return POSITIONS.stream().map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** Where the phrase stands takes the place of its language. */
    private void add(Node at, String text) {
        if (hasWord(page, at, "a phrase", text)) {
            taker.accept(new Phrase(text, label, position, page.where(at)));
        }
    }
}
