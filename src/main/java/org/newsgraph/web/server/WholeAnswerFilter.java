package org.newsgraph.web.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.newsgraph.guard.Limits;
import org.newsgraph.guard.QueryWorkers;

/** Holds an answer until it is whole, so that it can carry an entity tag and never breaks off. */
final class WholeAnswerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MUCH = 422;
    private static final int UNAVAILABLE = 503;

    private final transient QueryWorkers workers;

    WholeAnswerFilter(QueryWorkers workers) {
        this.workers = workers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Vary", "Accept");
        Held held = new Held(response);
        switch (outcome(request, held, chain)) {
            case DONE -> send(held, request, response);
            case REFUSED -> {
                response.setHeader("Retry-After", "5");
                HttpAnswer.error(
                        response,
                        UNAVAILABLE,
                        "As many queries are running as this endpoint runs at once; ask again soon.");
            }
            case LEFT_ALONE -> {
                held.setResponse(NOBODY);
                response.resetBuffer();
                // The thread that was left alone may still look at this exchange: none other may take its place.
                response.setHeader("Connection", "close");
                HttpAnswer.error(response, UNAVAILABLE, workers.limits().timeExceeded());
            }
        }
    }

    private QueryWorkers.Outcome outcome(HttpServletRequest request, Held held, FilterChain chain)
            throws IOException, ServletException {
        try {
            return workers.run(() -> {
                chain.doFilter(request, held);
                return held;
            });
        } catch (ExecutionException e) {
            throw new ServletException(e.getCause());
        }
    }

    /** A response that takes everything and says nothing. */
    private static final HttpServletResponse NOBODY = (HttpServletResponse) Proxy.newProxyInstance(
            WholeAnswerFilter.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, args) -> method.getReturnType() == int.class
                    ? Integer.valueOf(0)
                    : method.getReturnType() == boolean.class ? Boolean.FALSE : null);

    private static void send(Held held, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (held.overflown) {
            response.resetBuffer();
            HttpAnswer.error(
                    response,
                    TOO_MUCH,
                    "The result has more than " + Limits.BYTES / (1 << 20)
                            + " MiB; nothing of it is sent. Ask for less with LIMIT and OFFSET.");
            return;
        }
        byte[] body = held.body();
        String type = response.getContentType();
        HttpAnswer.send(request, response, response.getStatus(), type == null ? "text/plain" : type, body);
    }

    private static final class Held extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final PrintWriter writer = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
        private boolean overflown;

        Held(HttpServletResponse response) {
            super(response);
        }

        byte[] body() {
            writer.flush();
            return bytes.toByteArray();
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int b) {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] b, int offset, int length) {
                    overflown |= bytes.size() + length > Limits.BYTES;
                    if (!overflown) {
                        bytes.write(b, offset, length);
                    }
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException("Answers are written at once");
                }
            };
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void setContentLength(int length) {}

        @Override
        public void setContentLengthLong(long length) {}

        @Override
        public void flushBuffer() {}

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, "");
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            bytes.reset();
            setStatus(status);
            setContentType("text/plain;charset=utf-8");
            writer.println(message);
            writer.flush();
        }
    }
}
