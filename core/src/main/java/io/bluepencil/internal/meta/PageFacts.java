package io.bluepencil.internal.meta;

import io.bluepencil.internal.jsonld.JsonLd;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.read.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds out what a page says of itself. */
public final class PageFacts {

    private PageFacts() {}

    /**
     * {@return what is known of a page, of each field what counts most}
     *
     * @param page the page
     */
    public static List<Fact> of(Page page) {
        return Choice.of(all(page));
    }

    /** {@return all that a page says, contradictions included} */
    static List<Fact> all(Page page) {
        Document document = page.document();
        String url = document.location();
        Facts facts = new Facts(url, document.child(0).attr("lang"));
        new HeadFacts(facts).read(document);
        Headline headline = Headline.of(page, new Titles(siteNames(facts, url)));
        long title = hash(headline.text());
        Set<String> addresses = addresses(facts, url);
        new LinkedFacts(facts, JsonLd.read(scripts(page)))
                .read(address -> addresses.contains(plain(address)), text -> title != 0 && hash(text) == title);
        facts.add(Field.TITLE, headline.text(), Origin.ELEMENT, "heading");
        new MarkupFacts(facts, page, headline).read();
        new TextFacts(facts, page).read(headline);
        AddressDate.of(url).ifPresent(date -> facts.add(Field.PUBLISHED, date, Origin.ADDRESS, "address"));
        return facts.all();
    }

    /** {@return the names of the site and its host, with and without what stands before and behind the name in it} */
    private static List<String> siteNames(Facts facts, String url) {
        List<String> names = new ArrayList<>();
        facts.all().stream().filter(it -> it.field() == Field.SITE).forEach(it -> names.add(it.value()));
        String host = plain(url);
        int slash = host.indexOf('/');
        host = slash < 0 ? host : host.substring(0, slash);
        host = host.startsWith("www.") ? host.substring(4) : host;
        names.add(host);
        int dot = host.lastIndexOf('.');
        names.add(dot < 0 ? host : host.substring(0, dot));
        return names;
    }

    private static List<Element> scripts(Page page) {
        List<Element> scripts = new ArrayList<>();
        Element head = page.document().head();
        for (Element child = head.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.nameIs("script") && JsonLd.isIn(child)) {
                scripts.add(child);
            }
        }
        scripts.addAll(page.data());
        return scripts;
    }

    private static Set<String> addresses(Facts facts, String url) {
        Set<String> addresses = new HashSet<>();
        addresses.add(plain(url));
        facts.all().stream().filter(it -> it.field() == Field.URL).forEach(it -> addresses.add(plain(it.value())));
        addresses.remove("");
        return addresses;
    }

    /** An address without scheme, fragment and last slash. */
    private static String plain(String address) {
        int start = address.indexOf("://");
        String rest = start < 0 ? address : address.substring(start + 3);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static long hash(String text) {
        return new Words().read(text, 0, text.length());
    }
}
