package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is built from a page, a feed, JSON Lines, an archive and a crawl can be verified against them. */
@Tag("models")
class SourceFormsTest {
    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = SourceFormsTest.class.getResourceAsStream("/org/newsgraph/document/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private static byte[] crawl(byte[] page) {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + new String(page, StandardCharsets.ISO_8859_1);
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://zenda.example/old\r\n"
                + "WARC-Date: 2031-02-03T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n";
        return (header + http + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void everyFormIsVerifiedByItsQuotesAndHashes(@TempDir Path folder) throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.write(sources.resolve("agency.html"), fixture("agency.html"));
        Files.write(sources.resolve("feed.rss"), fixture("feed.rss"));
        Files.writeString(
                sources.resolve("a.jsonl"),
                "{\"id\": 1, \"body\": \"Chad sent 300 soldiers to Mali on 3 May 2021.\"}\n");
        Files.write(sources.resolve("crawl.warc"), crawl(fixture("old.html")));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sources.resolve("b.zip")))) {
            zip.putNextEntry(new ZipEntry("amp.html"));
            zip.write(fixture("amp.html"));
        }
        String graph = folder.resolve("graph.nt").toString();
        Shell.Result built = Shell.run("build", sources.toString(), "-o", graph, "--no-link", "--field", "text=body");
        assertThat(built.err()).contains("6 documents");
        Shell.Result verified = Shell.run("verify", "-d", graph, "--field", "text=body", sources.toString());
        assertThat(verified.err()).contains("6 documents and").contains(" 0 mismatches");
        assertThat(verified.code()).isZero();

        Files.writeString(
                sources.resolve("agency.html"),
                Files.readString(sources.resolve("agency.html")).replace("six pontoon bridges", "ten pontoon bridges"));
        Shell.Result changed = Shell.run("verify", "-d", graph, "--field", "text=body", sources.toString());
        assertThat(changed.code()).isEqualTo(ExitCode.DATA_PROBLEM);
        assertThat(changed.out()).contains("its hash differs");
    }
}
