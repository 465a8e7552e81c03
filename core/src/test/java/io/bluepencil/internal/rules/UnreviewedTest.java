package io.bluepencil.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.edit.Decision;
import io.bluepencil.internal.edit.Edition;
import io.bluepencil.internal.edit.Editor;
import io.bluepencil.internal.edit.Policy;
import io.bluepencil.internal.edit.RuleSet;
import io.bluepencil.internal.lexicon.Family;
import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules that know lines by how they open: a phrase that nobody has reviewed never cuts a sentence of more than six words alone. */
class UnreviewedTest {

    private static final String STORY = "The ferry crossed the bay, and nobody was on the quay.\n";

    /** A rule, the position of the phrase "Zzz qqq", and a line that a reviewed phrase cuts. */
    private record Case(String name, Function<Lexicon, Rule> rule, Position position, Label label, String line) {

        String cut(boolean reviewed) {
            Phrase phrase = new Phrase("Zzz qqq", label, position, "xx", Family.OTHER, reviewed);
            Rule made = rule.apply(new Lexicon(List.of(phrase)));
            Policy policy = new Policy(EnumSet.allOf(Label.class), false, 100, List.of());
            Edition edition =
                    new Editor(new RuleSet(List.of(made), Map.of()), policy).edit(STORY + STORY + line + "\n" + STORY);
            StringBuilder cut = new StringBuilder();
            for (Decision decision : edition.decisions()) {
                cut.append(
                        STORY.concat(STORY).concat(line).concat("\n").concat(STORY), decision.start(), decision.end());
            }
            return cut.toString().strip();
        }
    }

    private static final List<Case> CASES = List.of(
            new Case(
                    "lead",
                    KnownLead::new,
                    Position.LEAD,
                    Label.SHARE,
                    "Zzz qqq: The old ferry sails from the harbour again."),
            new Case(
                    "lead",
                    KnownLead::new,
                    Position.LEAD,
                    Label.SHARE,
                    "Zzz qqq - The old ferry sails from the harbour again."),
            new Case(
                    "opening",
                    KnownOpening::new,
                    Position.OPENING,
                    Label.SHARE,
                    "Zzz qqq the old ferry from the new harbour."),
            new Case(
                    "opening of the last sentence",
                    InlinePhrase::new,
                    Position.OPENING,
                    Label.SHARE,
                    "The mayor came late. Zzz qqq an old ferry at noon."),
            new Case("whole line", KnownLine::new, Position.WHOLE, Label.SHARE, "Zzz qqq"));

    @TestFactory
    Stream<DynamicTest> aSentenceStays() {
        return CASES.stream()
                .filter(it -> it.position() != Position.WHOLE)
                .map(it -> DynamicTest.dynamicTest(it.name() + ": " + it.line(), () -> {
                    assertThat(it.cut(true)).contains("Zzz qqq").contains("ferry");
                    assertThat(words(it.cut(false))).isLessThanOrEqualTo(6);
                }));
    }

    @Test
    void aShortWholeLineGoes() {
        Case line = CASES.get(CASES.size() - 1);

        assertThat(line.cut(false)).isEqualTo("Zzz qqq");
    }

    /** Between two sentences only the words of the lead go, and in brackets they must be brief. */
    @Test
    void aSentenceBehindALeadInsideALineStays() {
        Case inline = new Case(
                "inline lead",
                InlineLead::new,
                Position.LEAD,
                Label.SHARE,
                "The mayor came late. Zzz qqq: The old ferry sails from the harbour again.");
        Case bracketed = new Case(
                "bracketed lead",
                BracketedLead::new,
                Position.LEAD,
                Label.RELATED,
                "The mayor came late (Zzz qqq: The old ferry sails from the harbour again.) and left.");

        assertThat(words(inline.cut(false))).isLessThanOrEqualTo(6);
        assertThat(words(bracketed.cut(true))).isGreaterThan(6);
        assertThat(words(bracketed.cut(false))).isLessThanOrEqualTo(6);
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split("\\s+", -1).length;
    }
}
