package io.bluepencil.benchmark.pages;

import io.bluepencil.Bluepencil;
import io.bluepencil.Source;

/**
 * This library, asked for the metadata, too.
 *
 * @param pencil the cleaner
 */
record OwnMetadata(Bluepencil pencil) implements Extractor {

    @Override
    public String id() {
        return "bluepencil-with-metadata";
    }

    @Override
    public String version() {
        return "bluepencil " + Bluepencil.version();
    }

    @Override
    public String extract(String html, String url) {
        return pencil.clean(Source.html(url, html)).metadata().toString();
    }
}
