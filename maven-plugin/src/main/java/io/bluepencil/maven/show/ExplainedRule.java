package io.bluepencil.maven.show;

import io.bluepencil.Bluepencil;
import io.bluepencil.maven.settings.UsageException;
import io.bluepencil.report.Ink;
import io.bluepencil.report.RuleReference;
import java.util.List;

/** Tells what one rule does. */
public final class ExplainedRule {

    private ExplainedRule() {}

    /**
     * {@return the lines}
     *
     * @param id id of the rule, which may be switched off
     * @param format for whom
     * @throws UsageException if there is no such rule
     */
    public static List<String> lines(String id, Format format) {
        RuleReference rule = rule(id);
        String text = format == Format.JSON ? rule.json() : rule.text(Ink.PLAIN);
        return text.lines().toList();
    }

    private static RuleReference rule(String id) {
        try {
            return RuleReference.of(Bluepencil.standard()).only(id);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
