package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whole sentences inside a line that speak to the reader about the site. */
public final class InlineCall implements Rule {

    /** In a text of more lines the lines have not been joined. */
    private static final int MOST_LINES = 6;

    private static final int MOST_WORDS = 45;
    private static final int LEAST_CUES = 3;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d";

    private static final RuleSpec SPEC = RuleSpec.of("inline-call", Label.NEWSLETTER, Label.values())
            .summary(
                    "Marks a sentence inside a line that addresses the reader and uses three words or more of one kind of call.")
            .why(
                    "\u201cSign up\u201d, \u201cinbox\u201d and \u201cnewsletter\u201d in one sentence that says \u201cyou\u201d are a sign-up box that a scraper"
                            + " has joined to the story. Two such sentences, or one with quotation marks, may be the story's own.")
            .since("0.1")
            .example("""
                    The mine will reopen in May, the minister said.[- Get the best of the valley in your inbox: sign up for our newsletter.-] Three hundred people will work there.""")
            .example("""
                    The mine will reopen in May, the minister said. "Sign up and you will get the newsletter in your inbox," he told the miners. Three hundred people will work there.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public InlineCall(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    /** A sentence and what it calls for. */
    private record Call(int start, int end, Label label, String words) {}

    @Override
    public void mark(Document document, Marks marks) {
        if (document.size() > MOST_LINES) {
            return;
        }
        Map<Label, List<Call>> calls = new EnumMap<>(Label.class);
        for (int block = 0; block < document.size(); block++) {
            int end = document.end(block);
            int start = document.start(block);
            int next = Sentences.next(document, block, start + 1);
            boolean several = next < end && !Shapes.isFramed(document, block);
            while (several && start < end) {
                collect(document, block, start, next, calls);
                start = next;
                next = start < end ? Sentences.next(document, block, start + 1) : end;
            }
        }
        // What several sentences speak of is the subject of the story.
        calls.values().stream()
                .filter(list -> list.size() == 1)
                .map(list -> list.get(0))
                .forEach(call -> marks.mark(
                        call.start(),
                        call.end(),
                        Finding.high(call.label(), "a sentence in the words of calls to the reader", call.words())));
    }

    private void collect(Document document, int block, int start, int next, Map<Label, List<Call>> calls) {
        CharSequence text = document.text();
        int end = trim(text, start, next);
        CallCues cues = CallCues.of(lexicon, document, block, start, end);
        Label label = cues.strongest();
        if (cues.addressed()
                && cues.of(label).size() >= LEAST_CUES
                && !holdsQuote(text, start, end)
                && count(text, start, end) <= MOST_WORDS) {
            calls.computeIfAbsent(label, key -> new ArrayList<>())
                    .add(new Call(start, end, label, String.join(", ", cues.of(label))));
        }
    }

    private static int count(CharSequence text, int start, int end) {
        Words words = new Words();
        words.read(text, start, end);
        return words.count();
    }

    private static int trim(CharSequence text, int start, int next) {
        int end = next;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean holdsQuote(CharSequence text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
