package org.newsgraph.web.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.view.Asked;

/**
 * Linked data: an IRI's path answers 303 to the description that the client prefers; that path with an extension is the
 * description.
 */
final class ThingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Things things;

    ThingServlet(Things things) {
        this.things = things;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<Node> thing = things.at(path);
        if (thing.isPresent()) {
            redirect(path, request, response);
            return;
        }
        int dot = path.lastIndexOf('.');
        Optional<Form> form = dot < 0 ? Optional.empty() : Form.ofExtension(path.substring(dot + 1));
        Optional<Node> described = form.flatMap(f -> things.at(path.substring(0, dot)));
        if (form.isPresent() && described.isPresent()) {
            describe(described.get(), path.substring(0, dot), form.get(), request, response);
        } else {
            things.missing(request, response);
        }
    }

    private static void redirect(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept");
        response.setHeader("Link", alternates(path, List.of(Form.values())));
        Optional<Form> form = Negotiation.choose(Requests.accept(request), List.of(Form.values()));
        if (form.isEmpty()) {
            HttpAnswer.error(
                    response,
                    406,
                    "None of the forms that the request accepts is there. This thing is described in these:\n"
                            + listed(Requests.origin(request) + path));
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path + "." + form.get().extension());
    }

    private void describe(Node thing, String path, Form form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Form> others =
                List.of(Form.values()).stream().filter(f -> f != form).toList();
        response.setHeader("Link", alternates(path, others) + ", <" + path + ">; rel=\"describes\"");
        HttpAnswer.ok(
                request,
                response,
                form.contentType(),
                things.describe(thing, form, Asked.of(request.getParameterMap()).page()));
    }

    private static String alternates(String path, List<Form> forms) {
        return forms.stream()
                .map(f -> "<" + path + "." + f.extension() + ">; rel=\"alternate\"; type=\"" + f.mediaType() + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String listed(String address) {
        return List.of(Form.values()).stream()
                .map(f -> String.format("%-21s  %s.%s", f.mediaType(), address, f.extension()))
                .collect(Collectors.joining("\n"));
    }
}
