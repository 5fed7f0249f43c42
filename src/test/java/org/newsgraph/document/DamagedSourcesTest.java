package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input as the world has it: what is good of it is read, what is bad is told with its file and place, and nothing hangs. */
@Timeout(30)
class DamagedSourcesTest extends ReaderTest {
    private static final String STORY =
            "The harbour master of Zenda said on Monday that rescuers had pulled eleven sailors from "
                    + "a burning ferry. Two more were missing when the search was called off at dawn, he said.";

    private static String page(String article) {
        return "<html><head><title>Ferry burns</title></head><body><article><h1>Ferry burns off Zenda</h1><p>" + article
                + "</p></article></body></html>";
    }

    private static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
    }

    private static String item(String id, String text) {
        return "<item><title>" + id + "</title><link>https://zenda.example/" + id + "</link><description>" + text
                + "</description></item>";
    }

    private static String feed(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel>" + items + "</channel></rss>";
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                out.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    /** Gzip of the bytes with 128 MB of zeros behind them. */
    private static byte[] bomb(byte[] begin) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes, 1 << 16)) {
            out.write(begin);
            for (int i = 0; i < 128; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private List<Outcome<Document>> readAs(String name, String content) throws IOException {
        return read(write(name, utf8(content)));
    }

    // -- Bytes and characters --

    @ParameterizedTest
    @CsvSource({"UTF-16LE, txt", "UTF-16BE, txt", "UTF-16LE, html", "UTF-16BE, html"})
    void utf16WithoutItsMarkIsUnderstood(String charset, String ending) throws IOException {
        String content = ending.equals("html") ? page(STORY) : STORY;
        List<Outcome<Document>> outcomes = read(write("a." + ending, content.getBytes(charset)));
        assertThat(done(outcomes.get(0)).text()).endsWith(STORY);
        assertThat(outcomes).hasSize(1);
    }

    @Test
    void aBadByteInATextOfUtf8CostsItsCharacter() throws IOException {
        byte[] bytes = joined(utf8(STORY + " The café, the crêpe"), new byte[] {(byte) 0xE9}, utf8(" and the bridge."));
        List<Outcome<Document>> outcomes = read(write("a.txt", bytes));
        assertThat(done(outcomes.get(0)).text()).endsWith("The café, the crêpe\uFFFD and the bridge.");
        assertThat(problems(outcomes))
                .containsExactly("a.txt: 1 character is not UTF-8 and read as U+FFFD; the rest is read");
    }

    @Test
    void aZeroInATextCostsItsCharacterAndZerosBehindItNothing() throws IOException {
        List<Outcome<Document>> outcomes = readAs("a.txt", STORY.replace("Monday", "Mon\u0000day"));
        assertThat(done(outcomes.get(0)).text()).contains("Mon\uFFFDday");
        assertThat(problems(outcomes)).hasSize(1);
        assertThat(read(write("b.txt", joined(utf8(STORY), new byte[4000]))))
                .singleElement()
                .satisfies(o -> assertThat(done(o).text()).isEqualTo(STORY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0001", "\\u001b", "\\ud83d", "\\udc00", "\\uffff"})
    void charactersThatXmlCannotHoldAreReplaced(String escaped) throws IOException {
        List<Outcome<Document>> outcomes = readAs("a.jsonl", line("1" + escaped, STORY + " No" + escaped + " more."));
        assertThat(done(outcomes.get(0)).text()).endsWith("No\uFFFD more.");
        assertThat(done(outcomes.get(0)).name()).isEqualTo("a.jsonl#1\uFFFD");
    }

    @Test
    void charactersBeyondTheFirstPlaneAndMarksOfDirectionStay() throws IOException {
        String text = STORY.replace("ferry", "\uD83D\uDEA2 \u200Fferry");
        assertThat(done(readAs("a.txt", text).get(0)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\t\n", "\u00A0\n\u2003", "---\n***\n", "\uFEFF"})
    void aTextWithoutLettersIsToldAsEmpty(String text) throws IOException {
        assertThat(problems(readAs("a.txt", text))).containsExactly("a.txt: an empty text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "xml", "jsonl", "warc", "zip", "txt.gz", "jsonl.gz", "warc.gz", "dat"})
    void anEmptyFileIsTold(String ending) throws IOException {
        assertThat(problems(read(write("a." + ending, new byte[0]))))
                .singleElement()
                .asString()
                .startsWith("a." + ending + ": ");
    }

    // -- Gzip --

    @ParameterizedTest
    @CsvSource({"txt, 0", "html, 0", "jsonl, 1", "xml, 1", "warc, 0"})
    void aBombOfGzipIsNotSetOff(String ending, int read) throws IOException {
        String begin =
                switch (ending) {
                    case "html" -> page(STORY);
                    case "jsonl" -> line("1", STORY);
                    case "xml" -> feed(item("1", STORY));
                    case "warc" -> "WARC/1.0\r\n";
                    default -> STORY;
                };
        List<Outcome<Document>> outcomes = read(write("a." + ending + ".gz", bomb(utf8(begin))));
        assertThat(documents(outcomes)).hasSize(read);
        assertThat(problems(outcomes)).anyMatch(p -> p.contains("swells") || p.contains("too long for an article"));
    }

    @Test
    void whatStandsBehindGzipIsPassedOver() throws IOException {
        for (byte[] tail : List.of(new byte[1000], utf8("something else"))) {
            List<Outcome<Document>> outcomes = read(write("a.txt.gz", joined(gzip(utf8(STORY)), tail)));
            assertThat(done(outcomes.get(0)).text()).isEqualTo(STORY);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 60, 120})
    void gzipIsReadUpToItsCut(int length) throws IOException {
        byte[] zipped = gzip(utf8((STORY + "\n\n").repeat(40)));
        List<Outcome<Document>> outcomes = read(write("a.txt.gz", Arrays.copyOf(zipped, length)));
        assertThat(problems(outcomes)).anyMatch(p -> p.startsWith("a.txt.gz: the gzip data is cut off after "));
        assertThat(documents(outcomes))
                .allMatch(d -> (STORY + "\n\n").repeat(40).startsWith(d.text()));
    }

    // -- Pages --

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<p><b><i>x", "<font>", "<blockquote>", "<"})
    void aPageOfFiftyThousandLevelsNeitherHangsNorFails(String tag) throws IOException {
        List<Outcome<Document>> outcomes = readAs("a.html", page(tag.repeat(50_000) + STORY));
        assertThat(outcomes).isNotEmpty();
        assertThat(problems(outcomes)).noneMatch(p -> p.contains("internal error"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "&", "&nbsp;", "\n \n", "a=b ", "]]>", "\"", "\u0000"})
    void aPageOfAMillionOfOneThingDoesNotHang(String thing) throws IOException {
        String many = thing.repeat(1_000_000 / thing.length());
        assertThat(problems(readAs("a.html", page(STORY + many + STORY)))).noneMatch(p -> p.contains("internal error"));
        assertThat(problems(readAs("b.html", page(STORY).replace("<p>", "<p title='" + many + ">"))))
                .noneMatch(p -> p.contains("internal error"));
        assertThat(problems(readAs("c.html", page("<pre>" + STORY + many + "</pre>"))))
                .noneMatch(p -> p.contains("internal error"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=\"application/ld+json\">[[[[[[</script>",
                "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"articleBody\":</script>",
                "<base href='http://[bad'><link rel=canonical href='http://a b c'>",
                "<meta charset=klingon>",
                "<meta charset=utf-16>",
                "<meta property='article:published_time' content='yesterday'>",
                "<script>if (a < b && c > d) document.write('</p><p>')</script>",
                "<!-- never closed --",
            })
    void aBadHeadCostsNoArticle(String head) throws IOException {
        List<Outcome<Document>> outcomes = readAs("a.html", page(STORY).replace("</head>", head + "</head>"));
        if (head.startsWith("<!--")) {
            assertThat(problems(outcomes)).containsExactly("a.html: no article text found in this page");
        } else {
            assertThat(documents(outcomes).get(0).text()).contains(STORY);
        }
    }

    // -- Feeds and lines --

    @ParameterizedTest
    @ValueSource(strings = {"&nbsp;", "&eacute;", "&", "<br>", "<b>", "\u0001", "\u0000", "&#xFFFF;", "&#0;", "]]>"})
    void whatXmlForbidsCostsNoItem(String bad) throws IOException {
        List<Outcome<Document>> outcomes = readAs("a.xml", feed(item("1", STORY + " " + bad) + item("2", STORY)));
        assertThat(documents(outcomes)).hasSize(2).allSatisfy(d -> assertThat(d.text())
                .contains(STORY));
        assertThat(problems(outcomes)).allMatch(p -> p.startsWith("a.xml: malformed XML at line 1, column "));
        assertThat(problems(outcomes)).hasSizeBetween(1, 1);
    }

    @Test
    void anItemOfFiftyThousandLevelsCostsNoOther() throws IOException {
        List<Outcome<Document>> outcomes = readAs("a.xml", feed(item("1", "<div>".repeat(50_000)) + item("2", STORY)));
        assertThat(problems(outcomes)).isNotEmpty().noneMatch(p -> p.contains("internal error"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"text\": \"open", "[]", "null", "7", "{\"text\": 7", "[[[[", "{\"date\": 1e999999999, \"x\":"
            })
    void aBrokenLineCostsItself(String bad) throws IOException {
        List<Outcome<Document>> outcomes = readAs("a.jsonl", line("1", STORY) + bad + "\n" + line("2", STORY));
        assertThat(documents(outcomes)).hasSize(2);
        assertThat(problems(outcomes)).singleElement().asString().startsWith("a.jsonl:2: ");
    }

    @Test
    void aLineOfAHundredThousandLevelsAndOneOfTwentyMegabytesCostThemselves() throws IOException {
        List<Outcome<Document>> outcomes = readAs(
                "a.jsonl",
                line("1", STORY) + "[".repeat(100_000) + "\n" + line("3", "x ".repeat(10_000_000)) + line("4", STORY));
        assertThat(documents(outcomes)).extracting(Document::name).containsExactly("a.jsonl#1", "a.jsonl#4");
        assertThat(problems(outcomes))
                .satisfiesExactly(p -> assertThat(p).startsWith("a.jsonl:2: not JSON"), p -> assertThat(p)
                        .startsWith("a.jsonl:3: a line of more than 16 MB"));
    }

    @Test
    void linesOfUtf16AreRead() throws IOException {
        byte[] bytes = ("\uFEFF" + line("1", STORY) + line("2", STORY)).getBytes(StandardCharsets.UTF_16LE);
        List<Outcome<Document>> outcomes = read(write("a.jsonl", bytes));
        assertThat(documents(outcomes)).hasSize(2);
        assertThat(problems(outcomes)).isEmpty();
    }

    // -- Archives and crawls --

    @Test
    void ofAnArchiveThatIsCutOffTheWholeEntriesAreRead() throws IOException {
        byte[] archive = zip(
                "a.txt", utf8(STORY),
                "metadata.jsonl", utf8("{\"file\": \"a.txt\", \"date\": \"2031-02-03\"}"),
                "b.html", utf8(page(STORY)),
                "c.txt", utf8(STORY + " The end."));
        List<Outcome<Document>> outcomes = read(write("a.zip", Arrays.copyOf(archive, archive.length - 320)));
        assertThat(documents(outcomes)).extracting(Document::name).containsExactly("a.zip!a.txt", "a.zip!b.html");
        assertThat(documents(outcomes).get(0).date()).contains(java.time.LocalDate.of(2031, 2, 3));
        assertThat(problems(outcomes))
                .satisfiesExactly(
                        p -> assertThat(p).isEqualTo("a.zip!c.txt: cut off or damaged; it is passed over"),
                        p -> assertThat(p)
                                .startsWith("a.zip: a damaged ZIP archive (")
                                .endsWith("; the entries that can be told apart are read"));
        assertThat(documents(piped(Arrays.copyOf(archive, archive.length - 320))))
                .hasSize(2);
    }

    @Test
    void anEncryptedEntryCostsItself() throws IOException {
        byte[] archive = zip("a.txt", utf8(STORY), "b.txt", utf8(STORY));
        int central = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        archive[6] |= 1;
        archive[central + 8] |= 1;
        List<Outcome<Document>> outcomes = read(write("a.zip", archive));
        assertThat(documents(outcomes)).extracting(Document::name).containsExactly("a.zip!b.txt");
        assertThat(problems(outcomes))
                .singleElement()
                .asString()
                .startsWith("a.zip!a.txt: ")
                .contains("encryption");
    }

    @Test
    void aBombOfMetadataCostsItself() throws IOException {
        List<Outcome<Document>> outcomes =
                read(write("a.zip", zip("metadata.jsonl", new byte[100_000_000], "a.txt", utf8(STORY))));
        assertThat(documents(outcomes)).hasSize(1);
        assertThat(problems(outcomes))
                .singleElement()
                .asString()
                .startsWith("a.zip!metadata.jsonl: ")
                .contains("swells");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no crawl at all",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nabc",
                "WARC/1.0\r\nWARC-Type: response\r\n",
            })
    void aCrawlThatGivesNothingSaysWhy(String crawl) throws IOException {
        assertThat(problems(readAs("a.warc", crawl))).singleElement().asString().startsWith("a.warc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "xml", "jsonl", "warc", "zip", "dat"})
    void noiseIsTold(String ending) throws IOException {
        byte[] noise = new byte[50_000];
        new java.util.Random(7).nextBytes(noise);
        List<Outcome<Document>> outcomes = read(write("a." + ending, noise));
        assertThat(documents(outcomes)).isEmpty();
        assertThat(problems(outcomes)).isNotEmpty().noneMatch(p -> p.contains("internal error"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!---->", "<!-- -->  <?x?>", "<?x?>", "<!doctype [] ", "<!doctype [", "<", "{ \"", " "})
    void theFormOfAFileIsToldAtOnce(String begin) throws IOException {
        List<Outcome<Document>> outcomes = readAs("a", begin.repeat(2000 / begin.length()) + "x " + STORY);
        assertThat(problems(outcomes)).noneMatch(p -> p.contains("internal error"));
    }
}
