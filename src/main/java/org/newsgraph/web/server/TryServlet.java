package org.newsgraph.web.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.view.Asked;

/** Takes an article and shows at once what is read from it. Nothing is kept. */
final class TryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20_000;

    private final transient TryPage page;
    private final transient Semaphore one = new Semaphore(1);

    TryServlet(TryPage page) {
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpAnswer.ok(request, response, Form.HTML.contentType(), page.empty(""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Asked asked = Asked.of(request.getParameterMap());
        Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
        if (origin.isPresent() && !origin.get().equals(Requests.origin(request))) {
            HttpAnswer.error(response, 403, "Only this server's own page may ask to read an article.");
        } else if (asked.get("text").isEmpty() || asked.get("text").length() > LONGEST) {
            String trouble = "Paste an article of at most " + LONGEST + " characters.";
            HttpAnswer.send(request, response, 400, Form.HTML.contentType(), page.empty(trouble));
        } else if (!one.tryAcquire()) {
            response.setHeader("Retry-After", "10");
            String trouble = "Another article is being read; try again in a moment.";
            HttpAnswer.send(request, response, 503, Form.HTML.contentType(), page.empty(trouble));
        } else {
            try {
                HttpAnswer.send(request, response, 200, Form.HTML.contentType(), page.read(asked));
            } finally {
                one.release();
            }
        }
    }
}
