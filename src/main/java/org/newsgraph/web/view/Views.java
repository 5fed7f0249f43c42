package org.newsgraph.web.view;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.web.answer.Asking;
import org.newsgraph.web.answer.ResultViews;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.page.Templates;
import org.newsgraph.web.survey.Surveying;

/** The pages about no single thing, by path. */
public final class Views {
    /** Pages whose number is not bounded, or which remember what they cost themselves. */
    private static final Set<String> DRAWN_ANEW = Set.of("timeline", "questions");

    private Views() {}

    /** Those that files have. */
    public static Map<String, View> published(
            GraphView view, Words words, Surveying surveying, Asking asking, Templates templates) {
        return Map.of(
                "", new HomeView(view, words, surveying, templates),
                "timeline", new TimelineView(view, words, surveying, templates),
                "questions", new QuestionsView(asking, new ResultViews(view, words), templates),
                "map", new MapView(view, words, surveying, templates),
                "network", new NetworkView(view, words, templates),
                "counts", new CountsView(view, words, templates));
    }

    /** Those that a server has: the same, what costs much to draw drawn once, and what only a server can answer. */
    public static Map<String, View> served(
            GraphView view, Words words, Surveying surveying, Asking asking, Templates templates) {
        Map<String, View> views = new TreeMap<>(published(view, words, surveying, asking, templates));
        views.replaceAll((path, page) -> DRAWN_ANEW.contains(path) ? page : new RememberedView(page, surveying));
        views.put("search", new SearchView(view, words, surveying, templates));
        views.put("query", new QueryView(view.base(), templates));
        views.put("result", new ResultView(asking, new ResultViews(view, words), templates));
        return views;
    }
}
