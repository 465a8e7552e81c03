package io.bluepencil.benchmark.pages;

import io.bluepencil.Bluepencil;
import io.bluepencil.Options;
import io.bluepencil.Preset;
import io.bluepencil.benchmark.train.FoldedModels;
import io.bluepencil.internal.edit.Editor;
import io.bluepencil.internal.edit.Manuscript;
import io.bluepencil.internal.edit.Policy;
import io.bluepencil.internal.edit.RuleSet;
import io.bluepencil.internal.extract.Extraction;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.PageReader;
import io.bluepencil.internal.rules.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * This library with a block model that has not seen the site.
 *
 * @param preset what is cut
 * @param models the models
 */
record Unseen(Preset preset, FoldedModels models) implements Extractor {

    @Override
    public String id() {
        return "bluepencil-" + preset.id() + "-unseen";
    }

    @Override
    public String version() {
        return "bluepencil " + Bluepencil.version() + ", a model learned from other sites";
    }

    @Override
    public String extract(String html, String url) {
        Page page = PageReader.read(html, url, Catalogue.openers(), Set.of());
        Options options = Bluepencil.builder().preset(preset).build().options();
        Policy policy = new Policy(options.cut(), options.cutOnlyBoilerplate(), options.budgetPercent(), List.of());
        Editor editor = new Editor(new RuleSet(Catalogue.rules(), options.settings()), policy);
        return editor.edit(
                        new Manuscript(page.text(), page, Extraction.outside(page, Optional.of(models.forPage(url)))))
                .text();
    }
}
