package io.bluepencil.internal.extract;

import io.bluepencil.rule.Label;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.List;

/** What there is to say of the marks that tell which parts of a page are not its article. Their examples are pages. */
public final class PageSpecs {

    /** A story that is long enough to be one; the parts around it differ from example to example. */
    private static final String STORY = """
            <p>The ferry between the town and the island will be back in service on Friday, the operator said on Monday.</p>
            <p>The storm had damaged the pier, and nobody had thought that the repairs would take more than a month.</p>
            <p>Until then a bus takes the passengers around the bay twice a day, and it is free for all who hold a ticket.</p>
            """;

    private static final String HEADLINE = "<h1>Ferry to the island is back on Friday</h1>\n";

    private PageSpecs() {}

    /** {@return the rules, those for a choice of the article first} */
    public static List<RuleSpec> all() {
        return List.of(
                title(),
                outsideArticle(),
                blockModel(),
                hidden(),
                navigation(),
                aside(),
                form(),
                comment(),
                related(),
                share(),
                ad(),
                newsletter(),
                notice(),
                nextArticle(),
                review(),
                poster(),
                EntryTimes.spec(),
                siteStrip(),
                siteBody());
    }

    static RuleSpec.Builder rule(String id, Label label, String summary, String why) {
        return RuleSpec.of(id, label)
                .stage(Stage.PAGE)
                .summary(summary)
                .why(why)
                .since("0.1");
    }

    static String article(String more) {
        return "<article>\n" + HEADLINE + STORY + more + "</article>\n";
    }

    private static RuleSpec title() {
        return rule(
                        "page-title",
                        Label.TITLE,
                        "Marks the headline of a page.",
                        "It is part of what the page says of itself: the metadata hold it, and the presets but body-only keep it in the"
                                + " text, too.")
                .example("<article>\n<h1>[-Ferry to the island is back on Friday-]</h1>\n" + STORY + "</article>\n")
                .example("<article>\n" + STORY + "<h2>Who pays for it</h2>\n" + STORY + "</article>\n")
                .build();
    }

    private static RuleSpec outsideArticle() {
        return rule(
                        Why.OUTSIDE_ARTICLE,
                        Label.OTHER,
                        "Marks what stands outside the element that holds the article.",
                        "The element with most of the sentences, near the headline, holds the story. What stands beside it belongs to the"
                                + " site, whatever it says. A selector 'body' in the configuration names another element.")
                .example(article("")
                        + "<div><p>[-Your harbour, your weather: every hour-]</p></div>\n"
                        + "<div><p>[-A good day for the bay-]</p></div>\n")
                .example(article("<div><p>The bus leaves at eight and at five, from the old harbour.</p></div>\n"))
                .build();
    }

    private static RuleSpec blockModel() {
        return rule(
                        Why.BY_MODEL,
                        Label.OTHER,
                        "Marks what a model that was learned from pages takes for no part of the article.",
                        "It has seen how long, how linked, how deep and how worded the parts of articles are, and those that are none."
                                + " The reason tells how likely the block is part of the article, and what speaks against it. Whole"
                                + " sentences inside an article stay when in doubt. 'blockModel: false' in the configuration does without.")
                .example(article("""
                        <ul>
                        <li><a href='/a'>[-Harbour-]</a></li>
                        <li><a href='/b'>[-Islands-]</a></li>
                        <li><a href='/c'>[-Storms-]</a></li>
                        </ul>
                        """))
                .example(article(
                        "<p>The first ferry sails at six, says the operator, and the last one at midnight.</p>\n"))
                .build();
    }

    private static RuleSpec hidden() {
        return junk(
                "hidden-block",
                Label.OTHER,
                "is hidden from the reader",
                "The page shows it to nobody: an attribute or"
                        + " a style hides it. What is hidden only until somebody asks for it, such as the rest of a story, is not meant.",
                "<div hidden><p>[-This text is for machines, and no reader of the page has ever seen it.-]</p></div>\n",
                "<p>The tide is high at noon, and the pier is dry.</p>\n");
    }

    private static RuleSpec navigation() {
        return junk(
                "navigation-block",
                Label.NAVIGATION,
                "is navigation, head, foot or tags",
                "Its element, class or id says that it leads through the site.",
                "<nav><a href='/'>[-Home-]</a></nav>\n",
                "<p>Navigation lights on the pier are out, and boats must keep away from it at night.</p>\n");
    }

    private static RuleSpec aside() {
        return junk(
                "aside-block",
                Label.RELATED,
                "is set beside the text",
                "The element <aside>, or a class of a side bar, holds what goes with the page and not what the story tells.",
                "<aside><p>[-More about the harbour in our series on the coast, every Sunday in print.-]</p></aside>\n",
                "<p>Aside from the pier, the storm has damaged two roofs, the mayor said.</p>\n");
    }

    private static RuleSpec form() {
        return junk(
                "form-block",
                Label.NOTICE,
                "is a form",
                "It waits for the reader to fill it in; a story does not.",
                "<form><p>[-Write to the newsroom about this story-]</p><input name='a'></form>\n",
                "<p>Passengers must fill in a form, the operator said, and bring it to the harbour.</p>\n");
    }

    private static RuleSpec comment() {
        return junk(
                "comment-block",
                Label.OTHER,
                "holds comments of readers",
                "Its class or id says so. Only on the page of a forum comments are what it tells.",
                "<div class='comments'><p>[-I have waited for that ferry for a month, and so has my mother.-]</p></div>\n",
                "<p>The mayor had no comment on the bill when she was asked on Monday.</p>\n");
    }

