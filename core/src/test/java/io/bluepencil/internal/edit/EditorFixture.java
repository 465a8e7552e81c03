package io.bluepencil.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Rule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Editors with artificial rules; every edition is checked for what all editions must keep. */
final class EditorFixture {

    static final Finding SURE = Finding.high(Label.AD, "sure", "");
    static final Finding WEAK = Finding.weak(Label.RELATED, "weak", "");

    private final Editor editor;

    private EditorFixture(Policy policy, Rule... rules) {
        editor = new Editor(new RuleSet(Arrays.asList(rules), Map.of()), policy);
    }

    /** {@return an editor that cuts all labels, with the usual budget} */
    static EditorFixture of(Rule... rules) {
        return new EditorFixture(new Policy(EnumSet.allOf(Label.class), false, 30, List.of()), rules);
    }

    static EditorFixture keeping(Set<Label> kept, Rule... rules) {
        EnumSet<Label> cut = EnumSet.allOf(Label.class);
        cut.removeAll(kept);
        return new EditorFixture(new Policy(cut, false, 30, List.of()), rules);
    }

    static EditorFixture withBudget(int percent, Rule... rules) {
        return new EditorFixture(new Policy(EnumSet.allOf(Label.class), false, percent, List.of()), rules);
    }

    static EditorFixture emptying(Rule... rules) {
        return new EditorFixture(new Policy(EnumSet.allOf(Label.class), true, 30, List.of()), rules);
    }

    Edition edit(String text) {
        Edition edition = editor.edit(text);
        checkCuts(text, edition);
        assertThat(editor.edit(edition.text()).text()).as("edited twice").isEqualTo(edition.text());
        return edition;
    }

    private static void checkCuts(String text, Edition edition) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        int previous = 0;
        for (Decision decision : edition.decisions()) {
            assertThat(decision.start()).as("in order").isGreaterThanOrEqualTo(previous);
            previous = decision.start();
            if (decision.cut()) {
                assertThat(decision.start()).as("disjoint").isGreaterThanOrEqualTo(at);
                kept.append(text, at, decision.start());
                at = decision.end();
            }
        }
        assertThat(edition.text()).isEqualTo(kept.append(text.substring(at)).toString());
    }

    /** {@return what became of each mark: its rule, and why it is kept unless it is cut} */
    static List<String> fates(Edition edition) {
        return edition.decisions().stream()
                .map(decision -> decision.ruleId() + (decision.cut() ? " cut" : " kept: " + decision.keptBecause()))
                .toList();
    }
}
