package io.bluepencil.rule;

import java.util.Locale;
import java.util.Optional;

/** What a marked piece of text is. A preset decides which labels are cut. */
public enum Label {
    /** Ad placeholders, app promotion, donation appeals. */
    AD("ad placeholder, app promotion or donation appeal"),
    /** Bare or led "read more", "continue reading". */
    READ_MORE("call to read on elsewhere"),
    /** Links and headlines of other stories, with their box titles. */
    RELATED("link to or headline of another story, or the title of such a box"),
    /** A slideshow or picture run with its titles and counters. */
    GALLERY("picture gallery with its titles, credits and counters"),
    /** The caption of one picture or video; of several copies the one that stays. */
    CAPTION("caption of one picture or video"),
    /** A redundant or truncated copy of a caption, headline, standfirst or pull quote. */
    CAPTION_DUPLICATE("redundant or cut-off copy of a caption, headline or standfirst"),
    /** Photo, agency, source or provenance line. */
    CREDIT("photo, agency, source or provenance line"),
    /** Author, desk, time stamp, counter of comments. */
    BYLINE("author, desk, time stamp or counter of comments"),
    /** Share and follow calls, names of share buttons. */
    SHARE("share or follow call, share button"),
    /** Newsletter sign-up boxes and their form messages. */
    NEWSLETTER("newsletter sign-up"),
    /** Title, duration or player text of an embedded video. */
    VIDEO("title, duration or player text of an embedded video"),
    /** Section names, tags, bread crumbs, widget titles. */
    NAVIGATION("section name, tag or other navigation"),
    /** Paywall, cookie, consent, comment policy, feedback, poll, disclaimer. */
    NOTICE("paywall, cookie, consent, comment, poll or disclaimer notice"),
    /** Copyright and reuse notices. */
    COPYRIGHT("copyright or reuse notice"),
    /** Who the author is and how to reach him. */
    AUTHOR_BIO("note about the author"),
    /** Corrections and notes that the text has been updated. */
    CORRECTION("correction or update note"),
    /** A line that recurs over the documents of a site. */
    RECURRING("line that recurs over the documents of a site"),
    /** The headline of a page, where it is known from the markup. */
    TITLE("headline of the page"),
    /** Comments of readers below an article. */
    COMMENT("comments of readers"),
    /** Stray widget words and ids; on a page, text outside the article that is none of the above. */
    OTHER("stray widget word or id, or other text outside the article");

    private final String description;
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Label(String description) {
        this.description = description;
    }

    /** {@return the name used in options, files and reports, in kebab-case, such as {@code caption-duplicate}} */
    public String id() {
        return id;
    }

    /** {@return what the label covers, as half a sentence} */
    public String description() {
        return description;
    }

    /**
     * Finds a label by its id.
     *
     * @param id the id, such as {@code read-more}
     * @return the label, or empty if none has this id
     */
    public static Optional<Label> of(String id) {
        for (Label label : values()) {
            if (label.id.equals(id)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return id;
    }
}
