package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.Config;
import io.bluepencil.report.RuleReference;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the rules. */
final class RulesCommand implements Callable<Integer> {

    private final Streams streams;

    private final Value<RuleFormat> format = new Value<>(RuleFormat.TEXT);

    private final Value<Boolean> coverage = new Value<>(false);

    private final Value<Boolean> schema = new Value<>(false);

    private final PolicyOptions policy = new PolicyOptions();

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        streams.out().print(schema.value() ? Config.schema() : list());
        streams.out().flush();
        return ExitCode.FINE;
    }

    private String list() {
        return coverage.value() ? format.value().coverage() : settings() + rules();
    }

    /** Only for people: programs read the settings of a cleaner from the library. */
    private String settings() {
        if (format.value() != RuleFormat.TEXT) {
            return "";
        }
        Bluepencil pencil = PolicyOptions.build(policy.builder());
        return SettingsText.of(pencil, policy.config().file());
    }

    private String rules() {
        return format.value().render(RuleReference.of(Bluepencil.standard()), streams.ink());
    }

    /** {@return the command as picocli knows it} */
    CommandSpec spec() {
        CommandSpec spec = Usage.of(
                "rules",
                this,
                "Lists the settings in force, each with where it comes from, and every rule: what it finds, why that is boilerplate,"
                        + " its parameters, and examples of what it cuts and keeps.");
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .footer(
                        "  bluepencil rules | less",
                        "  bluepencil rules --format json | jq -r .[].id",
                        "  bluepencil rules --format markdown > rules.md",
                        "  bluepencil rules --coverage",
                        "  bluepencil rules --schema > bluepencil.schema.json");
        spec.addOption(format.option("--format", "FORMAT", RuleFormat.class)
                .converters(new Converters.RuleFormats())
                .completionCandidates(new Candidates.RuleFormats())
                .description("@|bold text|@ (the default), @|bold json|@ or @|bold markdown|@.")
                .build());
        spec.addOption(coverage.flag("--coverage")
                .description("List instead which families of phrases are known in which language.")
                .build());
        spec.addOption(schema.flag("--schema")
                .description("Print instead the JSON Schema of configuration files, for an editor.")
                .build());
        policy.addTo(spec);
        Usage.addHelp(spec);
        return spec;
    }
}
