package org.newsgraph.web.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Links;

/** Links of a graph that is kept nowhere: to the served graph where it knows the thing, else to the place on the same page. */
final class TryLinks implements Links {
    private final Links served;
    private final GraphView view;

    TryLinks(Links served, GraphView view) {
        this.served = served;
        this.view = view;
    }

    @Override
    public String page(Node thing) {
        if (!thing.isURI()) {
            return "";
        }
        Optional<String> known =
                Optional.of(served.page(thing)).filter(p -> !served.isHere(thing) || view.knows(thing));
        return known.orElse("#" + anchor(thing));
    }

    /** Name of the thing's place on the page. */
    static String anchor(Node thing) {
        return "t-" + thing.getURI().replaceFirst("^.*?://[^/]*/", "").replaceAll("[^A-Za-z0-9]+", "-");
    }

    @Override
    public String data(Node thing, Form form) {
        return served.data(thing, form);
    }

    @Override
    public String local(String path) {
        return served.local(path);
    }

    @Override
    public String asked(String path, String name, String value) {
        return served.asked(path, name, value);
    }

    @Override
    public List<Form> forms() {
        return served.forms();
    }

    @Override
    public boolean asks() {
        return served.asks();
    }

    @Override
    public boolean isHere(Node thing) {
        return served.isHere(thing);
    }
}
