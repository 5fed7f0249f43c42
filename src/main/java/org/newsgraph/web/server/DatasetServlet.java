package org.newsgraph.web.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.page.Pages;
import org.newsgraph.web.rdf.DatasetDescription;
import org.newsgraph.web.rdf.RdfWriting;
import org.newsgraph.web.survey.Survey;
import org.newsgraph.web.survey.Surveying;

/** The dataset's own description, in VoID and DCAT, where the note on VoID says that it is looked for. */
final class DatasetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final transient Surveying surveying;
    private final transient GraphView view;
    private final transient Pages pages;

    DatasetServlet(Surveying surveying, GraphView view, Pages pages) {
        this.surveying = surveying;
        this.view = view;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<Form> form = Negotiation.choose(Requests.accept(request), List.of(Form.values()));
        if (form.isEmpty()) {
            HttpAnswer.error(
                    response, 406, "The dataset is described in HTML, Turtle, TriG, JSON-LD, RDF/XML or N-Triples.");
            return;
        }
        Optional<Survey> survey = surveying.within(PATIENCE);
        if (survey.isEmpty()) {
            response.setHeader("Retry-After", "20");
            HttpAnswer.error(response, 503, "The graph is still being counted; ask again soon.");
            return;
        }
        DatasetDescription description =
                new ServedDataset(survey.get().statistics(), view.base(), Requests.origin(request));
        byte[] body = form.get() == Form.HTML
                ? view.read(() -> pages.dataset(description))
                : new RdfWriting(view.base()).bytes(description.graph(), form.get());
        HttpAnswer.ok(request, response, form.get().contentType(), body);
    }
}
