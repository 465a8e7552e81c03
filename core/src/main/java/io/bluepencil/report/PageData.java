package io.bluepencil.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.report.MarkedLine.Stretch;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A document as the page of a report shows it, in JSON: {@code notes}, and {@code lines}. A line is an array of stretches, each a
 * text or, if it is marked, an array of the number of its note and a text. A number in the place of a line stands for as many lines
 * that are left out. All text is made visible here, so that the page has only to set it.
 */
final class PageData {

    /** Of a document with more characters, lines far from any mark are left out. */
    private static final int LONG_DOCUMENT = 200_000;

    /** Lines that are shown around a mark in a long document. */
    private static final int CONTEXT = 3;

    /** Characters that are shown of one stretch; of a longer one, beginning and end. */
    private static final int LONG_STRETCH = 20_000;

    private final JsonGenerator json;
    private final String source;
    private final IdentityHashMap<Mark, Integer> noteOf = new IdentityHashMap<>();
    private final Deque<MarkedLine> held = new ArrayDeque<>();
    private int context = CONTEXT;
    private int left;

    private PageData(JsonGenerator json, Cleaned cleaned) {
        this.json = json;
        this.source = cleaned.source();
    }

    /** {@return the document as one line of JSON that can stand in a script} */
    static String of(Cleaned cleaned) {
        return JsonText.line(json -> new PageData(json, cleaned).write(cleaned));
    }

    private void write(Cleaned cleaned) throws IOException {
        List<Note> notes = Note.of(cleaned, Scope.NEAR);
        json.writeStartObject();
        json.writeArrayFieldStart("notes");
        for (int i = 0; i < notes.size(); i++) {
            for (Mark mark : notes.get(i).marks()) {
                noteOf.put(mark, i);
            }
            write(notes.get(i));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lines");
        MarkedLine.Visitor<IOException> lines = source.length() > LONG_DOCUMENT ? this::writeNearMarks : this::write;
        MarkedLine.visit(source, cleaned.marks(), lines);
        left += held.size();
        leaveOut();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Note note) throws IOException {
        Mark mark = note.first();
        json.writeStartObject();
        json.writeNumberField("first", note.firstLine());
        json.writeNumberField("last", note.lastLine());
        json.writeStringField("label", mark.label().id());
        json.writeStringField("rule", mark.ruleId());
        json.writeStringField("confidence", mark.confidence().id());
        json.writeStringField("reason", Visible.escape(mark.reason()));
        json.writeStringField("evidence", Visible.escape(mark.evidence()));
        json.writeBooleanField("cut", mark.cut());
        json.writeStringField("kept", Visible.escape(mark.keptBecause()));
        json.writeEndObject();
    }

    private void writeNearMarks(MarkedLine line) throws IOException {
        if (line.stretches().stream().anyMatch(stretch -> stretch.mark() != null)) {
            leaveOut();
            while (!held.isEmpty()) {
                write(held.remove());
            }
            write(line);
            context = 0;
        } else if (context < CONTEXT) {
            write(line);
            context++;
        } else {
            held.add(line);
            if (held.size() > CONTEXT) {
                held.remove();
                left++;
            }
        }
    }

    private void leaveOut() throws IOException {
        if (left > 0) {
            json.writeNumber(left);
        }
        left = 0;
    }

    private void write(MarkedLine line) throws IOException {
        json.writeStartArray();
        for (Stretch stretch : line.stretches()) {
            String text = text(stretch);
            if (stretch.mark() == null) {
                json.writeString(text);
            } else {
                json.writeStartArray();
                json.writeNumber(noteOf.getOrDefault(stretch.mark(), 0));
                json.writeString(text);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    private String text(Stretch stretch) {
        String text = source.substring(stretch.start(), stretch.end()).replace('\t', ' ');
        if (text.length() > LONG_STRETCH) {
            int half = LONG_STRETCH / 2;
            text = text.substring(0, half) + " \u2026 " + text.substring(text.length() - half);
        }
        return Visible.escape(text);
    }
}
