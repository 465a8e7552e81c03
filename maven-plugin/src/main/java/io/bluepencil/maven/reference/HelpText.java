package io.bluepencil.maven.reference;

import io.bluepencil.maven.settings.UsageException;
import io.bluepencil.rule.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** Tells of the goals and their parameters. */
public final class HelpText {

    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();

    private HelpText() {}

    /**
     * {@return what all goals do}
     *
     * @param goals the goals
     * @param detail whether to tell of their parameters, too
     */
    public static List<String> of(List<GoalSpec> goals, boolean detail) {
        HelpText help = new HelpText();
        help.lines.add("This plugin strips scraped boilerplate out of news text, and says for every cut why.");
        goals.forEach(goal -> help.goal(goal, detail));
        if (!detail) {
            help.lines.add("");
            help.lines.add("Parameters of a goal: mvn bluepencil:help -Dbluepencil.goal=clean");
        }
        return help.lines;
    }

    /**
     * {@return what a goal does, with its parameters}
     *
     * @param goals all goals
     * @param name name of the goal
     * @throws UsageException if there is none with this name
     */
    public static List<String> of(List<GoalSpec> goals, String name) {
        HelpText help = new HelpText();
        GoalSpec goal = goals.stream()
                .filter(other -> other.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(Suggestion.unknown(
                        "goal", name, goals.stream().map(GoalSpec::name).toList())));
        help.goal(goal, true);
        return help.lines;
    }

    private void goal(GoalSpec goal, boolean detail) {
        String phase = goal.phase().isEmpty() ? "" : "  (phase " + goal.phase() + ")";
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add("bluepencil:" + goal.name() + phase);
        wrap(goal.description(), INDENT);
        if (detail) {
            goal.parameters().forEach(this::parameter);
        }
    }

    private void parameter(GoalSpec.ParameterSpec parameter) {
        lines.add("");
        String byDefault = parameter.defaultValue().isEmpty() ? "" : " (default: " + parameter.defaultValue() + ")";
        lines.add(INDENT + parameter.name() + byDefault);
        wrap(parameter.description(), INDENT + INDENT);
        if (!parameter.property().isEmpty()) {
            lines.add(INDENT + INDENT + "-D" + parameter.property());
        }
    }

    private void wrap(String text, String indent) {
        String oneLine = text.replaceAll("\\s+", " ").strip();
        WordUtils.wrap(oneLine, WIDTH - indent.length(), "\n", false).lines().forEach(line -> lines.add(indent + line));
    }
}
