package io.bluepencil.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What the effective POM of a module says about this plugin. */
final class PomConfiguration {

    private final Optional<Plugin> built;
    private final Optional<Plugin> managed;

    /**
     * Looks the plugin up.
     *
     * @param project the module
     * @param key group and artifact of this plugin, with a colon
     */
    PomConfiguration(MavenProject project, String key) {
        this.built = find(project.getBuildPlugins(), key);
        PluginManagement management = project.getPluginManagement();
        this.managed = management == null ? Optional.empty() : find(management.getPlugins(), key);
    }

    private static Optional<Plugin> find(@Nullable List<Plugin> plugins, String key) {
        return plugins == null
                ? Optional.empty()
                : plugins.stream().filter(plugin -> plugin.getKey().equals(key)).findFirst();
    }

    /** {@return whether the module uses the plugin, so that its prefix is known} */
    boolean hasPlugin() {
        return built.isPresent() || managed.isPresent();
    }

    /**
     * {@return the configuration that counts for an execution, as text by name of the parameter}
     *
     * @param executionId id of the execution; one that the POM does not have gets what is said of the plugin as a whole
     */
    Map<String, String> of(String executionId) {
        Optional<Plugin> plugin = built.or(() -> managed);
        Optional<Object> own =
                plugin.map(it -> it.getExecutionsAsMap().get(executionId)).map(PluginExecution::getConfiguration);
        return texts(own.or(() -> plugin.map(Plugin::getConfiguration)).orElse(null));
    }

    /** {@return the executions that are bound to a phase of the build} */
    List<PluginExecution> executions() {
        return built.map(Plugin::getExecutions).orElse(List.of()).stream()
                .filter(execution -> !"none".equals(execution.getPhase()))
                .toList();
    }

    private static Map<String, String> texts(@Nullable Object configuration) {
        Map<String, String> texts = new TreeMap<>();
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom child : dom.getChildren()) {
                texts.put(child.getName(), text(child));
            }
        }
        return texts;
    }

    private static String text(Xpp3Dom parameter) {
        if (parameter.getChildCount() == 0) {
            return parameter.getValue() == null ? "" : parameter.getValue().strip();
        }
        List<String> entries = new ArrayList<>();
        for (Xpp3Dom entry : parameter.getChildren()) {
            String value = entry.getValue() == null ? "" : entry.getValue().strip();
            entries.add(parameter.getName().equals("rules") ? entry.getName() + "=" + value : value);
        }
        return String.join(", ", entries);
    }
}
