package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;

class SourcesTest {
    @TempDir
    Path folder;

    private List<Outcome<Document>> read(String... arguments) {
        byte[] piped = "From a pipe.".getBytes(StandardCharsets.UTF_8);
        Sources sources = new Sources(new ByteArrayInputStream(piped), JsonFields.usual(), false);
        try (Stream<Outcome<Document>> outcomes = sources.read(List.of(arguments))) {
            return outcomes.toList();
        }
    }

    private static Document done(Outcome<Document> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done<Document>) outcome).value();
    }

    private static String skipped(Outcome<Document> outcome) {
        assertThat(outcome).isInstanceOf(Skipped.class);
        return ((Skipped<Document>) outcome).sentence();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesWithAllBelowIt() throws IOException {
        write("b.txt", "B.");
        write("a/x.txt", "X.");
        write("notes.csv", "no article");
        assertThat(read(folder.toString())).extracting(o -> done(o).name()).containsExactly("a/x.txt", "b.txt");
    }

    @Test
    void metadataGoesBeforeTheText() throws IOException {
        write("a.txt", " date 2020-01-01 Something happened. It was big.");
        write("metadata.jsonl", "{\"file\":\"a.txt\",\"date\":\"2021-02-03\",\"publisher\":\"The Gazette\"}\n");
        Document a = done(read(folder.toString()).get(0));
        assertThat(a.date()).contains(LocalDate.of(2021, 2, 3));
        assertThat(a.metadata().publisher()).contains("The Gazette");
        assertThat(done(read(folder.resolve("a.txt").toString()).get(0)).date()).contains(LocalDate.of(2021, 2, 3));
    }

    @Test
    void aBadLineOfMetadataIsReportedWithItsPlaceAndTheRestCounts() throws IOException {
        write("a.txt", "Something happened.");
        write(
                "metadata.jsonl",
                "{oops\n{\"file\":\"a.txt\",\"date\":\"2021-02-03\"}\n{\"file\":\"a.txt\",\"date\":\"soon\"}\n");
        List<Outcome<Document>> outcomes = read(folder.toString());
        assertThat(skipped(outcomes.get(0))).endsWith("metadata.jsonl:1: not JSON; this line is passed over");
        assertThat(skipped(outcomes.get(1))).contains("metadata.jsonl:3:").contains("YYYY-MM-DD");
        assertThat(done(outcomes.get(2)).date()).contains(LocalDate.of(2021, 2, 3));
    }

    @Test
    void badFilesAreSkippedWithAReasonAndTheRestIsRead() throws IOException {
        write("a.txt", "");
        write("b.txt", new byte[] {'a', 0, 1, 2});
        write("c.txt", "caf\u00e9 opened.".getBytes(StandardCharsets.ISO_8859_1));
        write("d.txt", "All well.");
        List<Outcome<Document>> outcomes = read(folder.toString());
        assertThat(skipped(outcomes.get(0))).endsWith("a.txt: an empty file");
        assertThat(skipped(outcomes.get(1))).contains("binary");
        assertThat(skipped(outcomes.get(2))).contains("not UTF-8 (byte 0xE9 at offset 3)");
        assertThat(done(outcomes.get(3)).text()).isEqualTo("All well.");
    }

    @Test
    void anEndlessLineIsPassedOver() throws IOException {
        write("a.txt", "The storm hit the coast and ".repeat(180_000));
        assertThat(skipped(read(folder.toString()).get(0))).contains("too long for an article (5,040,000 characters");
    }

    @Test
    void missingPathsEmptyFoldersAndVainGlobsAreReported() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertThat(skipped(read(folder + "/nothing").get(0))).endsWith("nothing: no such file or folder");
        assertThat(skipped(read(folder + "/empty").get(0))).contains("no document");
        assertThat(skipped(read(folder + "/*.txt").get(0))).endsWith("no file matches this pattern");
    }

    @Test
    void globsGzipAndStandardInputAreRead() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write("Zipped.".getBytes(StandardCharsets.UTF_8));
        }
        write("n1.txt.gz", zipped.toByteArray());
        write("n2.txt", "Plain.");
        write("m.txt", "Other.");
        assertThat(read(folder + "/n*")).extracting(o -> done(o).text()).containsExactly("Zipped.", "Plain.");
        assertThat(done(read("-").get(0)).text()).isEqualTo("From a pipe.");
    }

    @Test
    void aFileNamedTwiceCountsOnce() throws IOException {
        String a = write("a.txt", "Once.").toString();
        assertThat(read(a, folder.toString(), a)).hasSize(1);
    }

    @Test
    void byteOrderMarksAreUnderstood() throws IOException {
        write("a.txt", "\uFEFFMarked.".getBytes(StandardCharsets.UTF_16LE));
        write("b.txt", "\uFEFFMarked.".getBytes(StandardCharsets.UTF_8));
        assertThat(read(folder.toString())).extracting(o -> done(o).text()).containsOnly("Marked.");
    }
}
