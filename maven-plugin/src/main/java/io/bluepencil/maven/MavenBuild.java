package io.bluepencil.maven;

import io.bluepencil.maven.build.ModuleFolders;
import io.bluepencil.maven.build.Records;
import io.bluepencil.maven.build.ResourceFolder;
import io.bluepencil.maven.files.Checksum;
import io.bluepencil.maven.files.PortableName;
import io.bluepencil.maven.files.Selection;
import io.bluepencil.maven.files.ShellWord;
import io.bluepencil.maven.settings.BuildSettings;
import io.bluepencil.maven.settings.ConfigFile;
import io.bluepencil.maven.settings.KnownNames;
import io.bluepencil.report.Visible;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The build that a goal runs in: all that is asked of Maven's own classes. */
final class MavenBuild {

    private static final String FROM_COMMAND_LINE = "default-cli";
    private static final Set<String> CLEANING_GOALS = Set.of("clean", "clean-test");

    private final MavenSession session;
    private final MojoExecution execution;
    private final MavenProject project;
    private final PomConfiguration pom;

    MavenBuild(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
        this.project = session.getCurrentProject();
        this.pom = new PomConfiguration(project, execution.getPlugin().getKey());
    }

    MavenProject project() {
        return project;
    }

    PomConfiguration pom() {
        return pom;
    }

    MavenSession session() {
        return session;
    }

    MojoExecution execution() {
        return execution;
    }

    PluginDescriptor plugin() {
        return execution.getMojoDescriptor().getPluginDescriptor();
    }

    /** {@return what this build says to the goal that runs} */
    BuildSettings settings() {
        Map<String, String> commandLine = new TreeMap<>();
        addOurs(commandLine, session.getSystemProperties());
        addOurs(commandLine, session.getUserProperties());
        Map<String, String> properties = new TreeMap<>();
        addOurs(properties, project.getProperties());
        return new BuildSettings(pom.of(execution.getExecutionId()), commandLine, properties);
    }

    private static void addOurs(Map<String, String> ours, @Nullable Properties properties) {
        if (properties != null) {
            properties.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(BuildSettings.PREFIX))
                    .forEach(name -> ours.put(name, properties.getProperty(name)));
        }
    }

    /** {@return the names that this plugin knows} */
    KnownNames names() {
        Set<String> parameters = new TreeSet<>();
        for (MojoDescriptor goal : plugin().getMojos()) {
            if (goal.getParameters() != null) {
                goal.getParameters().forEach(parameter -> parameters.add(parameter.getName()));
            }
        }
        return new KnownNames(parameters);
    }

    /**
     * {@return a hash of the jars that this plugin runs on, among them those with rules of the user's own}
     *
     * @throws IOException if one cannot be read
     */
    String classPath() throws IOException {
        List<String> parts = new ArrayList<>();
        Checksum checksum = new Checksum();
        for (Artifact artifact : Objects.requireNonNullElse(plugin().getArtifacts(), List.<Artifact>of())) {
            if (artifact.getFile() != null
                    && Files.isRegularFile(artifact.getFile().toPath())) {
                parts.add(checksum.ofFile(artifact.getFile().toPath()));
            }
        }
        parts.sort(Comparator.naturalOrder());
        return Checksum.of(parts);
    }

    /**
     * {@return the configuration file of the module}
     *
     * @param name its path as the build spells it
     */
    ConfigFile configFile(String name) {
        Path module = project.getBasedir() == null ? root() : base(project);
        List<Path> tops = new ArrayList<>(List.of(root()));
        File multiModule = session.getRequest().getMultiModuleProjectDirectory();
        if (multiModule != null) {
            tops.add(absolute(multiModule.toPath()));
        }
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getBasedir() != null) {
                tops.add(base(parent));
            }
        }
        Path top = tops.stream()
                .filter(module::startsWith)
                .min(Comparator.comparingInt(Path::getNameCount))
                .orElse(module);
        return ConfigFile.find(name, module, top);
    }

    ModuleFolders folders() {
        return new ModuleFolders(
                base(project), absolute(Path.of(project.getBuild().getDirectory())));
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** {@return the folder in which Maven was started, or that of the POM it was given} */
    Path root() {
        return absolute(Path.of(session.getExecutionRootDirectory()));
    }

    /**
     * {@return what the running execution keeps from run to run. A goal that is called on the command line shares it with an
     * execution that has no id}
     *
     * @param folder folder for it
     */
    Records records(Path folder) {
        String id = execution.getExecutionId();
        String key = key(execution.getGoal(), id.equals(FROM_COMMAND_LINE) ? "default" : id);
        List<String> others = new ArrayList<>(cleaningKeys());
        others.remove(key);
        return new Records(folder, key, others);
    }

    /** {@return what tells the bound executions that clean from each other} */
    List<String> cleaningKeys() {
        List<String> keys = new ArrayList<>();
        pom.executions()
                .forEach(bound -> bound.getGoals().stream()
                        .filter(CLEANING_GOALS::contains)
                        .forEach(goal -> keys.add(key(goal, bound.getId()))));
        return keys;
    }

    /**
     * {@return whether a property of the command line or of the POM is set and not {@code false}}
     *
     * @param session the build
     * @param name name of the property
     */
    static boolean isTrue(MavenSession session, String name) {
        Properties ofPom = session.getCurrentProject().getProperties();
        String value = session.getUserProperties().getProperty(name, ofPom.getProperty(name));
        return value != null && !value.equals("false");
    }

    private static String key(String goal, String executionId) {
        return goal + "-" + executionId;
    }

    /**
     * {@return the folders that Maven copies}
     *
     * @param resources as the POM declares them
     * @param target where they go
     */
    static List<ResourceFolder> folders(List<Resource> resources, Path target) {
        List<ResourceFolder> folders = new ArrayList<>();
        for (Resource resource : resources) {
            Path source = absolute(Path.of(resource.getDirectory()));
            if (Files.isDirectory(source)) {
                String below = Objects.requireNonNullElse(resource.getTargetPath(), "");
                Selection selection = Selection.of(resource.getIncludes(), resource.getExcludes(), true);
                folders.add(new ResourceFolder(source, absolute(target.resolve(below)), selection));
            }
        }
        return folders;
    }

    /**
     * {@return the command that explains a file with the configuration of the module it lies in}
     *
     * @param file the file, absolute; of a module of this build, or anywhere
     */
    String explainCommand(Path file) {
        Path base = owner(file).map(MavenBuild::base).orElseGet(this::root);
        String module = base.equals(root()) ? "" : " -f " + ShellWord.of(name(root(), base.resolve("pom.xml")));
        return "mvn" + module + " " + goal("explain") + " " + ShellWord.of("-Dbluepencil.file=" + name(base, file));
    }

    /** {@return how to call a goal of this plugin: by its prefix where Maven knows that} */
    String goal(String name) {
        return (pom.hasPlugin() ? plugin().getGoalPrefix() : plugin().getId()) + ":" + name;
    }

    private static String name(Path folder, Path file) {
        return Visible.escape(
                file.startsWith(folder) ? PortableName.shown(PortableName.of(folder, file)) : file.toString());
    }

    /**
     * {@return the module that a file lies in, of all modules of this build}
     *
     * @param file the file, absolute
     */
    Optional<MavenProject> owner(Path file) {
        return session.getProjects().stream()
                .filter(module -> module.getBasedir() != null && file.startsWith(base(module)))
                .max(Comparator.comparingInt(module -> base(module).getNameCount()));
    }

    private static Path base(MavenProject module) {
        return absolute(module.getBasedir().toPath());
    }
}
