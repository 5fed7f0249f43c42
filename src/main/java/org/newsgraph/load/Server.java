package org.newsgraph.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.http.HttpEnv;
import org.apache.jena.http.HttpLib;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.http.auth.AuthLib;

/** A server over HTTP. It is told the password when it asks for it (basic or digest authentication), and no other server is. */
public final class Server {
    private final Optional<Credentials> credentials;
    private final HttpClient client;

    public Server(URI anyOfItsUrls, Optional<Credentials> credentials) {
        this.credentials = credentials;
        // HTTP/2 brings nothing to one stream of data, and redirects would carry it, and the password, elsewhere.
        client = HttpEnv.httpClientBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        AuthEnv.get().clearActiveAuthentication();
        credentials.ifPresent(
                c -> AuthEnv.get().registerUsernamePassword(anyOfItsUrls.resolve("/"), c.user(), c.password()));
    }

    /** In whose name things are sent. */
    Optional<String> user() {
        return credentials.map(Credentials::user);
    }

    /**
     * Sends a request once.
     *
     * @throws IOException if the server cannot be reached, or the connection is lost before it answers
     */
    Answer send(Message message) throws IOException {
        try (Body body = message.body()) {
            HttpRequest request = HttpLib.requestBuilderFor(message.uri().toString())
                    .uri(message.uri())
                    .header("Content-Type", message.type())
                    .header("Accept", "application/sparql-results+json, application/json, text/plain, */*;q=0.1")
                    .method(message.method(), body.publisher())
                    .build();
            return answer(exchange(request));
        } catch (HttpException e) {
            if (e.getCause() instanceof IOException lost) {
                throw lost;
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        return credentials.isPresent()
                ? AuthLib.authExecute(client, request, BodyHandlers.ofString())
                : HttpLib.executeJDK(client, request, BodyHandlers.ofString());
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Retry-After"),
                response.headers().firstValue("Location"),
                response.headers().firstValue("Fuseki-Request-Id").isPresent());
    }
}
