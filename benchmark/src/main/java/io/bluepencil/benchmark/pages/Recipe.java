package io.bluepencil.benchmark.pages;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How each peer is asked for an article, the way its documentation shows. */
enum Recipe {
    BOILERPIPE("boilerpipe-", false) {
        @Override
        String extract(Foreign library, String html, String url) throws Exception {
            Object extractor = library.callStatic("de.l3s.boilerpipe.extractors.ArticleExtractor", "getInstance");
            return (String) library.call(extractor, "getText", html);
        }
    },
    CRUX("crux-", true) {
        @Override
        String extract(Foreign library, String html, String url) throws Exception {
            Object extractor = library.callStatic("com.chimbori.crux.articles.ArticleExtractor", "with", url, html);
            Object read = library.call(library.call(extractor, "extractMetadata"), "extractContent");
            Object article = library.call(read, "article");
            Object document = article.getClass().getField("document").get(article);
            return document == null ? "" : document.toString();
        }
    },
    JUSTEXT("dkpro-c4corpus-boilerplate-", false) {
        @Override
        String extract(Foreign library, String html, String url) throws Exception {
            Object remover = library.create(PACKAGE + "JusTextBoilerplateRemoval");
            Matcher declared = LANGUAGE.matcher(html);
            Locale locale = declared.find() ? Locale.forLanguageTag(declared.group(1)) : Locale.ENGLISH;
            try {
                return (String) library.call(remover, "getPlainText", html, locale);
            } catch (java.io.IOException | NullPointerException e) {
                // It has no stop words for the language.
                return (String) library.call(remover, "getPlainText", html, Locale.ENGLISH);
            }
        }
    },
    READABILITY4J("readability4j-", true) {
        @Override
        String extract(Foreign library, String html, String url) throws Exception {
            Object article =
                    library.call(library.create("net.dankito.readability4j.Readability4J", url, html), "parse");
            Object content = library.call(article, "getContent");
            return content == null ? "" : content.toString();
        }
    },
    TIKA("tika-core-", false) {
        @Override
        String extract(Foreign library, String html, String url) throws Exception {
            Object text = library.create("org.apache.tika.sax.BodyContentHandler", -1);
            Object handler = library.create("org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler", text);
            Object metadata = library.create("org.apache.tika.metadata.Metadata");
            library.call(metadata, "set", "Content-Type", "text/html; charset=UTF-8");
            Object context = library.create("org.apache.tika.parser.ParseContext");
            Class<?> detector = library.type("org.apache.tika.detect.EncodingDetector");
            // The page may declare the charset it had before it was decoded.
            Object utf8 = Proxy.newProxyInstance(
                    library.loader(), new Class<?>[] {detector}, (proxy, method, args) -> StandardCharsets.UTF_8);
            library.call(context, "set", detector, utf8);
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            Object in =
                    library.callStatic("org.apache.tika.io.TikaInputStream", "get", new ByteArrayInputStream(bytes));
            try (InputStream close = (InputStream) in) {
                Object parser = library.create("org.apache.tika.parser.html.JSoupParser");
                library.call(parser, "parse", close, handler, metadata, context);
            }
            return text.toString();
        }
    },
    WEBCOLLECTOR("WebCollector-", true) {
        @Override
        String extract(Foreign library, String html, String url) throws Exception {
            return library.callStatic(
                            "cn.edu.hfut.dmic.contentextractor.ContentExtractor", "getContentElementByHtml", html, url)
                    .toString();
        }
    };

    private static final String PACKAGE = "de.tudarmstadt.ukp.dkpro.c4corpus.boilerplate.impl.";
    private static final Pattern LANGUAGE =
            Pattern.compile("<html[^>]{0,400}?\\blang\\s*=\\s*[\"']?([a-z]{2})\\b", Pattern.CASE_INSENSITIVE);

    private final String jar;
    private final boolean givesHtml;

    Recipe(String jar, boolean givesHtml) {
        this.jar = jar;
        this.givesHtml = givesHtml;
    }

    abstract String extract(Foreign library, String html, String url) throws Exception;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return how the name of its main jar begins, before the version} */
    String jar() {
        return jar;
    }

    boolean givesHtml() {
        return givesHtml;
    }
}
