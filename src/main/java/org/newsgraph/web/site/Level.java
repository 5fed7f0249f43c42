package org.newsgraph.web.site;

import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Links;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.page.Pages;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.page.Templates;

/** The functions that make pages for files of one depth, since relative links depend on no more than that. */
record Level(Links links, Words words, Templates templates, Pages pages) {
    static Level of(GraphView view, Links links, SourceTexts sources) {
        Templates templates = new Templates(links, false);
        return new Level(links, new Words(view, links), templates, new Pages(view, links, sources, templates));
    }
}
