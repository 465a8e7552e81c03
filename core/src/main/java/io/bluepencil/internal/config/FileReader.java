package io.bluepencil.internal.config;

import io.bluepencil.internal.config.Page.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads all settings of one file. */
final class FileReader {

    static final String EXTENDS = "extends";

    private final Page page;
    private final Vocabulary vocabulary;
    private final SectionReader base;
    private final List<Site> sites = new ArrayList<>();

    FileReader(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.vocabulary = vocabulary;
        this.base = new SectionReader(page, vocabulary);
    }

    /** {@return what reads each setting, by its name} */
    Map<String, Consumer<Member>> settings() {
        Map<String, Consumer<Member>> settings = new LinkedHashMap<>(base.settings());
        settings.put(Entry.MAX_INPUT_SIZE, it -> base.number(it, 1, Long.MAX_VALUE));
        settings.put(Entry.OUTPUT_FORMAT, it -> base.word(it, Vocabulary.OUTPUT_FORMATS));
        settings.put(Entry.LINKS, it -> base.word(it, vocabulary.links()));
        settings.put(Entry.FRONT_MATTER, base::flag);
        settings.put("sites", this::sites);
        // These two are for others: for who follows the chain of files, and for editors.
        settings.put(EXTENDS, it -> {});
        settings.put("$schema", it -> page.text(it.value(), "$schema", schema -> {}));
        return settings;
    }

    Content read(Node root) {
        page.settings(root, "the file", settings());
        return new Content(base.section(), sites);
    }

    private void sites(Member setting) {
        page.members(
                setting.value(),
                setting.key(),
                "valley-news: {hosts: [news.example]}",
                site -> sites.add(new SiteReader(page, vocabulary).read(site)));
    }
}
