package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of calls to the reader in a piece of text, by what they call for. */
public final class CallCues {

    private static final int CUES = Position.CUE.bit();
    private static final int SIGNS = CUES | Position.ADDRESS.bit();

    /** No cue, and nobody addressed. */
    public static final CallCues NONE = new CallCues(Map.of(), false);

    private static final CallCues ADDRESS = new CallCues(Map.of(), true);

    private final Map<Label, Set<String>> words;
    private final boolean addressed;

    private CallCues(Map<Label, Set<String>> words, boolean addressed) {
        this.words = words;
        this.addressed = addressed;
    }

    /** {@return the cues in a block} */
    public static CallCues of(Lexicon lexicon, Document document, int block) {
        return of(lexicon, document, block, document.start(block), document.end(block));
    }

    /** {@return the cues in a part of a block that starts and ends between two words} */
    public static CallCues of(Lexicon lexicon, Document document, int block, int start, int end) {
        CharSequence text = document.text();
        Map<Label, Set<String>> words = Map.of();
        boolean addressed = Traits.mayHold(document, block, Traits.AT) && holdsAddress(text, start, end);
        int at = lexicon.next(document, block, start, end, addressed ? CUES : SIGNS);
        while (at < end) {
            int opens = lexicon.kinds(document, block, at);
            addressed = addressed
                    || ((opens & Position.ADDRESS.bit()) != 0
                            && lexicon.prefix(text, at, end, Position.ADDRESS).isPresent());
            Optional<Place> cue = (opens & CUES) != 0 ? lexicon.prefix(text, at, end, Position.CUE) : Optional.empty();
            int behind = cue.isPresent() ? cue.get().end() : WordEnds.nextPiece(text, at, end);
            if (cue.isPresent()) {
                words = with(words, cue.get().phrase());
                // Imperatives address the reader without a "you".
                addressed |= at == start;
            }
            at = lexicon.next(document, block, behind, end, addressed ? CUES : SIGNS);
        }
        CallCues wordless = addressed ? ADDRESS : NONE;
        return words.isEmpty() ? wordless : new CallCues(words, addressed);
    }

    private static Map<Label, Set<String>> with(Map<Label, Set<String>> words, Phrase cue) {
        Map<Label, Set<String>> all = words.isEmpty() ? new EnumMap<>(Label.class) : words;
        all.computeIfAbsent(cue.label(), label -> new TreeSet<>()).add(cue.text());
        return all;
    }

    /** Who prints an e-mail address wants to be written to. */
    private static boolean holdsAddress(CharSequence text, int start, int end) {
        for (int at = start + 1; at + 1 < end; at++) {
            if (text.charAt(at) == '@' && Character.isLetterOrDigit(text.charAt(at + 1))) {
                return Character.isLetterOrDigit(text.charAt(at - 1));
            }
        }
        return false;
    }

    /** {@return the different cues of a kind} */
    public Set<String> of(Label label) {
        return words.getOrDefault(label, Set.of());
    }

    /** {@return whether the text speaks to the reader} */
    public boolean addressed() {
        return addressed;
    }

    /** {@return the number of different cues of all kinds} */
    public int total() {
        int total = 0;
        for (Set<String> ofKind : words.values()) {
            total += ofKind.size();
        }
        return total;
    }

    /** {@return what the text is about, as two cues of one kind tell} */
    public List<Label> subjects() {
        return words.isEmpty()
                ? List.of()
                : words.keySet().stream().filter(label -> of(label).size() > 1).toList();
    }

    /** {@return the kind with the most cues; {@link Label#OTHER} if there is none} */
    public Label strongest() {
        Label best = Label.OTHER;
        for (Label label : words.keySet()) {
            best = of(label).size() > of(best).size() ? label : best;
        }
        return best;
    }
}
