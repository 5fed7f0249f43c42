package org.newsgraph.web.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Sends whole bodies with their entity tag; a client that has the same one already gets 304. */
final class HttpAnswer {
    private HttpAnswer() {}

    static void ok(HttpServletRequest request, HttpServletResponse response, String contentType, byte[] body)
            throws IOException {
        send(request, response, HttpServletResponse.SC_OK, contentType, body);
    }

    /** A sentence for people. */
    static void error(HttpServletResponse response, int status, String sentence) throws IOException {
        byte[] body = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static void send(
            HttpServletRequest request, HttpServletResponse response, int status, String contentType, byte[] body)
            throws IOException {
        String tag = tag(body);
        if (status == HttpServletResponse.SC_OK) {
            response.setHeader("ETag", tag);
            if (isKnown(request, tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        return Optional.ofNullable(request.getHeader("If-None-Match")).stream()
                .flatMap(h -> Arrays.stream(h.split(",")))
                .map(String::strip)
                .anyMatch(t -> t.equals("*") || t.replaceFirst("^W/", "").equals(tag));
    }

    static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
