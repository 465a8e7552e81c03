package io.bluepencil.maven.reference;

import io.bluepencil.maven.reference.GoalSpec.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page on goals and parameters in the documentation, in Markdown. What several goals share is told once. The descriptor it is made
 * of is the one with markup, which Maven keeps beside the classes.
 */
public final class ReferencePage {

    private final List<GoalSpec> goals;
    private final Map<String, List<String>> users = new TreeMap<>();
    private final StringBuilder out = new StringBuilder();

    private ReferencePage(List<GoalSpec> goals) {
        this.goals = goals;
        for (GoalSpec goal : goals) {
            for (ParameterSpec parameter : goal.parameters()) {
                users.computeIfAbsent(parameter.name(), name -> new ArrayList<>())
                        .add(goal.name());
            }
        }
    }

    /**
     * {@return the page}
     *
     * @param goals the goals
     */
    public static String of(List<GoalSpec> goals) {
        ReferencePage page = new ReferencePage(goals);
        page.overview();
        goals.forEach(page::goal);
        page.shared();
        return page.out.toString();
    }

    private void overview() {
        out.append("# The Maven plugin: goals and parameters\n");
        out.append("Made from the code by a test; [maven-plugin.md](maven-plugin.md) tells how to use them.\n\n");
        out.append("| goal | phase | needs a project |\n|---|---|---|\n");
        for (GoalSpec goal : goals) {
            String phase = goal.phase().isEmpty() ? "–" : "`" + goal.phase() + "`";
            out.append("| [`")
                    .append(goal.name())
                    .append("`](#")
                    .append(goal.name())
                    .append(") | ");
            out.append(phase)
                    .append(" | ")
                    .append(goal.needsProject() ? "yes" : "no")
                    .append(" |\n");
        }
        out.append(
                "\nEvery parameter can be set as an element of `<configuration>` or, where the POM does not set it, as a property:");
        out.append(" `-Dbluepencil.` and its name. A list is written with commas there.\n");
    }

    private void goal(GoalSpec goal) {
        out.append("\n## ")
                .append(goal.name())
                .append('\n')
                .append(markdown(goal.description()))
                .append("\n\n");
        List<ParameterSpec> own =
                goal.parameters().stream().filter(it -> !isShared(it)).toList();
        List<String> shared = goal.parameters().stream()
                .filter(this::isShared)
                .map(it -> "[`" + it.name() + "`](#" + anchor(it) + ")")
                .toList();
        table(own);
        if (!shared.isEmpty()) {
            out.append(own.isEmpty() ? "Parameters: " : "\nAnd: ")
                    .append(String.join(", ", shared))
                    .append(".\n");
        }
    }

    private boolean isShared(ParameterSpec parameter) {
        List<String> names = users.getOrDefault(parameter.name(), List.of());
        long meanings = goals.stream()
                .flatMap(goal -> goal.parameters().stream())
                .filter(other -> other.name().equals(parameter.name()))
                .distinct()
                .count();
        return names.size() > 1 && meanings == 1;
    }

    private void table(List<ParameterSpec> parameters) {
        if (!parameters.isEmpty()) {
            out.append("| parameter | default | what |\n|---|---|---|\n");
            parameters.forEach(parameter -> out.append("| `")
                    .append(parameter.name())
                    .append("` ")
                    .append(type(parameter))
                    .append(" | ")
                    .append(byDefault(parameter))
                    .append(" | ")
                    .append(markdown(parameter.description()))
                    .append(" |\n"));
        }
    }

    private void shared() {
        Map<String, ParameterSpec> shared = new TreeMap<>();
        goals.stream()
                .flatMap(goal -> goal.parameters().stream())
                .filter(this::isShared)
                .forEach(parameter -> shared.put(parameter.name(), parameter));
        out.append("\n## Parameters of several goals\n");
        for (ParameterSpec parameter : shared.values()) {
            out.append("\n### ").append(parameter.name()).append('\n').append(markdown(parameter.description()));
            out.append("\n\nType: ")
                    .append(type(parameter))
                    .append("; default: ")
                    .append(byDefault(parameter));
            String property = parameter.property().isEmpty()
                    ? "`-Dbluepencil." + parameter.name() + ".<entry>`"
                    : "`-D" + parameter.property() + "`";
            out.append("; property: ")
                    .append(property)
                    .append("; since ")
                    .append(parameter.since())
                    .append(".\n");
        }
    }

    /** Of two headings with the same words, the second gets a number. */
    private String anchor(ParameterSpec parameter) {
        boolean taken = goals.stream().anyMatch(goal -> goal.name().equals(parameter.name()));
        return parameter.name().toLowerCase(Locale.ROOT) + (taken ? "-1" : "");
    }

    private static String type(ParameterSpec parameter) {
        return switch (parameter.type()) {
            case "File" -> "file";
            case "int", "long" -> "number";
            case "boolean" -> "true or false";
            case "String" -> "text";
            default -> parameter.type().startsWith("Map") ? "map" : "list";
        };
    }

    private static String byDefault(ParameterSpec parameter) {
        return parameter.defaultValue().isEmpty() ? "–" : "`" + parameter.defaultValue() + "`";
    }

    private static String markdown(String html) {
        return html.replace("<code>", "`")
                .replace("</code>", "`")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
