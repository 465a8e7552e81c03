package io.bluepencil.benchmark.text;

import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Label;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document once more, with <code>{{label}}</code> before every line that is boilerplate and <code>{{label:words}}</code>
 * around boilerplate inside a line. Blank lines, blanks around a line and line ends need not agree.
 *
 * @param file where it was read
 * @param text the annotated text
 * @param names the labels
 */
record AnnotatedText(Path file, String text, LabelNames names) implements Gold {

    private static final Pattern LINE_LABEL = Pattern.compile("\\{\\{([^{}:]+)}}[\\h\\s]*");
    private static final Pattern WORDS_LABEL = Pattern.compile("\\{\\{([^{}:]+):([^{}]*)}}");

    @Override
    public List<GoldSpan> spans(TextIndex source) throws CorpusException {
        TextIndex annotated = TextIndex.of(text);
        List<GoldSpan> spans = new ArrayList<>();
        for (int block = 0; block < annotated.size(); block++) {
            String line = text.substring(annotated.start(block), annotated.end(block));
            String place = file + ":" + annotated.line(block);
            if (block == source.size()) {
                throw new CorpusException(place, "the document has no such line: " + line);
            }
            int start = source.start(block);
            String wanted = source.text().substring(start, source.end(block));
            String plain = line.equals(wanted) ? line : parse(line, start, place, spans);
            if (!plain.equals(wanted)) {
                throw new CorpusException(
                        place, "differs from line " + source.line(block) + " of the document, which is: " + wanted);
            }
        }
        if (annotated.size() < source.size()) {
            throw new CorpusException(file, "ends before line " + source.line(annotated.size()) + " of the document");
        }
        return spans;
    }

    /** Adds the spans of a line that starts at {@code start}; returns the line without markup. */
    private String parse(String line, int start, String place, List<GoldSpan> spans) throws CorpusException {
        Matcher whole = LINE_LABEL.matcher(line);
        if (whole.lookingAt()) {
            String rest = line.substring(whole.end());
            spans.add(new GoldSpan(start, start + rest.length(), names.require(whole.group(1), place)));
            return rest;
        }
        StringBuilder plain = new StringBuilder(line.length());
        Matcher part = WORDS_LABEL.matcher(line);
        while (part.find()) {
            part.appendReplacement(plain, "");
            Label label = names.require(part.group(1), place);
            int from = start + plain.length();
            plain.append(part.group(2));
            spans.add(new GoldSpan(from, start + plain.length(), label));
        }
        return part.appendTail(plain).toString();
    }
}
