package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.Config;
import io.bluepencil.report.RuleReference;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {
            "Lists the settings in force, each with where it comes from, and every rule: what it finds, why that is boilerplate,"
                    + " its parameters, and examples of what it cuts and keeps.",
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bluepencil rules | less",
            "  bluepencil rules --format json | jq -r .[].id",
            "  bluepencil rules --format markdown > rules.md",
            "  bluepencil rules --coverage",
            "  bluepencil rules --schema > bluepencil.schema.json",
        })
final class RulesCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Converters.RuleFormats.class,
            completionCandidates = Candidates.RuleFormats.class,
            description = "@|bold text|@ (the default), @|bold json|@ or @|bold markdown|@.")
    private RuleFormat format = RuleFormat.TEXT;

    @Option(names = "--coverage", description = "List instead which families of phrases are known in which language.")
    private boolean coverage;

    @Option(names = "--schema", description = "Print instead the JSON Schema of configuration files, for an editor.")
    private boolean schema;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        streams.out().print(schema ? Config.schema() : list());
        streams.out().flush();
        return ExitCode.FINE;
    }

    private String list() {
        return coverage ? format.coverage() : settings() + rules();
    }

    /** Only for people: programs read the settings of a cleaner from the library. */
    private String settings() {
        if (format != RuleFormat.TEXT) {
            return "";
        }
        Bluepencil pencil = PolicyOptions.build(policy.builder());
        return SettingsText.of(pencil, policy.config().file());
    }

    private String rules() {
        return format.render(RuleReference.of(Bluepencil.standard()), streams.ink());
    }
}
