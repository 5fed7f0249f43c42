package org.newsgraph.web;

import java.util.Map;

/** The pages about no single thing that servers and files have, by path. */
final class Views {
    private Views() {}

    static Map<String, View> of(GraphView view, Words words, Surveying surveying, Asking asking, Templates templates) {
        return Map.of(
                "", new HomeView(view, words, surveying, templates),
                "timeline", new TimelineView(view, words, surveying, templates),
                "questions", new QuestionsView(asking, new ResultViews(view, words), templates),
                "map", new MapView(view, words, surveying, templates),
                "network", new NetworkView(view, words, templates),
                "counts", new CountsView(view, words, templates));
    }
}
