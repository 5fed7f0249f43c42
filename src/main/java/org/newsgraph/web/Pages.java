package org.newsgraph.web;

import java.util.Map;
import org.apache.jena.graph.Node;

/** The pages, as bytes. Whoever calls reads inside a transaction. */
final class Pages {
    private final Templates templates;
    private final ThingPages things;

    Pages(GraphView view, Links links, SourceTexts sources) {
        this.templates = new Templates(links);
        this.things = new ThingPages(view, links, sources);
    }

    /** The page of a thing. */
    byte[] thing(Node thing) {
        ThingPage page = things.page(thing);
        return templates.render("thing", Map.of("title", page.title(), "page", page));
    }

    /** The page that says that there is none. */
    byte[] missing() {
        return templates.render("missing", Map.of("title", "Not found"));
    }
}
