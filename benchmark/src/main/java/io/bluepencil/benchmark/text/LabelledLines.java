package io.bluepencil.benchmark.text;

import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.benchmark.json.JsonObject;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels by line number: {@code line}, {@code label}, and for a part of a line {@code text} with {@code occurrence} (1 is the
 * first).
 *
 * @param entries the labels
 * @param names the labels there are
 */
record LabelledLines(List<JsonObject> entries, LabelNames names) implements Gold {

    @Override
    public List<GoldSpan> spans(TextIndex source) throws CorpusException {
        List<GoldSpan> spans = new ArrayList<>();
        for (JsonObject entry : entries) {
            Label label = names.require(entry.string("label"), entry.place());
            int block = block(source, entry);
            int start = source.start(block);
            int end = source.end(block);
            if (entry.has("text")) {
                start = find(source.text().substring(0, end), start, entry);
                end = start + entry.string("text").length();
            }
            spans.add(new GoldSpan(start, end, label));
        }
        return spans;
    }

    private static int block(TextIndex source, JsonObject entry) throws CorpusException {
        int line = entry.positive("line");
        for (int block = 0; block < source.size(); block++) {
            if (source.line(block) == line) {
                return block;
            }
        }
        throw new CorpusException(entry.place(), "line " + line + " is blank, or behind the end of the document");
    }

    private static int find(String lines, int start, JsonObject entry) throws CorpusException {
        String words = entry.string("text");
        int occurrence = entry.has("occurrence") ? entry.positive("occurrence") : 1;
        int at = start - 1;
        for (int i = 0; i < occurrence; i++) {
            at = lines.indexOf(words, at + 1);
            if (at < 0) {
                throw new CorpusException(
                        entry.place(), "line " + entry.positive("line") + " does not hold this text: " + words);
            }
        }
        return at;
    }
}
