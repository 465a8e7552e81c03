package io.bluepencil.internal.config;

import io.bluepencil.internal.config.Page.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads what is said of the sources of one site. */
final class SiteReader {

    private final Page page;
    private final SectionReader section;
    private final List<String> hosts = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private boolean placed;

    SiteReader(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.section = new SectionReader(page, vocabulary);
    }

    /** {@return what reads each setting, by its name} */
    Map<String, Consumer<Member>> settings() {
        Map<String, Consumer<Member>> settings = new LinkedHashMap<>();
        settings.put("hosts", it -> globs(it, hosts));
        settings.put("paths", it -> globs(it, paths));
        settings.putAll(section.settings());
        return settings;
    }

    Site read(Member site) {
        int before = page.count();
        page.settings(site.value(), "site " + site.key(), settings());
        if (!placed && page.count() == before) {
            page.mistake(site.keyNode(), "site " + site.key() + " needs 'hosts' or 'paths'");
        }
        return new Site(site.key(), hosts, paths, section.section(), page.where(site.keyNode()));
    }

    private void globs(Member setting, List<String> globs) {
        placed = true;
        String what = "an entry of " + setting.key();
        page.items(
                setting.value(),
                setting.key(),
                item -> page.text(item, what, glob -> {
                    if (glob.isBlank()) {
                        page.mistake(item, what + " must not be empty");
                    }
                    globs.add(glob);
                }));
    }
}
