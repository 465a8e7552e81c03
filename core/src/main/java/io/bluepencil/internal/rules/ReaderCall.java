package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lines that speak to the reader about the site: newsletters, donations, comments, feedback, following. */
public final class ReaderCall implements Rule {

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 60;

    /** With so many different cues of one kind a line is sure; with one less it must stand at an edge or beside boilerplate. */
    private static final int SURE_CUES = 3;

    private static final int SERVICE_LINES = 3;
    private static final int SENTENCE_WORDS = 8;

    /** The messages of a form in one line. */
    private static final int FORM_CUES = 6;

    private static final RuleSpec SPEC = RuleSpec.of("reader-call", Label.NEWSLETTER, Label.values())
            .stage(Stage.RUN)
            .summary("Marks a line that addresses the reader and uses several words of one kind of call.")
            .why(
                    "\u201cSign up\u201d, \u201cinbox\u201d and \u201cnewsletter\u201d in one line that says \u201cyou\u201d are a sign-up box, however it is worded. A"
                            + " story about newsletters has such words in other lines, too, and is left alone; so is what somebody says in"
                            + " quotation marks.")
            .since("0.1")
            .example("""
                    The mine will reopen in May, the minister said on Monday.
                    [-Get the best of the valley in your inbox every morning: sign up for the newsletter, it is free.-]
                    Three hundred people will work there, half of them from the villages.""")
            .example("""
                    The mine will reopen in May, the minister said on Monday.
                    Three hundred people will work there, half of them from the villages.
                    The first train with ore will leave the valley in June, after the rails are mended.
                    [-You can follow us on Telegram, where our channel is called Valley News.-]
                    The mayor hopes for a second shift in autumn.
                    The road to the mine is to be widened next year.
                    The minister will come back in June.""")
            .example("""
                    The mine will reopen in May, the minister said on Monday.
                    "Sign up and you will get the newsletter in your inbox," he told the miners.
                    Three hundred people will work there, half of them from the villages.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public ReaderCall(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        List<CallCues> lines = new ArrayList<>();
        Map<Label, Integer> linesAbout = new EnumMap<>(Label.class);
        for (int block = 0; block < document.size(); block++) {
            CallCues cues = CallCues.of(lexicon, document, block);
            lines.add(cues);
            List<Label> subjects = cues.subjects();
            if (!subjects.isEmpty() && !isCandidate(document, marks, block)) {
                subjects.forEach(label -> linesAbout.merge(label, 1, Integer::sum));
            }
        }
        boolean service = isService(document, marks, lines);
        Map<Integer, Label> calls = new TreeMap<>();
        for (int block = 0; block < document.size(); block++) {
            CallCues cues = lines.get(block);
            if (!cues.addressed() || cues.total() == 0) {
                continue;
            }
            Label label = cues.strongest();
            boolean subject = linesAbout.getOrDefault(label, 0) > 1;
            if (!subject && isCandidate(document, marks, block) && judge(document, marks, block, cues, service)) {
                calls.put(block, label);
            }
        }
        calls.forEach((block, label) -> {
            markNeighbour(document, marks, block - 1, label, lines, calls);
            markNeighbour(document, marks, block + 1, label, lines, calls);
        });
    }

    /** Advice speaks to the reader all the time: many of its paragraphs do, without a word of such calls. */
    private boolean isService(Document document, Marks marks, List<CallCues> lines) {
        int addressed = 0;
        int paragraphs = 0;
        for (int block = 0; block < document.size(); block++) {
            CallCues cues = lines.get(block);
            if (Zones.isParagraph(document, marks, block)) {
                paragraphs++;
                addressed += cues.addressed() && cues.total() < 2 && !Shapes.holdsSpeech(document, block) ? 1 : 0;
            }
        }
        return addressed >= SERVICE_LINES && addressed * 3 >= paragraphs;
    }

    private boolean isCandidate(Document document, Marks marks, int block) {
        int words = document.words(block);
        return words >= LEAST_WORDS
                && words <= MOST_WORDS
                && !marks.isMarked(block)
                && !Shapes.isMostlyQuote(document, block)
                && !tells(document, block);
    }

    /** One of its sentences speaks of something else, and not to the reader: lines of the story have been joined with the call. */
    private boolean tells(Document document, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        Words words = new Words();
        int start = document.start(block);
        int next = Sentences.next(document, block, start + 1);
        boolean form = CallCues.of(lexicon, document, block).total() >= FORM_CUES;
        boolean several = next < end && !form;
        while (several && start < end) {
            words.read(text, start, next);
            CallCues cues = CallCues.of(lexicon, document, block, start, next);
            if (words.count() >= SENTENCE_WORDS && cues.total() == 0 && !cues.addressed()) {
                return true;
            }
            start = next;
            next = start < end ? Sentences.next(document, block, start + 1) : end;
        }
        return false;
    }

    /** Marks the line if it is a call; returns whether that is sure. */
    private boolean judge(Document document, Marks marks, int block, CallCues cues, boolean service) {
        Label label = cues.strongest();
        Set<String> words = cues.of(label);
        if (words.isEmpty() || !cues.addressed()) {
            return false;
        }
        boolean placed = isAtEdge(document, block) || isBesideBoilerplate(document, marks, block);
        boolean several = words.size() == SURE_CUES - 1 || cues.total() >= SURE_CUES;
        boolean sure = words.size() >= SURE_CUES && placed;
        if (words.size() >= SURE_CUES || (several && placed && !service)) {
            Confidence confidence = sure ? Confidence.HIGH : Confidence.WEAK;
            String reason = "it speaks to the reader in the words of such calls";
            marks.mark(block, new Finding(label, confidence, reason, String.join(", ", words)));
        }
        return sure;
    }

    /** Beside such a line one word of the same kind is enough. */
    private void markNeighbour(
            Document document, Marks marks, int block, Label label, List<CallCues> lines, Map<Integer, Label> calls) {
        boolean there = block >= 0 && block < document.size() && !calls.containsKey(block);
        if (there && isCandidate(document, marks, block) && lines.get(block).addressed()) {
            Set<String> words = lines.get(block).of(label);
            if (!words.isEmpty()) {
                String reason = "it speaks to the reader, beside another call of its kind";
                marks.mark(block, Finding.weak(label, reason, String.join(", ", words)));
            }
        }
    }

    private static boolean isAtEdge(Document document, int block) {
        return block == 0 || block >= document.size() - 3;
    }

    private static boolean isBesideBoilerplate(Document document, Marks marks, int block) {
        return (block > 0 && marks.isMarked(block - 1)) || (block + 1 < document.size() && marks.isMarked(block + 1));
    }
}
