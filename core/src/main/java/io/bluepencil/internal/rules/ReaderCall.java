package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.internal.signal.CallSentence;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lines that speak to the reader about the site: newsletters, donations, comments, feedback, following. */
public final class ReaderCall implements Rule {

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 60;

    /** With so many different cues of one kind a line is sure; with one less it must stand at an edge or beside boilerplate. */
    private static final int SURE_CUES = 3;

    private static final int MOST_NEIGHBOURS = 8;

    /** So many calls in a row at the end need no more than a word each. */
    private static final int CLOSING_CALLS = 2;

    /** A button among the lines of a form. */
    private static final int BUTTON_WORDS = 3;

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
        Lines lines = new Lines(document, marks);
        List<Integer> addressed = new ArrayList<>();
        Map<Label, Integer> linesAbout = new EnumMap<>(Label.class);
        boolean calls = false;
        for (int block = 0; block < document.size(); block++) {
            boolean may = lexicon.mayHold(document, block, Position.CUE);
            calls |= may;
            CallCues cues = may && mayHoldTwo(document, block) ? lines.of(block) : CallCues.NONE;
            if (cues.addressed() && isEnough(cues)) {
                addressed.add(block);
            }
            List<Label> subjects = cues.subjects();
            if (!subjects.isEmpty() && !isCandidate(document, marks, block, lines)) {
                subjects.forEach(label -> linesAbout.merge(label, 1, Integer::sum));
            }
        }
        if (calls) {
            markCalls(document, marks, lines, addressed, linesAbout);
        }
    }

    /** A single cue makes neither a call nor a subject, and most lines with one have no other. */
    private boolean mayHoldTwo(Document document, int block) {
        int end = document.end(block);
        int first = lexicon.next(document, block, document.start(block), end, Position.CUE.bit());
        return first < end && lexicon.next(document, block, first + 1, end, Position.CUE.bit()) < end;
    }

    private void markCalls(
            Document document, Marks marks, Lines lines, List<Integer> addressed, Map<Label, Integer> linesAbout) {
        Map<Integer, Label> calls = new TreeMap<>();
        for (int block : addressed) {
            Label label = lines.of(block).strongest();
            boolean subject = linesAbout.getOrDefault(label, 0) > 1;
            if (!subject && isCandidate(document, marks, block, lines) && judge(document, marks, block, lines)) {
                calls.put(block, label);
            }
        }
        markClosingCalls(document, marks, lines, calls);
        calls.forEach((block, label) -> {
            markNeighbours(document, marks, block, -1, lines, calls);
            markNeighbours(document, marks, block, 1, lines, calls);
        });
    }

    /** What the lines say to the reader, found out when it is first asked for. */
    private final class Lines {
        private final Document document;
        private final Marks marks;
        private final @Nullable CallCues[] known;
        private @Nullable Boolean service;

        Lines(Document document, Marks marks) {
            this.document = document;
            this.marks = marks;
            this.known = new CallCues[document.size()];
        }

        CallCues of(int block) {
            CallCues cues = known[block];
            if (cues == null) {
                cues = CallCues.of(lexicon, document, block);
                known[block] = cues;
            }
            return cues;
        }

        boolean areService() {
            Boolean answer = service == null ? Boolean.valueOf(giveAdvice()) : service;
            service = answer;
            return answer;
        }

        /** Advice speaks to the reader all the time: many of its paragraphs do, without a word of such calls. */
        private boolean giveAdvice() {
            int addressed = 0;
            int paragraphs = 0;
            for (int block = 0; block < document.size(); block++) {
                if (Zones.isParagraph(document, marks, block)) {
                    CallCues cues = of(block);
                    paragraphs++;
                    addressed += cues.addressed() && cues.total() < 2 && !Shapes.holdsSpeech(document, block) ? 1 : 0;
                }
            }
            return addressed >= SERVICE_LINES && addressed * 3 >= paragraphs;
        }
    }

    private boolean isCandidate(Document document, Marks marks, int block, Lines lines) {
        int words = document.words(block);
        return words >= LEAST_WORDS
                && words <= MOST_WORDS
                && !marks.isMarked(block)
                && !Shapes.isMostlyQuote(document, block)
                && !tells(document, block, lines);
    }

    /** One of its sentences speaks of something else, and not to the reader: lines of the story have been joined with the call. */
    private boolean tells(Document document, int block, Lines lines) {
        CharSequence text = document.text();
        int end = document.end(block);
        Words words = new Words();
        int start = document.start(block);
        int next = Sentences.next(document, block, start + 1);
        boolean several = next < end && lines.of(block).total() < FORM_CUES;
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

    /** {@return whether a line with such words is a call in the right place} */
    private static boolean isEnough(CallCues cues) {
        return cues.of(cues.strongest()).size() >= SURE_CUES - 1 || cues.total() >= SURE_CUES;
    }

    /** Marks the line if it is a call; returns whether that is sure. */
    private boolean judge(Document document, Marks marks, int block, Lines lines) {
        CallCues cues = lines.of(block);
        Label label = cues.strongest();
        Set<String> words = cues.of(label);
        boolean placed = isAtEdge(document, block) || isBesideBoilerplate(document, marks, block);
        boolean sure = words.size() >= SURE_CUES && placed;
        boolean likely = words.size() < SURE_CUES
                && placed
                && !lines.areService()
                && !CallSentence.isReported(lexicon, document, block);
        if (words.size() >= SURE_CUES || likely) {
            Confidence confidence = sure ? Confidence.HIGH : Confidence.WEAK;
            String reason = "it speaks to the reader in the words of such calls";
            marks.mark(block, new Finding(label, confidence, reason, String.join(", ", words)));
        }
        return sure;
    }

    /** Beside such a line one word of the same kind is enough, and so it goes on from line to line. */
    private void markNeighbours(
            Document document, Marks marks, int call, int step, Lines lines, Map<Integer, Label> calls) {
        Label label = Objects.requireNonNull(calls.get(call));
        int block = call + step;
        while (Math.abs(block - call) <= MOST_NEIGHBOURS
                && block >= 0
                && block < document.size()
                && !calls.containsKey(block)
                && isCandidate(document, marks, block, lines)
                && lines.of(block).addressed()
                && !lines.of(block).of(label).isEmpty()) {
            String words = String.join(", ", lines.of(block).of(label));
            marks.mark(block, Finding.weak(label, "it speaks to the reader, beside another call of its kind", words));
            block += step;
        }
    }

    /** Several lines at the end that speak to the reader, each with a word of such calls. */
    private void markClosingCalls(Document document, Marks marks, Lines lines, Map<Integer, Label> calls) {
        Deque<Integer> closing = new ArrayDeque<>();
        Deque<Integer> block = new ArrayDeque<>();
        Set<String> words = new TreeSet<>();
        for (int line = document.size() - 1; line > 0; line--) {
            CallCues cues = lines.of(line);
            if (cues.addressed() && isCandidate(document, marks, line, lines)) {
                block.push(line);
                if (cues.total() > 0) {
                    words.addAll(cues.of(cues.strongest()));
                    closing.addAll(block);
                    block.clear();
                }
            } else if (!marks.isMarked(line) && (document.words(line) > BUTTON_WORDS || document.endsSentence(line))) {
                break;
            }
        }
        closing.removeIf(calls::containsKey);
        if (closing.size() >= CLOSING_CALLS && words.size() > 1 && !lines.areService()) {
            closing.forEach(line -> markClosing(marks, line, lines.of(line)));
        }
    }

    private static void markClosing(Marks marks, int line, CallCues cues) {
        String evidence = String.join(", ", cues.of(cues.strongest()));
        marks.mark(
                line,
                Finding.weak(cues.strongest(), "it speaks to the reader, among others that do at the end", evidence));
    }

    private static boolean isAtEdge(Document document, int block) {
        return block == 0 || block >= document.size() - 3;
    }

    private static boolean isBesideBoilerplate(Document document, Marks marks, int block) {
        return (block > 0 && marks.isMarked(block - 1)) || (block + 1 < document.size() && marks.isMarked(block + 1));
    }
}
