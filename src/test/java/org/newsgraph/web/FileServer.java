package org.newsgraph.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A web server that knows nothing but files, which lie below a path. */
public final class FileServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html",
            "css",
            "text/css",
            "svg",
            "image/svg+xml",
            "js",
            "text/javascript",
            "ttl",
            "text/turtle");

    private final HttpServer server;
    private final String path;
    private final Path root;

    /** @param path where the files are to lie, {@code /some/where/} */
    public FileServer(Path root, String path) throws IOException {
        this.root = root;
        this.path = path;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(path, this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath().substring(path.length());
            Path file = root.resolve(asked.isEmpty() ? "index.html" : asked).normalize();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = Files.readAllBytes(file);
            String extension = asked.isEmpty() ? "html" : asked.substring(asked.lastIndexOf('.') + 1);
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Address of a file. */
    public String address(String file) {
        return "http://localhost:" + server.getAddress().getPort() + path + file;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
