package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrawlReaderTest extends ReaderTest {
    private static final String A = "https://a.example/news/1";
    private static final String B = "https://b.example/news/2";
    private static final String C = "https://c.example/news/3";

    private static Crawl three() {
        return new Crawl()
                .page(A, Crawl.article("Strelsau"))
                .page(B, Crawl.article("Hofbau"))
                .page(C, Crawl.article("Zenda"));
    }

    private static List<String> headlines(List<Outcome<Document>> outcomes) {
        return documents(outcomes).stream()
                .map(d -> d.metadata().headline().orElse(""))
                .toList();
    }

    @Test
    void pagesAreReadInTheOrderOfTheCrawl() throws IOException {
        List<Outcome<Document>> outcomes = read(write("c.warc.gz", three().zipped()));
        assertThat(outcomes)
                .extracting(o -> done(o).name())
                .containsExactly("c.warc.gz!" + A, "c.warc.gz!" + B, "c.warc.gz!" + C);
        assertThat(outcomes).extracting(o -> done(o).key()).containsExactly(A, B, C);
        assertThat(outcomes).allSatisfy(o -> assertThat(paragraphs(done(o))).hasSize(2));
    }

    @Test
    void aCrawlMayBePlainOrPipedOrNamedOtherwise() throws IOException {
        assertThat(headlines(read(write("c.warc", three().plain())))).hasSize(3);
        assertThat(headlines(read(write("crawl", three().plain())))).hasSize(3);
        assertThat(headlines(piped(three().zipped()))).hasSize(3);
        assertThat(headlines(piped(gzip(three().plain())))).hasSize(3);
    }

    @Test
    void whatIsNoPageIsPassedOverInSilence() throws IOException {
        Crawl crawl = new Crawl()
                .response("https://a.example/x.png", "image/png", "", new byte[] {1, 2, 3})
                .response("https://a.example/robots.txt", "text/plain", "", utf8("User-agent: *"))
                .record(
                        "response",
                        "https://a.example/gone",
                        "",
                        utf8("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + Crawl.article("Nowhere")))
                .record(
                        "response",
                        "dns:a.example",
                        "Content-Type: text/dns\r\n",
                        utf8("20310203040506\na.example. 300 IN A 192.0.2.1\n"))
                .record(
                        "revisit",
                        "https://a.example/again",
                        "",
                        utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"))
                .page(A, Crawl.article("Strelsau"));
        assertThat(read(write("c.warc.gz", crawl.zipped()))).singleElement().satisfies(o -> assertThat(done(o).key())
                .isEqualTo(A));
    }

    @Test
    void bodiesAreUnpackedAndReadInTheirOwnCharacters() throws IOException {
        String html = Crawl.article("Žižkov").replace("<head>", "<head><meta charset=windows-1250>");
        byte[] chunked = utf8(Integer.toHexString(utf8(Crawl.article("Zenda")).length) + "\r\n" + Crawl.article("Zenda")
                + "\r\n0\r\n\r\n");
        Crawl crawl = new Crawl()
                .response(
                        A,
                        "text/html; charset=utf-8",
                        "Content-Encoding: gzip\r\n",
                        gzip(utf8(Crawl.article("Hofbau"))))
                .response(B, "text/html; charset=iso-8859-1", "", html.getBytes(Charset.forName("windows-1250")))
                .response(C, "text/html", "Transfer-Encoding: chunked\r\n", chunked);
        assertThat(headlines(read(write("c.warc", crawl.plain()))))
                .containsExactly("News of Hofbau", "News of Žižkov", "News of Zenda");
    }

    @Test
    void aPageOfAnotherLanguageIsPassedOverWithItsAddress() throws IOException {
        String html =
                "<title>Brücke</title><p>Der Bürgermeister hat am Montag die neue Brücke über den Fluss eröffnet, elf Jahre nach dem"
                        + " Einsturz der alten. Rund zweihundert Menschen kamen nach Angaben der Polizei zu der Feier.</p>";
        assertThat(problems(read(write("c.warc.gz", new Crawl().page(A, html).zipped()))))
                .containsExactly("c.warc.gz!" + A + ": not in English (German)");
    }

    @Test
    void ofACrawlThatIsCutOffAllBeforeTheCutIsRead() throws IOException {
        byte[] zipped = three().zipped();
        List<Outcome<Document>> outcomes = read(write("c.warc.gz", Arrays.copyOf(zipped, zipped.length - 150)));
        assertThat(headlines(outcomes)).startsWith("News of Strelsau", "News of Hofbau");
        assertThat(problems(outcomes)).isNotEmpty().allSatisfy(p -> assertThat(p)
                .startsWith("c.warc.gz"));
        byte[] plain = three().plain();
        List<Outcome<Document>> ofPlain = read(write("c.warc", Arrays.copyOf(plain, plain.length - 90)));
        assertThat(headlines(ofPlain)).containsExactly("News of Strelsau", "News of Hofbau", "News of Zenda");
        assertThat(documents(ofPlain).get(2).text()).endsWith("after the old one had fallen.");
        assertThat(problems(ofPlain))
                .containsExactly("c.warc record 7 (" + C + "): a record that is cut off; what is there is read");
    }

    @Test
    void aDamagedMemberCostsItsRecordOnly() throws IOException {
        byte[] zipped = three().zipped();
        int begin = three().zippedOffset(4);
        for (int i = begin + 60; i < begin + 90; i++) {
            zipped[i] ^= 0x55;
        }
        for (List<Outcome<Document>> outcomes : List.of(read(write("c.warc.gz", zipped)), piped(zipped))) {
            assertThat(headlines(outcomes)).contains("News of Strelsau", "News of Zenda");
            assertThat(problems(outcomes)).isNotEmpty();
        }
    }

    @Test
    void aRecordThatLosesItsEndOrItsLengthCostsNoOther() throws IOException {
        String plain = new String(three().plain(), StandardCharsets.ISO_8859_1);
        int second = plain.indexOf("WARC-Target-URI: " + B, plain.indexOf("GET / HTTP/1.1", plain.indexOf(B)));
        int middle = plain.indexOf("eleven years", second);
        String lost = plain.substring(0, middle) + plain.substring(plain.indexOf("WARC/1.0", middle));
        assertThat(headlines(read(write("lost.warc", lost.getBytes(StandardCharsets.ISO_8859_1)))))
                .startsWith("News of Strelsau")
                .endsWith("News of Zenda");
        String wrong = plain.substring(0, second)
                + plain.substring(second).replaceFirst("Content-Length: \\d+", "Content-Length: many");
        List<Outcome<Document>> outcomes = read(write("wrong.warc", wrong.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(headlines(outcomes)).containsExactly("News of Strelsau", "News of Zenda");
        assertThat(problems(outcomes)).containsExactly("wrong.warc record 5: a damaged record; it is passed over");
    }

    @Test
    void theSamePageTwiceIsOneDocument() throws IOException {
        Crawl crawl = new Crawl().page(A, Crawl.article("Strelsau")).page(A, Crawl.article("Strelsau"));
        List<Outcome<Document>> outcomes = read(write("c.warc", crawl.plain()));
        assertThat(documents(outcomes)).hasSize(1);
        assertThat(problems(outcomes)).singleElement().asString().contains("same URL was read before");
    }
}
