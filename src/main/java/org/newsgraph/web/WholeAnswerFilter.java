package org.newsgraph.web;

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
import java.nio.charset.StandardCharsets;

/** Holds an answer until it is whole, so that it can carry an entity tag and never breaks off. */
final class WholeAnswerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MUCH = 422;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Vary", "Accept");
        Held held = new Held(response);
        chain.doFilter(request, held);
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
