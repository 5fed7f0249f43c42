package org.newsgraph.web.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Styles, scripts and data that pages use, from the jar. */
final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/web/assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=utf-8");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            HttpAnswer.error(response, 404, "No such file.");
            return;
        }
        try (InputStream in = AssetServlet.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                HttpAnswer.error(response, 404, "No such file.");
                return;
            }
            // Asked for again by its entity tag, so that pages of a newer version never have the styles of an older
            // one.
            response.setHeader("Cache-Control", "no-cache");
            HttpAnswer.ok(request, response, type, in.readAllBytes());
        }
    }
}
