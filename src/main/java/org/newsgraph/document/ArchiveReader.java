package org.newsgraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
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
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            return new Cursor(
                    zip, parts(zip, Files.size(file), input), temporary ? Optional.of(file) : Optional.empty());
        } catch (ZipException e) {
            if (temporary) {
                Files.deleteIfExists(file);
            }
            String reason = "a damaged ZIP archive (" + e.getMessage() + ")";
            return DocumentCursor.of(List.of(new Skipped<>(input.place(), reason, Skipped.Kind.CONTENT)));
        }
    }

    private List<Part> parts(ZipFile zip, long size, SourceInput input) throws IOException {
        Swelling whole = new Swelling(2 * size);
        List<Part> parts = new ArrayList<>();
        List<Skipped<Document>> problems = new ArrayList<>();
        MetadataFile metadata = metadata(zip, input, problems);
        problems.forEach(p -> parts.add(Part.of(p)));
        zip.stream()
                .filter(e -> !e.isDirectory()
                        && forms.isDocument(e.getName())
                        && !e.getName().startsWith("__MACOSX/"))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .forEach(e -> parts.add(part(zip, e, whole, input, metadata)));
        if (parts.isEmpty()) {
            parts.add(Part.of(new Skipped<>(
                    input.place(), "an archive with no document in it (" + Forms.ENDINGS + ")", Skipped.Kind.CONTENT)));
        }
        return parts;
    }

    private Part part(ZipFile zip, ZipEntry entry, Swelling whole, SourceInput input, MetadataFile metadata) {
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

    private static InputStream unpacked(ZipFile zip, ZipEntry entry) throws IOException {
        return new Swelling(entry.getCompressedSize()).count(zip.getInputStream(entry));
    }

    private static MetadataFile metadata(ZipFile zip, SourceInput input, List<Skipped<Document>> problems)
            throws IOException {
        ZipEntry entry = zip.getEntry(MetadataFile.NAME);
        if (entry == null) {
            return MetadataFile.of(List.of(), "", problems);
        }
        try (InputStream in = unpacked(zip, entry)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return MetadataFile.of(lines, input.place() + "!" + MetadataFile.NAME, problems);
        }
    }

    /** The entries of an open archive. */
    private record Cursor(ZipFile zip, DocumentCursor entries, Optional<Path> temporary) implements DocumentCursor {
        Cursor(ZipFile zip, List<Part> parts, Optional<Path> temporary) {
            this(zip, new Concatenation(parts.iterator()), temporary);
        }

        @Override
        public Optional<Outcome<Document>> next() throws IOException {
            return entries.next();
        }

        @Override
        public void close() throws IOException {
            entries.close();
            zip.close();
            if (temporary.isPresent()) {
                Files.deleteIfExists(temporary.get());
            }
        }
    }
}
