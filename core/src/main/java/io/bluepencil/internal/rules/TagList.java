package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/** Bare topics below the last paragraph: "Leopard", "Rampura", "Wildlife". */
public final class TagList implements Rule {

    private static final int LEAST_TAGS = 2;
    private static final int MOST_TAGS = 15;
    private static final int MOST_WORDS = 3;

    private static final RuleSpec SPEC = RuleSpec.of("tag-list", Label.NAVIGATION)
            .stage(Stage.CONTEXT)
            .summary(
                    "Marks two or more lines of one to three words below the last paragraph if most of them repeat words of the story.")
            .why(
                    "Tags name what the story was about. A list that belongs to the story brings new names, and is announced.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office of Port Carling.
                    Until then a bus takes the passengers around the bay, and it is free for all who hold a ticket.
                    [-Ferry-]
                    [-Port Carling-]
                    [-Harbour-]""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office of Port Carling.
                    Two people are still missing, the police said on Tuesday, and read out their names in front of the church:
                    Ada Okoro
                    Ines Amaral""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int last = Zones.of(document, marks).last();
        int end = document.size() - 1;
        while (end > last && marks.isMarked(end)) {
            end--;
        }
        int first = end;
        while (first > last && !marks.isMarked(first) && isTag(document, first)) {
            first--;
        }
        int tags = end - first;
        if (last >= 0 && tags >= LEAST_TAGS && tags <= MOST_TAGS && repeat(document, first + 1, end, last)) {
            for (int block = first + 1; block <= end; block++) {
                marks.mark(block, Finding.weak(Label.NAVIGATION, "a topic of the story, below it", ""));
            }
        }
    }

    private static boolean isTag(Document document, int block) {
        return document.words(block) <= MOST_WORDS
                && document.words(block) > 0
                && !document.endsSentence(block)
                && !Shapes.isQuoted(document, block)
                && !Shapes.isListItem(document, block)
                && !Shapes.isIntroduced(document, block)
                && document.string(block).chars().noneMatch(Character::isDigit);
    }

    /** {@return whether more than half of the lines have a word of the story} */
    private static boolean repeat(Document document, int first, int end, int last) {
        List<Set<Long>> tags = new ArrayList<>();
        Set<Long> sought = new HashSet<>();
        for (int block = first; block <= end; block++) {
            Set<Long> words = new HashSet<>();
            forEachWord(document, block, words::add);
            tags.add(words);
            sought.addAll(words);
        }
        Set<Long> told = told(document, last, sought);
        long found = tags.stream()
                .filter(words -> !Collections.disjoint(words, told))
                .count();
        return found * 2 > tags.size();
    }

    /** {@return those of some words that stand in the story} */
    private static Set<Long> told(Document document, int last, Set<Long> sought) {
        long bits = 0;
        for (long word : sought) {
            bits |= Words.bit(word);
        }
        long wanted = bits;
        Set<Long> told = new HashSet<>();
        for (int block = 0; block <= last; block++) {
            forEachWord(document, block, word -> {
                if ((Words.bit(word) & wanted) != 0 && sought.contains(word)) {
                    told.add(word);
                }
            });
        }
        return told;
    }

    private static void forEachWord(Document document, int block, LongConsumer action) {
        CharSequence text = document.text();
        int end = document.end(block);
        Words reader = new Words();
        int at = WordEnds.wordStart(text, document.start(block), end);
        while (at < end) {
            int behind = WordEnds.next(text, at, end);
            action.accept(reader.read(text, at, behind));
            at = WordEnds.wordStart(text, behind, end);
        }
    }
}
