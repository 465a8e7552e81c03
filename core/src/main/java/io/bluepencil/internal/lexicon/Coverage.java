package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the phrase list of a language covers.
 *
 * @param language the language, such as {@code de}
 * @param reviewed whether a native reader has reviewed the list
 * @param families the families with a phrase that is known by itself, {@link Family#OTHER} not among them
 */
public record Coverage(String language, boolean reviewed, Set<Family> families) {

    /** Words in these positions are signs among others and cover nothing. */
    private static final Set<Position> SIGNS =
            EnumSet.of(Position.CUE, Position.ADDRESS, Position.BY, Position.ROLE, Position.NETWORK, Position.NOTE);

    /** {@return the families that are counted} */
    public static List<Family> counted() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(Family.OTHER)));
    }

    /** {@return the coverage of all languages, those with gold cases first} */
    public static List<Coverage> ofAll() {
        return PhraseFiles.languages().stream()
                .map(language -> of(language, PhraseFiles.read(language)))
                .toList();
    }

    static Coverage of(String language, String content) {
        Set<Family> families = EnumSet.noneOf(Family.class);
        PhraseFile.parse(language, content).stream()
                .filter(phrase -> !SIGNS.contains(phrase.position()))
                .map(Phrase::family)
                .forEach(families::add);
        families.remove(Family.OTHER);
        return new Coverage(language, PhraseFile.isReviewed(content), families);
    }
}
