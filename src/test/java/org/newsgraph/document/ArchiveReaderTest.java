package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest extends ReaderTest {
    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(e.getKey()));
                out.write(e.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] mixed() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("z.txt", utf8("The last man came."));
        entries.put("pages/a.html", fixture("amp.html"));
        entries.put("feed.xml", fixture("feed.rss"));
        entries.put("notes.csv", utf8("1,2"));
        entries.put("b.txt.gz", gzip(utf8("The packed man came.")));
        entries.put("metadata.jsonl", utf8("{\"file\": \"z.txt\", \"date\": \"2031-02-03\"}"));
        return zip(entries);
    }

    @Test
    void anArchiveIsReadLikeAFolder() throws IOException {
        List<Document> documents = documents(read(write("news.zip", mixed())));
        assertThat(documents)
                .extracting(Document::name)
                .containsExactly(
                        "news.zip!b.txt.gz",
                        "news.zip!feed.xml#hw-1001",
                        "news.zip!feed.xml#https://www.hentzauwire.example/mayor",
                        "news.zip!pages/a.html",
                        "news.zip!z.txt");
        assertThat(documents.get(4).date()).contains(LocalDate.of(2031, 2, 3));
    }

    @Test
    void anArchiveMayBePipedOrGzipped() throws IOException {
        assertThat(documents(piped(mixed()))).hasSize(5);
        assertThat(documents(read(write("news.zip.gz", gzip(mixed()))))).hasSize(5);
    }

    @Test
    void aBadEntryCostsItself() throws IOException {
        byte[] first = utf8("The first man came, and he told the others that the bridge was open again.");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", first);
        entries.put(
                "b.txt", utf8("The second man came to the bridge and asked for the king, whom nobody had seen since."));
        entries.put("c.txt", new byte[] {0, 1, 2});
        entries.put("inner.zip", zip(Map.of("x.txt", first)));
        byte[] archive = zip(entries);
        for (int i = 50; i < 60; i++) {
            archive[i] ^= 0x55;
        }
        List<Outcome<Document>> outcomes = read(write("news.zip", archive));
        assertThat(documents(outcomes)).extracting(Document::name).containsExactly("news.zip!b.txt");
        assertThat(problems(outcomes)).hasSize(3);
        assertThat(problems(outcomes).get(0)).startsWith("news.zip!a.txt: cannot be read (");
        assertThat(problems(outcomes).get(1)).startsWith("news.zip!c.txt: a binary file");
        assertThat(problems(outcomes).get(2))
                .isEqualTo("news.zip!inner.zip: an archive inside an archive; it is not opened");
    }

    @Test
    void bombsAreNotSetOff() throws IOException {
        byte[] nothing = new byte[60_000_000];
        java.util.Arrays.fill(nothing, (byte) ' ');
        List<Outcome<Document>> outcomes =
                read(write("bomb.zip", zip(Map.of("a.jsonl", nothing, "b.txt", utf8("The king came.")))));
        assertThat(documents(outcomes)).extracting(Document::text).containsExactly("The king came.");
        assertThat(problems(outcomes))
                .containsExactly(
                        "bomb.zip!a.jsonl: cannot be read (it swells to more than 200 times its size, as no text does)");
        assertThat(problems(read(write("bomb.jsonl.gz", gzip(nothing)))))
                .singleElement()
                .asString()
                .contains("swells");
    }

    @Test
    void namesOfEntriesLeadNowhere() throws IOException {
        List<Outcome<Document>> outcomes =
                read(write("in/evil.zip", zip(Map.of("../../out.txt", utf8("The king came.")))));
        assertThat(done(outcomes.get(0)).name()).isEqualTo("evil.zip!../../out.txt");
        try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void brokenAndEmptyArchivesAreTold() throws IOException {
        byte[] archive = mixed();
        List<Outcome<Document>> cut = read(write("cut.zip", java.util.Arrays.copyOf(archive, archive.length - 200)));
        assertThat(documents(cut)).hasSize(5);
        assertThat(problems(cut)).last().asString().startsWith("cut.zip: a damaged ZIP archive (");
        assertThat(problems(read(write("none.zip", zip(Map.of("x.csv", new byte[1]))))))
                .singleElement()
                .asString()
                .startsWith("none.zip: an archive with no document in it (.txt, ");
    }
}
