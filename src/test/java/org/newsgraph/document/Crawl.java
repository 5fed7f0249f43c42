package org.newsgraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A crawl in WARC as crawlers write it, for tests. */
public final class Crawl {
    private final List<byte[]> records = new ArrayList<>();

    /** An empty one. */
    public Crawl() {
        add("warcinfo", "", "Content-Type: application/warc-fields\r\n", bytes("software: a test\r\n"));
    }

    /** A page of two paragraphs about a place. */
    public static String article(String place) {
        return "<html><head><title>News of " + place + "</title></head><body><article><p>The mayor of " + place
                + " opened a new bridge over the river on Monday, eleven years after the old one had fallen.</p><p>Some two"
                + " hundred people of " + place + " came to see it, the police said.</p></article></body></html>";
    }

    /** Adds a page that a server answered with. */
    public Crawl page(String url, String html) {
        return response(url, "text/html; charset=utf-8", "", bytes(html));
    }

    Crawl response(String url, String type, String headers, byte[] body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + headers + "\r\n";
        add("request", url, "Content-Type: application/http; msgtype=request\r\n", bytes("GET / HTTP/1.1\r\n\r\n"));
        return record("response", url, "", joined(bytes(http), body));
    }

    Crawl record(String type, String url, String headers, byte[] block) {
        add(type, url, headers + "Content-Type: application/http; msgtype=response\r\n", block);
        return this;
    }

    private void add(String type, String url, String headers, byte[] block) {
        String header =
                "WARC/1.0\r\nWARC-Type: " + type + "\r\n" + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                        + "WARC-Date: 2031-02-03T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                        + String.format("%012d", records.size()) + ">\r\n" + headers + "Content-Length: " + block.length
                        + "\r\n\r\n";
        records.add(joined(bytes(header), block, bytes("\r\n\r\n")));
    }

    /** Record after record. */
    byte[] plain() {
        return joined(records.toArray(byte[][]::new));
    }

    /** Record after record, each a gzip member of its own. */
    public byte[] zipped() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.write(ReaderTest.gzip(record));
        }
        return all.toByteArray();
    }

    /** Where the member of a record begins in {@link #zipped()}. */
    int zippedOffset(int record) throws IOException {
        int offset = 0;
        for (byte[] r : records.subList(0, record)) {
            offset += ReaderTest.gzip(r).length;
        }
        return offset;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
