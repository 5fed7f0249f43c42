package org.newsgraph.web.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.page.Pages;
import org.newsgraph.web.rdf.Descriptions;
import org.newsgraph.web.rdf.RdfWriting;

/** The things that have a path here, and their descriptions as bytes. */
final class Things {
    private final GraphView view;
    private final Addresses addresses;
    private final Descriptions descriptions;
    private final RdfWriting writing;
    private final Pages pages;

    Things(GraphView view, Addresses addresses, Pages pages) {
        this.view = view;
        this.addresses = addresses;
        this.descriptions = new Descriptions(view);
        this.writing = new RdfWriting(view.base());
        this.pages = pages;
    }

    /** The thing whose IRI has this path, as it stands in a request. */
    Optional<Node> at(String path) {
        return view.read(() -> addresses.iris(path).stream()
                .map(NodeFactory::createURI)
                .filter(n -> descriptions.isTerms(n) || view.knows(n))
                .findFirst());
    }

    /** @param page which of its pages, from 1; one for programs is whole */
    byte[] describe(Node thing, Form form, int page) {
        return view.read(
                () -> form == Form.HTML ? pages.thing(thing, page) : writing.bytes(descriptions.of(thing), form));
    }

    void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean html = Requests.accept(request).contains("text/html");
        if (html) {
            HttpAnswer.send(request, response, 404, Form.HTML.contentType(), pages.missing());
        } else {
            HttpAnswer.error(response, 404, "Nothing in this graph has this address.");
        }
    }
}
