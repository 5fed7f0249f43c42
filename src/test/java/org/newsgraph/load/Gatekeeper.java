package org.newsgraph.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A reverse proxy as stands before many servers: it refuses large bodies, and is now and then too busy. */
final class Gatekeeper implements AutoCloseable {
    private final HttpServer entrance;
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final int limit;
    private final AtomicInteger busy;
    private final List<String> seen = new CopyOnWriteArrayList<>();

    /**
     * @param port of the server behind it
     * @param limit size of the largest body let through
     * @param busy how many requests with a body of some size get 503
     */
    Gatekeeper(int port, int limit, int busy) throws IOException {
        this.port = port;
        this.limit = limit;
        this.busy = new AtomicInteger(busy);
        entrance = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        entrance.setExecutor(Executors.newCachedThreadPool());
        entrance.createContext("/", this::handle);
        entrance.start();
    }

    String url(String dataset) {
        return "http://localhost:" + entrance.getAddress().getPort() + "/" + dataset;
    }

    /** Method and path of the requests let through. */
    List<String> seen() {
        return seen;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(limit + 1);
            if (body.length > limit) {
                exchange.sendResponseHeaders(413, -1);
            } else if (body.length > 100 && busy.getAndDecrement() > 0) {
                exchange.getResponseHeaders().add("Retry-After", "0");
                exchange.sendResponseHeaders(503, -1);
            } else {
                forward(exchange, body);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (String header : List.of("Authorization", "Content-Type", "Accept")) {
            exchange.getRequestHeaders().getOrDefault(header, List.of()).forEach(v -> request.header(header, v));
        }
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        for (String header : List.of("WWW-Authenticate", "Content-Type", "Fuseki-Request-Id")) {
            answer.headers().allValues(header).forEach(v -> exchange.getResponseHeaders()
                    .add(header, v));
        }
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer.body());
            }
        }
    }

    @Override
    public void close() {
        entrance.stop(0);
    }
}
