package io.bluepencil.benchmark.pages;

import io.bluepencil.Bluepencil;
import io.bluepencil.Preset;
import io.bluepencil.Source;

/**
 * This library.
 *
 * @param preset what is cut
 * @param pencil the cleaner
 */
record Own(Preset preset, Bluepencil pencil) implements Extractor {

    static Own of(Preset preset) {
        return new Own(preset, Bluepencil.builder().preset(preset).build());
    }

    @Override
    public String id() {
        return "bluepencil-" + preset.id();
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
