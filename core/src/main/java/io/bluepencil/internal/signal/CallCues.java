package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of calls to the reader in a piece of text, by what they call for. */
public final class CallCues {

    private final Map<Label, Set<String>> words = new EnumMap<>(Label.class);
    private boolean addressed;

    private CallCues() {}

    /** {@return the cues in a piece of text} */
    public static CallCues of(Lexicon lexicon, CharSequence text, int start, int end) {
        CallCues cues = new CallCues();
        Words words = new Words();
        int at = WordEnds.wordStart(text, start, end);
        while (at < end) {
            int behind = WordEnds.nextPiece(text, at, end);
            long word = words.read(text, at, behind);
            if (!cues.addressed && lexicon.opensWith(word, Position.ADDRESS)) {
                cues.addressed = lexicon.prefix(text, at, end, Position.ADDRESS).isPresent();
            }
            if (lexicon.opensWith(word, Position.CUE)) {
                Optional<Place> cue = lexicon.prefix(text, at, end, Position.CUE);
                cue.ifPresent(cues::add);
                // Imperatives address the reader without a "you".
                cues.addressed |= cue.isPresent() && at == start;
                behind = cue.map(Place::end).orElse(behind);
            }
            at = WordEnds.wordStart(text, behind, end);
        }
        cues.addressed = cues.addressed || holdsAddress(text, start, end);
        return cues;
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

    private void add(Place cue) {
        words.computeIfAbsent(cue.phrase().label(), label -> new TreeSet<>())
                .add(cue.phrase().text());
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
        return words.values().stream().mapToInt(Set::size).sum();
    }

    /** {@return what the text is about, as two cues of one kind tell} */
    public List<Label> subjects() {
        return words.keySet().stream().filter(label -> of(label).size() > 1).toList();
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
