package org.newsgraph.document;

import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the part of a page that is its article. What HTML itself marks as something else goes first, then Readability weighs
 * the rest by its text, links and class names.
 */
final class ArticleFinder {
    /** Parts that are not of the article by their element or role. */
    private static final String FOREIGN =
            "script, style, noscript, template, iframe, object, svg, nav, aside, form, button, select, dialog, menu, "
                    + "figure, figcaption, video, audio, amp-sidebar, amp-consent, amp-user-notification, amp-ad, [hidden], "
                    + "[aria-hidden=true], [role=navigation], [role=dialog], [role=alertdialog], [role=banner], "
                    + "[role=complementary], [role=contentinfo], [role=search], [role=menu]";

    /** Names that sites give to parts which are not of the article. */
    private static final String NAMED_FOREIGN =
            "(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|newsletter|related|recommended|"
                    + "comments?|disqus|paywall|most-?read|trending|share|social|subscribe|promo|breadcrumbs?|tags|outbrain|taboola)"
                    + "(?:$|[\\s_-])";

    /** Shorter than this, what was found may be a teaser beside the article. In characters. */
    private static final int ENOUGH = 200;

    private ArticleFinder() {}

    /**
     * Parts to try, the likeliest first; the page is changed by this.
     *
     * @param location of the page, or empty text
     */
    static Optional<Element> find(org.jsoup.nodes.Document page, String location) {
        clean(page);
        org.jsoup.nodes.Document copy = page.clone();
        // Readability prints elements to look at their text; making that pretty takes minutes where many nodes are
        // blank.
        copy.outputSettings().prettyPrint(false);
        Optional<Element> readable =
                Optional.ofNullable(new Readability4J(location, copy).parse().getArticleContent());
        if (readable.isPresent() && readable.get().text().length() >= ENOUGH) {
            return readable;
        }
        Optional<Element> marked = marked(page);
        return marked.isPresent() && length(marked) > length(readable) ? marked : readable;
    }

    private static int length(Optional<Element> element) {
        return element.map(e -> e.text().length()).orElse(0);
    }

    /** The part that the page itself marks. */
    private static Optional<Element> marked(org.jsoup.nodes.Document page) {
        for (String selector : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Elements found = page.select(selector);
            if (found.size() == 1) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    private static void clean(org.jsoup.nodes.Document page) {
        page.select(FOREIGN).remove();
        for (String attribute : List.of("class", "id")) {
            for (Element named : page.select("[" + attribute + "~=" + NAMED_FOREIGN + "]")) {
                if (!holdsArticle(named)) {
                    named.remove();
                }
            }
        }
    }

    /** Class names of a whole page say what it may show, not what it is. */
    private static boolean holdsArticle(Element e) {
        return List.of("html", "body", "main", "article", "h1", "p").contains(e.normalName())
                || e.selectFirst("main, article, h1, [itemprop=articleBody]") != null;
    }
}
