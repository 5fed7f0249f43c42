package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest extends ReaderTest {
    @Test
    void aLineIsAnArticleWithWhatIsKnownOfIt() throws IOException {
        Document d = done(read(write("a.jsonl", """
                        {"id": 7, "title": "Budget  rejected", "date": "2031-02-03T10:00:00Z", "url": "https://gt.example/7", "source": {"id": "gt", "name": "Glottenberg Times"}, "text": "The parliament rejected the budget.\\n\\nIt met on Monday."}
                        """)).get(0));
        assertThat(d.name()).isEqualTo("a.jsonl#7");
        assertThat(d.text()).isEqualTo("Budget rejected\n\nThe parliament rejected the budget.\n\nIt met on Monday.");
        assertThat(d.metadata())
                .isEqualTo(new Document.Metadata(
                        Optional.of(LocalDate.of(2031, 2, 3)),
                        Optional.of("Budget rejected"),
                        Optional.of("Glottenberg Times"),
                        Optional.of("https://gt.example/7")));
        assertThat(sections(d, Section.Kind.HEADLINE)).containsExactly("Budget rejected");
    }

    @Test
    void fieldsMayHaveOtherNamesAndStandDeeper() throws IOException {
        String file = write(
                "a.jsonl", "{\"article\": {\"words\": \"The king came.\"}, \"when\": 1927843200, \"text\": \"no\"}");
        Document d = done(withFields(Map.of("text", "article.words", "date", "when"), file)
                .get(0));
        assertThat(d.text()).isEqualTo("The king came.");
        assertThat(d.date()).contains(LocalDate.of(2031, 2, 3));
        assertThat(d.name()).isEqualTo("a.jsonl#1");
        assertThatThrownBy(() -> JsonFields.of(Map.of("body", "x"))).hasMessageContaining("unknown part 'body'");
    }

    @Test
    void aLineMayHoldAPageOrMarkedUpText() throws IOException {
        String html = new String(fixture("amp.html"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\"", "\\\"")
                .replace("\n", "\\n");
        List<Outcome<Document>> outcomes = read(write(
                "a.jsonl",
                "{\"html\": \"" + html + "\", \"date\": \"2030-11-18\"}\n"
                        + "{\"text\": \"<p>The king came.</p><p>He saw &amp; left.</p>\"}\n"));
        assertThat(done(outcomes.get(0)).metadata().publisher()).contains("Glottenberg Times");
        assertThat(done(outcomes.get(0)).date()).contains(LocalDate.of(2030, 11, 18));
        assertThat(done(outcomes.get(1)).text()).isEqualTo("The king came.\n\nHe saw & left.");
    }

    @Test
    void aBadLineCostsThatLine() throws IOException {
        byte[] lines = utf8("""
                {"text": "The first man came."}
                {"text": "cut
                [1, 2]
                {"title": "no text"}

                {"text": "Caf# closed."}
                {"text": "The last man came."}""");
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i] == '#' ? (byte) 0xE9 : lines[i];
        }
        List<Outcome<Document>> outcomes = read(write("a.jsonl", lines));
        assertThat(documents(outcomes)).extracting(Document::name).containsExactly("a.jsonl#1", "a.jsonl#7");
        assertThat(problems(outcomes)).hasSize(4);
        assertThat(problems(outcomes).get(0)).startsWith("a.jsonl:2: not JSON (");
        assertThat(problems(outcomes).get(1)).isEqualTo("a.jsonl:3: no JSON object; this line is passed over");
        assertThat(problems(outcomes).get(2)).isEqualTo("a.jsonl:4: no text in this line; it is passed over");
        assertThat(problems(outcomes).get(3)).startsWith("a.jsonl:6: not ");
    }

    @Test
    void wrongFieldNamesAreToldOnce() throws IOException {
        String lines = "{\"words\": \"The king came.\"}\n".repeat(1000);
        assertThat(problems(read(write("a.jsonl", lines))))
                .singleElement()
                .asString()
                .startsWith(
                        "a.jsonl: none of the first 20 lines has a text or HTML under the names that are looked for (text, ");
    }

    @Test
    void ofAFileCutOffInGzipTheWholeLinesAreRead() throws IOException {
        String lines = IntStream.range(0, 200)
                .mapToObj(i -> "{\"text\": \"Man number " + i + " came to " + Integer.toHexString(i * 7919) + ".\"}\n")
                .collect(Collectors.joining());
        byte[] zipped = gzip(utf8(lines));
        List<Outcome<Document>> outcomes = read(write("a.jsonl.gz", Arrays.copyOf(zipped, zipped.length / 2)));
        List<Document> documents = documents(outcomes);
        assertThat(documents).hasSizeBetween(40, 160);
        assertThat(documents).allSatisfy(d -> assertThat(d.text()).endsWith("."));
        assertThat(problems(outcomes))
                .singleElement()
                .asString()
                .startsWith("a.jsonl.gz:" + (documents.size() + 1) + ": the gzip data is cut off");
    }

    @Test
    void ofAStreamWithoutEndNoMoreIsReadThanIsAskedFor() {
        AtomicLong taken = new AtomicLong();
        byte[] line = utf8("{\"text\": \"The king came to the town and nobody was there.\"}\n");
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return line[(int) (taken.getAndIncrement() % line.length)];
            }
        };
        try (Stream<Outcome<Document>> all = new Sources(endless, JsonFields.usual(), false).read(List.of("-"))) {
            assertThat(all.limit(1000).map(ReaderTest::done).map(Document::name).toList())
                    .hasSize(1000)
                    .doesNotHaveDuplicates();
        }
        assertThat(taken.get()).isLessThan(1000L * line.length + 200_000);
    }
}
