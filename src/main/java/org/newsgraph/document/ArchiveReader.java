package org.newsgraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.newsgraph.document.Concatenation.Part;
import org.newsgraph.document.Outcome.Skipped;

/**
 * ZIP archives: like a folder, with the same endings and its own {@code metadata.jsonl}, in the order of names. Nothing is
 * unpacked to disk, so names of entries can lead nowhere. A bad entry costs itself; archives inside archives are not opened.
 */
final class ArchiveReader implements SourceReader {
    private final Forms forms;

    /** @param forms what entries may be */
    ArchiveReader(Forms forms) {
        this.forms = forms;
    }

    @Override
    public DocumentCursor open(SourceInput input) throws IOException {
        if (input.file().isPresent() && input.gunzip().isEmpty()) {
            input.close();
            return open(input, input.file().get(), false);
        }
        Path copy = Files.createTempFile("newsgraph", ".zip");
        try (input) {
            Files.copy(input.in(), copy, StandardCopyOption.REPLACE_EXISTING);
            return open(input, copy, true);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private DocumentCursor open(SourceInput input, Path file, boolean temporary) throws IOException {
        try {
            ZipFile zip = ZipFile.builder().setPath(file).get();
            DocumentCursor cursor = new Cursor(
                    zip, new Concatenation(parts(zip, Files.size(file), input).iterator()));
            return temporary ? new Temporary(cursor, file) : cursor;
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            String reason = "a damaged ZIP archive (" + e.getMessage() + ")";
            DocumentCursor salvaged = new SalvagedArchive(input, file, forms, reason);
            return temporary ? new Temporary(salvaged, file) : salvaged;
        }
    }

    private List<Part> parts(ZipFile zip, long size, SourceInput input) throws IOException {
        Swelling whole = new Swelling(2 * size);
        List<Part> parts = new ArrayList<>();
        List<Skipped<Document>> problems = new ArrayList<>();
        MetadataFile metadata = metadata(zip, input, problems);
        problems.forEach(p -> parts.add(Part.of(p)));
        Collections.list(zip.getEntries()).stream()
                .filter(e -> !e.isDirectory()
                        && forms.isDocument(e.getName())
                        && !e.getName().startsWith("__MACOSX/"))
                .sorted(Comparator.comparing(ZipArchiveEntry::getName))
                .forEach(e -> parts.add(part(zip, e, whole, input, metadata)));
        if (parts.isEmpty()) {
            parts.add(Part.of(new Skipped<>(
                    input.place(), "an archive with no document in it (" + Forms.ENDINGS + ")", Skipped.Kind.CONTENT)));
        }
        return parts;
    }

    private Part part(ZipFile zip, ZipArchiveEntry entry, Swelling whole, SourceInput input, MetadataFile metadata) {
        String place = input.place() + "!" + entry.getName();
        return new Part(place, () -> {
            Optional<SourceReader> reader = forms.member(entry.getName());
            if (reader.isEmpty()) {
                return DocumentCursor.of(List.of(
                        new Skipped<>(place, "an archive inside an archive; it is not opened", Skipped.Kind.CONTENT)));
            }
            InputStream in = whole.count(unpacked(zip, entry));
            Document.Metadata known = metadata.of(entry.getName()).or(input.known());
            return reader.get()
                    .open(SourceInput.of(place, input.name() + "!" + entry.getName(), known, in, Optional.empty()));
        });
    }

    private static InputStream unpacked(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        return new Swelling(entry.getCompressedSize()).count(zip.getInputStream(entry));
    }

    private static MetadataFile metadata(ZipFile zip, SourceInput input, List<Skipped<Document>> problems)
            throws IOException {
        ZipArchiveEntry entry = zip.getEntry(MetadataFile.NAME);
        if (entry == null) {
            return MetadataFile.of(List.of(), "", problems);
        }
        String place = input.place() + "!" + MetadataFile.NAME;
        try (InputStream in = unpacked(zip, entry)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return MetadataFile.of(lines, place, problems);
        } catch (ZipException e) {
            problems.add(new Skipped<>(place, Failures.reason(e), Skipped.Kind.CONTENT));
            return MetadataFile.of(List.of(), place, problems);
        }
    }

    /** The entries of an open archive. */
    private record Cursor(ZipFile zip, DocumentCursor entries) implements DocumentCursor {
        @Override
        public Optional<Outcome<Document>> next() throws IOException {
            return entries.next();
        }

        @Override
        public void close() throws IOException {
            entries.close();
            zip.close();
        }
    }

    /** Documents of a copy that goes when they are read. */
    private record Temporary(DocumentCursor documents, Path copy) implements DocumentCursor {
        @Override
        public Optional<Outcome<Document>> next() throws IOException {
            return documents.next();
        }

        @Override
        public void close() throws IOException {
            documents.close();
            Files.deleteIfExists(copy);
        }
    }
}
