package io.bluepencil.maven;

import io.bluepencil.maven.settings.BuildSettings;
import io.bluepencil.maven.settings.Origin;
import io.bluepencil.maven.settings.Setting;
import io.bluepencil.maven.show.RulesView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.jspecify.annotations.Nullable;

/** Collects the settings of the goals that clean, check and report, each with where it comes from. */
final class SettingsOverview {

    private static final List<String> GOALS = List.of("clean", "clean-test", "check", "report");

    /** Told with the rules themselves. */
    private static final String RULES = "rules";

    private final MavenBuild build;
    private final BuildSettings settings;
    private final ExpressionEvaluator evaluator;

    SettingsOverview(MavenBuild build) {
        this.build = build;
        this.settings = build.settings();
        this.evaluator = new PluginParameterExpressionEvaluator(build.session(), build.execution());
    }

    RulesView view() {
        return new RulesView(forAll(), forExecutions());
    }

    private List<Setting> forAll() {
        Map<String, Setting> all = new TreeMap<>();
        for (String goal : GOALS) {
            MojoDescriptor descriptor = build.plugin().getMojo(goal);
            for (Parameter parameter : descriptor.getParameters()) {
                if (!parameter.getName().equals(RULES)) {
                    all.put(parameter.getName(), setting(parameter));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private Setting setting(Parameter parameter) {
        String name = parameter.getName();
        Origin origin = settings.origin(name);
        String value = switch (origin) {
            case POM -> Objects.requireNonNull(settings.configuration().get(name));
            case COMMAND_LINE, PROPERTY -> evaluate("${" + BuildSettings.PREFIX + name + "}");
            case DEFAULT -> evaluate(parameter.getDefaultValue());
        };
        return new Setting(name, value, origin);
    }

    private String evaluate(@Nullable String expression) {
        if (expression == null) {
            return "";
        }
        try {
            return Objects.toString(evaluator.evaluate(expression), "");
        } catch (ExpressionEvaluationException e) {
            throw new IllegalStateException(expression, e);
        }
    }

    /** A goal on the command line gets what the POM says of the plugin; what it says of single executions is told apart. */
    private Map<String, List<Setting>> forExecutions() {
        Map<String, List<Setting>> executions = new TreeMap<>();
        for (PluginExecution execution : build.pom().executions()) {
            List<Setting> own = new ArrayList<>();
            build.pom().of(execution.getId()).forEach((name, value) -> {
                if (!value.equals(settings.configuration().get(name))) {
                    own.add(new Setting(name, value, Origin.POM));
                }
            });
            if (!own.isEmpty()) {
                executions.put(
                        "execution " + execution.getId() + " of " + String.join(", ", execution.getGoals()), own);
            }
        }
        return executions;
    }
}
