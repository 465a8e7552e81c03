package io.bluepencil.benchmark.pages;

/** Something that finds the article in a page. */
interface Extractor {

    /** {@return a short name} */
    String id();

    /** {@return library and version} */
    String version();

    /**
     * Finds the article; only this is timed.
     *
     * @param html the page
     * @param url its address
     * @return what was found, as the extractor gives it, text or HTML
     * @throws Exception whatever the extractor throws
     */
    String extract(String html, String url) throws Exception;

    /**
     * {@return the text of what was found}
     *
     * @param extracted what {@link #extract} returned
     */
    default String text(String extracted) {
        return extracted;
    }
}
