package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.report.RuleReference;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Lists every rule: what it finds, why that is boilerplate, its parameters, and examples of what it cuts and keeps.",
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bluepencil rules | less",
            "  bluepencil rules --format json | jq -r .[].id",
            "  bluepencil rules --format markdown > rules.md",
            "  bluepencil rules --coverage",
        })
final class RulesCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Converters.RuleFormats.class,
            description = "@|bold text|@ (the default), @|bold json|@ or @|bold markdown|@.")
    private RuleFormat format = RuleFormat.TEXT;

    @Option(names = "--coverage", description = "List instead which families of phrases are known in which language.")
    private boolean coverage;

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        streams.out().print(coverage ? format.coverage() : rules());
        streams.out().flush();
        return ExitCode.FINE;
    }

    private String rules() {
        return format.render(RuleReference.of(Bluepencil.standard()), streams.ink());
    }
}
