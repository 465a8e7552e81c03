package io.bluepencil.internal.container;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import io.bluepencil.rule.Label;
import org.jspecify.annotations.Nullable;

/** Parts of a page that say by their element, class or id that they are no article. */
public enum Junk {
    HIDDEN("hidden-block", Label.OTHER, "hidden from the reader"),
    NAVIGATION("navigation-block", Label.NAVIGATION, "navigation of the site"),
    FOOTER("navigation-block", Label.NAVIGATION, "the foot of the page"),
    HEADER("navigation-block", Label.NAVIGATION, "the head of the page"),
    ASIDE("aside-block", Label.RELATED, "set beside the text"),
    FORM("form-block", Label.NOTICE, "a form"),
    COMMENT("comment-block", Label.OTHER, "comments of readers"),
    RELATED("related-block", Label.RELATED, "links to other stories"),
    SHARE("share-block", Label.SHARE, "share buttons"),
    AD("ad-block", Label.AD, "an advertisement"),
    NEWSLETTER("newsletter-block", Label.NEWSLETTER, "a newsletter sign-up"),
    NOTICE("notice-block", Label.NOTICE, "a notice"),
    TAGS("navigation-block", Label.NAVIGATION, "tags");

    private final String ruleId;
    private final Label label;
    private final String what;

    Junk(String ruleId, Label label, String what) {
        this.ruleId = ruleId;
        this.label = label;
        this.what = what;
    }

    /** {@return the id of the rule that goes by it} */
    public String ruleId() {
        return ruleId;
    }

    /** {@return the label of such a part} */
    public Label label() {
        return label;
    }

    /** {@return what it is, in words} */
    public String what() {
        return what;
    }

    /** {@return what the element says it is, or null if it could be part of the article} */
    static @Nullable Junk of(Page page, int element) {
        Elements elements = page.elements();
        long hints = elements.hints(element);
        if (Hint.HIDDEN.isIn(hints)) {
            return HIDDEN;
        }
        Junk byTag = ofTag(elements.tag(element));
        if (byTag != null || hints == 0) {
            return byTag;
        }
        return Hint.ARTICLE.isIn(hints) ? null : ofHints(hints);
    }

    private static @Nullable Junk ofTag(HtmlTag tag) {
        return switch (tag) {
            case NAV, MENU -> NAVIGATION;
            case FOOTER -> FOOTER;
            case ASIDE -> ASIDE;
            case FORM, SEARCH -> FORM;
            case DIALOG -> NOTICE;
            default -> null;
        };
    }

    private static @Nullable Junk ofHints(long hints) {
        if (Hint.COMMENT.isIn(hints)) {
            return COMMENT;
        }
        if (Hint.RELATED.isIn(hints)) {
            return RELATED;
        }
        if (Hint.SHARE.isIn(hints)) {
            return SHARE;
        }
        if (Hint.NEWSLETTER.isIn(hints)) {
            return NEWSLETTER;
        }
        if (Hint.AD.isIn(hints)) {
            return AD;
        }
        if (Hint.NAVIGATION.isIn(hints)) {
            return NAVIGATION;
        }
        if (Hint.FOOTER.isIn(hints)) {
            return FOOTER;
        }
        if (Hint.SIDEBAR.isIn(hints)) {
            return ASIDE;
        }
        if (Hint.NOTICE.isIn(hints)) {
            return NOTICE;
        }
        if (Hint.TAGS.isIn(hints)) {
            return TAGS;
        }
        return null;
    }
}
