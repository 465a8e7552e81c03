package io.bluepencil.internal.config;

import java.util.Map;

/** Says in words of a writer, not of a parser, why a text is not YAML. */
final class YamlProblem {

    /** By how the parser begins to say it. */
    private static final Map<String, String> HINTS = Map.of(
            "expected <block end>",
                    "this line is not indented as those it belongs to, or a quotation mark closes too early",
            "expected ',' or ']'", "a list opens with '[' and is not closed; ',' or ']' is missing before this",
            "expected ',' or '}'", "a map opens with '{' and is not closed; ',' or '}' is missing before this",
            "found character '\\t(TAB)'", "indent with blanks, not with tabs",
            "mapping values are not allowed",
                    "a colon stands within a value, or the line before has none; put the value in quotation marks",
            "sequence entries are not allowed", "'- ' begins an entry of a list and must stand on a line of its own",
            "found unexpected end of stream", "a quotation mark or bracket is opened and never closed",
            "unexpected character found",
                    "put the value in quotation marks, for '*' and '&' at its beginning mean something else",
            "found character",
                    "put the value in quotation marks, for the character at its beginning means something else",
            "could not find expected ':'", "behind a key stand a colon and a blank");

    private YamlProblem() {}

    /**
     * {@return what is wrong}
     *
     * @param problem what the parser says
     */
    static String explain(String problem) {
        String hint = "";
        int longest = 0;
        for (Map.Entry<String, String> entry : HINTS.entrySet()) {
            if (problem.startsWith(entry.getKey()) && entry.getKey().length() > longest) {
                longest = entry.getKey().length();
                hint = entry.getValue() + " ";
            }
        }
        return "this is not YAML: " + (hint.isEmpty() ? problem : hint + "(" + problem + ")");
    }
}
