package io.bluepencil.benchmark.pages;

import io.bluepencil.Bluepencil;
import io.bluepencil.Preset;
import io.bluepencil.Source;

/**
 * This library.
 *
 * @param id its name in the table
 * @param pencil the cleaner
 */
record Own(String id, Bluepencil pencil) implements Extractor {

    static Own of(Preset preset) {
        return new Own(
                "bluepencil-" + preset.id(), Bluepencil.builder().preset(preset).build());
    }

    static Own withoutModel(Preset preset) {
        return new Own(
                "bluepencil-" + preset.id() + "-rules",
                Bluepencil.builder().preset(preset).blockModel(false).build());
    }

    @Override
    public String version() {
        return "bluepencil " + Bluepencil.version();
    }

    @Override
    public String extract(String html, String url) {
        return pencil.clean(Source.html(url, html)).text();
    }
}
