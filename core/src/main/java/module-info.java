import io.bluepencil.rule.Rule;

/** Strips scraped boilerplate out of news text, and says for every cut why it was made. */
@org.jspecify.annotations.NullMarked
module io.bluepencil {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires org.apache.commons.text;
    requires org.jsoup;
    requires org.snakeyaml.engine;

    exports io.bluepencil;
    exports io.bluepencil.corpus;
    exports io.bluepencil.report;
    exports io.bluepencil.rule;

    uses Rule;
}
