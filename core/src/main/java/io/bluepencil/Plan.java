package io.bluepencil;

import io.bluepencil.internal.config.Content;
import io.bluepencil.internal.config.Section;
import io.bluepencil.internal.config.Site;
import io.bluepencil.internal.edit.LinePattern;
import io.bluepencil.internal.extract.SiteSelector;
import io.bluepencil.internal.extract.SiteSelectors;
import io.bluepencil.internal.rules.OwnPhrase;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a cleaner is made of.
 *
 * @param settings the settings for all sources
 * @param content own phrases, protected lines and sites
 * @param rules all rules, also those that do not run, the one for own phrases with those of {@code content}
 */
record Plan(Settings settings, Content content, List<Rule> rules) {

    Options options() {
        return settings.options(new Config(content));
    }

    List<Rule> enabledRules() {
        Set<String> disabled = options().disabledRules();
        List<Rule> enabled = new ArrayList<>();
        for (Rule rule : rules) {
            if (!disabled.contains(rule.spec().id())) {
                enabled.add(rule);
            }
        }
        return enabled;
    }

    List<RuleSpec> specs() {
        return rules.stream().map(Rule::spec).toList();
    }

    List<LinePattern> protectedLines() {
        return content.base().protectedLines().stream()
                .map(line -> new LinePattern(line.pattern(), line.where()))
                .toList();
    }

    SiteSelectors selectors() {
        return new SiteSelectors(content.base().selectors().stream()
                .map(it -> SiteSelector.of(it.kind(), it.css(), it.where()))
                .toList());
    }

    /** {@return the plan for the sources of some of the sites, in their order} */
    Plan at(List<Site> sites) {
        Plan plan = new Plan(settings, new Content(content.base(), List.of()), rules);
        for (Site site : sites) {
            plan = plan.with(site.section());
        }
        return plan;
    }

    /** {@return this plan and, counting for more, what a section says} */
    Plan with(Section section) {
        return new Plan(
                settings.with(section.entries()),
                new Content(content.base().and(section.withEntries(List.of())), content.sites()),
                with(rules, section));
    }

    private static List<Rule> with(List<Rule> rules, Section section) {
        List<Rule> all = new ArrayList<>();
        for (Rule rule : rules) {
            all.add(rule instanceof OwnPhrase own ? own.and(section.phrases()) : rule);
        }
        return all;
    }

    /** {@return all settings with where they come from, as the path in a file that they have or could have} */
    List<Setting> list() {
        List<Setting> all = new ArrayList<>(settings.list(specs()));
        all.addAll(list("", content.base()));
        for (Site site : content.sites()) {
            String path = "sites." + site.name() + ".";
            site.hosts().forEach(host -> all.add(new Setting(path + "hosts", host, site.where())));
            site.paths().forEach(glob -> all.add(new Setting(path + "paths", glob, site.where())));
            all.addAll(list(path, site.section()));
        }
        return all;
    }

    private static List<Setting> list(String path, Section section) {
        return section.all().stream()
                .map(entry -> new Setting(path + entry.name(), entry.value(), entry.where()))
                .toList();
    }
}
