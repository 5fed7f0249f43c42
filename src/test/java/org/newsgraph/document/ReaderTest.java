package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;

/** What the tests of readers share: files made and read as a user would name them. */
abstract class ReaderTest {
    @TempDir
    Path folder;

    List<Outcome<Document>> read(String... arguments) {
        return read(InputStream.nullInputStream(), JsonFields.usual(), arguments);
    }

    List<Outcome<Document>> piped(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes), JsonFields.usual(), "-");
    }

    List<Outcome<Document>> withFields(Map<String, String> fields, String... arguments) {
        return read(InputStream.nullInputStream(), JsonFields.of(fields), arguments);
    }

    private static List<Outcome<Document>> read(InputStream in, JsonFields fields, String... arguments) {
        try (Stream<Outcome<Document>> outcomes = new Sources(in, fields, false).read(List.of(arguments))) {
            return outcomes.toList();
        }
    }

    String write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes).toString();
    }

    String write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] fixture(String name) throws IOException {
        try (InputStream in = ReaderTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    /** The one fixture as a file that a user names. */
    List<Outcome<Document>> readFixture(String name) throws IOException {
        return read(write(name, fixture(name)));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Document done(Outcome<Document> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done<Document>) outcome).value();
    }

    static List<Document> documents(List<Outcome<Document>> outcomes) {
        return outcomes.stream()
                .filter(Done.class::isInstance)
                .map(ReaderTest::done)
                .toList();
    }

    /** Sentences about what was passed over, without the folder of the test. */
    List<String> problems(List<Outcome<Document>> outcomes) {
        return outcomes.stream()
                .filter(Skipped.class::isInstance)
                .map(o -> ((Skipped<Document>) o).sentence().replace(folder + "/", ""))
                .toList();
    }

    static List<String> sections(Document document, Section.Kind kind) {
        return document.sections().stream()
                .filter(s -> s.kind() == kind)
                .map(s -> s.span().of(document.text()))
                .toList();
    }

    static List<String> paragraphs(Document document) {
        return sections(document, Section.Kind.PARAGRAPH);
    }
}
