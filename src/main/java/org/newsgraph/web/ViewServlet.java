package org.newsgraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Carries a view. */
final class ViewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient View view;

    ViewServlet(View view) {
        this.view = view;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.of(request.getParameterMap());
        HttpAnswer.ok(request, response, Form.HTML.contentType(), view.page(asked));
    }
}