    private static RuleSpec related() {
        return junk(
                "related-block",
                Label.RELATED,
                "links to other stories",
                "Its class or id says so: the headlines in it belong to stories of their own.",
                "<div class='related-articles'><a href='/a'>[-Storm closes three harbours on the coast-]</a></div>\n",
                "<p>The damage is related to the storm, an engineer said.</p>\n");
    }

    private static RuleSpec share() {
        return junk(
                "share-block",
                Label.SHARE,
                "holds share buttons",
                "Its class or id says so.",
                "<div class='share-buttons'><a href='#a'>[-Tell a friend-]</a></div>\n",
                "<p>The island has a share in the ferry, and so has the town.</p>\n");
    }

    private static RuleSpec ad() {
        return junk(
                "ad-block",
                Label.AD,
                "is an advertisement",
                "Its class or id says so, word by word: 'ad' in 'header' or 'download' does not count.",
                "<div class='advertisement'><p>[-Boats for rent, a week for the price of a day-]</p></div>\n",
                "<p>The operator has placed an advertisement for a captain, and nobody has answered it.</p>\n");
    }

    private static RuleSpec newsletter() {
        return junk(
                "newsletter-block",
                Label.NEWSLETTER,
                "calls for a newsletter",
                "Its class or id says so.",
                "<div class='newsletter'><p>[-All about the coast, once a week, straight to your inbox-]</p></div>\n",
                "<p>The island has a newsletter, which told of the damage first.</p>\n");
    }

    private static RuleSpec notice() {
        return junk(
                "notice-block",
                Label.NOTICE,
                "is a notice",
                "An element or class for dialogues, consent or subscriptions holds it: it is about the reading, not about the news.",
                "<div class='cookie-banner'><p>[-We and our partners store data on your device-]</p></div>\n",
                "<p>A notice on the pier says that it is closed.</p>\n");
    }

    private static RuleSpec nextArticle() {
        String head = "<title>Ferry to the island is back on Friday</title>\n";
        return rule(
                        NextArticles.RULE,
                        Label.RELATED,
                        "Marks the articles that a page shows below its own.",
                        "They are shown to those who scroll on, in elements made like that of the first, with a headline of the same rank."
                                + " Chapters stand below the headline of the page; and a page whose head does not repeat the headline may"
                                + " be a list of articles.")
                .example(
                        head
                                + article("")
                                + "<article>\n<h1>[-Wolf in the savings bank-]</h1>\n<p>[-It slept under a desk for two hours.-]</p>\n</article>\n")
                .example(head
                        + HEADLINE
                        + "<article>\n<h1>The pier</h1>\n" + STORY + "</article>\n"
                        + "<article>\n<h1>The bus</h1>\n" + STORY + "</article>\n")
                .build();
    }

    private static RuleSpec review() {
        String product = "<div itemtype='https://schema.org/Product'>\n<h1>Model of the island ferry</h1>\n" + STORY;
        return rule(
                        ProductPage.REVIEW,
                        Label.COMMENT,
                        "Marks what customers say on the page of a product.",
                        "The page says that it is one of a product, and a class or id says that these are reviews. On other pages a review"
                                + " may be the article.")
                .example(
                        product
                                + "<div class='reviews'><p>[-It sank in the bath on the first day, and I want my money back.-]</p></div>\n</div>\n")
                .example(
                        article(
                                "<div class='review'><p>It was a good crossing, wrote a passenger of the year 1904.</p></div>\n"))
                .build();
    }

    private static RuleSpec poster() {
        String user = "<ul class='user'><li>[-ada-]</li><li>[-Posts: 12-]</li><li>[-Joined: May 2024-]</li></ul>\n";
        return rule(
                        PosterData.RULE,
                        Label.OTHER,
                        "Marks what a forum says of those who write in it.",
                        "Name, rank, number of posts and day of joining stand beside every post, in an element whose class names the user. A"
                                + " name alone stays: readers want to know who says what.")
                .example("<h1>Is the ferry back?</h1>\n" + user + STORY + user + STORY)
                .example(article("<ul class='user'><li>The captain</li><li>The mate</li><li>The cook</li></ul>\n"))
                .build();
    }

    private static RuleSpec siteStrip() {
        return rule(
                        "site-strip",
                        Label.OTHER,
                        "Marks the elements that a selector 'strip' of the configuration finds.",
                        "Whoever keeps the configuration has seen the site and says that they are no part of its articles; the examples"
                                + " have 'strip: [p.fact-of-the-day]'. A selector 'keep' counts for more.")
                .example(
                        article(
                                "<p class='fact-of-the-day'>[-The island has more sheep than people, and more boats than cars.-]</p>\n"))
                .example(article(
                        "<p class='fact'>The island has more sheep than people, and more boats than cars.</p>\n"))
                .build();
    }

    private static RuleSpec siteBody() {
        return rule(
                        "site-body",
                        Label.OTHER,
                        "Marks what stands outside the elements that the selectors 'body' of the configuration find.",
                        "Whoever keeps the configuration has seen where the article stands; the examples have 'body: [div.story]'. On a"
                                + " page where they find nothing they say nothing.")
                .example("""
                        <article>
                        <p>[-Two boats were damaged in the storm, and the owners want the town to pay for them, their lawyer said.-]</p>
                        <p>[-The harbour master, who had warned of the storm, does not think that the town is to blame for it.-]</p>
                        <p>[-A judge will hear both of them in March, when the boats have been looked at by an expert.-]</p>
                        <div class='story'>
                        """ + STORY + "</div>\n</article>\n")
                .example(article(""))
                .build();
    }

    private static RuleSpec junk(String id, Label label, String what, String why, String goes, String stays) {
        return rule(id, label, "Marks a part of a page that " + what + ".", why)
                .example(article("") + goes)
                .example(article(stays))
                .build();
    }
}
