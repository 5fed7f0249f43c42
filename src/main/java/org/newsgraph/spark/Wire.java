package org.newsgraph.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.document.Section;
import org.newsgraph.document.SourceFile;
import org.newsgraph.document.Span;
import org.newsgraph.table.Bytes;

/** What goes between the processes of a job, as bytes. */
final class Wire {
    private Wire() {}

    static void write(SourceFile file, DataOutputStream out) throws IOException {
        Bytes.writeText(file.place(), out);
        Bytes.writeText(file.name(), out);
        write(file.known(), out);
    }

    static SourceFile file(DataInputStream in) throws IOException {
        return new SourceFile(Bytes.readText(in), Bytes.readText(in), metadata(in));
    }

    static void write(Document document, DataOutputStream out) throws IOException {
        Bytes.writeText(document.name(), out);
        Bytes.writeText(document.text(), out);
        Bytes.writeCount(document.sections().size(), out);
        for (Section section : document.sections()) {
            out.writeByte(section.kind().ordinal());
            Bytes.writeCount(section.span().begin(), out);
            Bytes.writeCount(section.span().end(), out);
        }
        write(document.metadata(), out);
    }

    static Document document(DataInputStream in) throws IOException {
        String name = Bytes.readText(in);
        String text = Bytes.readText(in);
        List<Section> sections = new ArrayList<>();
        for (int left = Bytes.readCount(in); left > 0; left--) {
            Section.Kind kind = Section.Kind.values()[in.readUnsignedByte()];
            sections.add(new Section(kind, new Span(Bytes.readCount(in), Bytes.readCount(in))));
        }
        return new Document(name, text, sections, metadata(in));
    }

    private static void write(Document.Metadata metadata, DataOutputStream out) throws IOException {
        Bytes.writeOptional(metadata.date().map(LocalDate::toString), out);
        Bytes.writeOptional(metadata.headline(), out);
        Bytes.writeOptional(metadata.publisher(), out);
        Bytes.writeOptional(metadata.url(), out);
    }

    private static Document.Metadata metadata(DataInputStream in) throws IOException {
        return new Document.Metadata(
                Bytes.readOptional(in).map(LocalDate::parse),
                Bytes.readOptional(in),
                Bytes.readOptional(in),
                Bytes.readOptional(in));
    }

    static void write(Skipped<?> skipped, DataOutputStream out) throws IOException {
        Bytes.writeText(skipped.input(), out);
        Bytes.writeText(skipped.reason(), out);
        out.writeByte(skipped.kind().ordinal());
    }

    static Skipped<Document> skipped(DataInputStream in) throws IOException {
        return new Skipped<>(Bytes.readText(in), Bytes.readText(in), Skipped.Kind.values()[in.readUnsignedByte()]);
    }
}
