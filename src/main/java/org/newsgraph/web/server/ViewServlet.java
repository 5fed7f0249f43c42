package org.newsgraph.web.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.view.Asked;
import org.newsgraph.web.view.View;

/** Carries a view. */
final class ViewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient View view;
    private final transient GraphView graph;

    ViewServlet(View view, GraphView graph) {
        this.view = view;
        this.graph = graph;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.of(request.getParameterMap());
        HttpAnswer.ok(request, response, Form.HTML.contentType(), graph.read(() -> view.page(asked)));
    }
}
