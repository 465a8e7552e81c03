package io.bluepencil.report;

import io.bluepencil.Bluepencil;
import io.bluepencil.rule.RuleSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/**
 * The page of a report: markup, style and script from the resources of this package, with the data of the run. The page allows
 * itself, by the hash of each, its own style and script, and what that script loads; nothing else.
 */
final class ReportPage {

    private final String title;
    private final Bluepencil pencil;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder documents = new StringBuilder();

    ReportPage(String title, Bluepencil pencil) {
        this.title = Visible.escape(title);
        this.pencil = pencil;
    }

    void addRow(String row) {
        rows.append(rows.length() == 0 ? "\n" : ",\n").append(row);
    }

    /** Takes a document that the page itself holds. */
    void addDocument(int number, String data) {
        documents
                .append("<script type=\"application/json\" id=\"document-")
                .append(number)
                .append("\">")
                .append(data)
                .append("</script>\n");
    }

    String html() throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        String policy = "default-src 'none'; script-src " + hash(script) + " 'strict-dynamic'; style-src " + hash(style)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
        Map<String, CharSequence> values = Map.of(
                "policy", policy,
                "version", Bluepencil.version(),
                "title", markup(title),
                "style", style,
                "script", script,
                "run", run(),
                "documents", documents);
        return fill(resource("report.html"), values);
    }

    /** Puts values into the places of a template, {@code {{name}}}; what is put there is not looked at again. */
    private static String fill(String template, Map<String, CharSequence> values) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            int close = template.indexOf("}}", open);
            out.append(template, at, open)
                    .append(Objects.requireNonNull(values.get(template.substring(open + 2, close))));
            at = close + 2;
        }
        return out.append(template, at, template.length()).toString();
    }

    /** The run in JSON: its title, what each rule finds, and the files, see {@link ReportedDocument#row}. */
    private String run() {
        String head = JsonText.line(json -> {
            json.writeStartObject();
            json.writeStringField("title", title);
            json.writeObjectFieldStart("rules");
            for (RuleSpec rule : pencil.rules()) {
                json.writeStringField(rule.id(), rule.summary());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
        return head.substring(0, head.length() - 1) + ",\"files\":[" + rows + "]}";
    }

    private static String hash(String content) {
        byte[] digest = Cut.sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String markup(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
