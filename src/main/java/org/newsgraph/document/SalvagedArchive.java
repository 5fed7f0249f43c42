package org.newsgraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.newsgraph.document.Outcome.Skipped;

/**
 * A ZIP archive whose table of contents is lost, because it is cut off or damaged: its entries one after the other, as far as they
 * can be read. One entry at a time is in memory.
 */
final class SalvagedArchive implements DocumentCursor {
    /** Bytes beyond which an entry is passed over. */
    private static final int LIMIT = 64_000_000;

    private final SourceInput archive;
    private final Forms forms;
    private final ZipArchiveInputStream entries;
    private final Swelling whole;
    private final String damage;
    private final MetadataFile metadata;
    private Optional<DocumentCursor> open = Optional.empty();
    private boolean ended;

    /** @param damage why the table of contents cannot be used */
    SalvagedArchive(SourceInput archive, Path file, Forms forms, String damage) throws IOException {
        this.archive = archive;
        this.forms = forms;
        this.whole = new Swelling(2 * Files.size(file));
        this.damage = damage;
        this.metadata = metadata(file);
        this.entries = entries(file);
    }

    private static ZipArchiveInputStream entries(Path file) throws IOException {
        return new ZipArchiveInputStream(Files.newInputStream(file), "UTF-8", true, true);
    }

    /** What an archive's own {@code metadata.jsonl} says, if it comes before the damage, which the second reading tells. */
    private static MetadataFile metadata(Path file) throws IOException {
        List<String> lines = List.of();
        try (ZipArchiveInputStream entries = entries(file)) {
            for (ZipArchiveEntry e = entries.getNextEntry(); e != null && lines.isEmpty(); e = entries.getNextEntry()) {
                if (e.getName().equals(MetadataFile.NAME)) {
                    lines = new String(entries.readNBytes(LIMIT), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return MetadataFile.of(lines, MetadataFile.NAME, new ArrayList<>());
        }
        return MetadataFile.of(lines, MetadataFile.NAME, new ArrayList<>());
    }

    @Override
    public Optional<Outcome<Document>> next() throws IOException {
        while (!ended || open.isPresent()) {
            if (open.isEmpty()) {
                open = Optional.of(advance());
            }
            Optional<Outcome<Document>> outcome = open.get().next();
            if (outcome.isPresent()) {
                return outcome;
            }
            open.get().close();
            open = Optional.empty();
        }
        return Optional.empty();
    }

    /** The documents of the next entry; at the end, or where no more can be read, what is wrong with the whole. */
    private DocumentCursor advance() {
        String place = archive.place();
        try {
            ZipArchiveEntry entry = entries.getNextEntry();
            if (entry == null) {
                return end();
            }
            if (entry.isDirectory() || !forms.isDocument(entry.getName())) {
                return DocumentCursor.of(List.of());
            }
            place = archive.place() + "!" + entry.getName();
            return open(entry, place);
        } catch (IOException | IllegalArgumentException e) {
            List<Outcome<Document>> last = new ArrayList<>();
            if (!place.equals(archive.place())) {
                last.add(skipped(place, "cut off or damaged; it is passed over"));
            }
            last.add(told());
            ended = true;
            return DocumentCursor.of(last);
        }
    }

    private DocumentCursor open(ZipArchiveEntry entry, String place) throws IOException {
        Optional<SourceReader> reader = forms.member(entry.getName());
        if (reader.isEmpty()) {
            return DocumentCursor.of(List.of(skipped(place, "an archive inside an archive; it is not opened")));
        }
        if (!entries.canReadEntryData(entry)) {
            return DocumentCursor.of(List.of(skipped(place, "an encrypted entry, or packed in an unknown way")));
        }
        byte[] bytes = whole.count(entries).readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            return DocumentCursor.of(
                    List.of(skipped(place, String.valueOf(new SourceInput.TooLong(LIMIT).getMessage()))));
        }
        InputStream in = new ByteArrayInputStream(bytes);
        String name = archive.name() + "!" + entry.getName();
        return reader.get()
                .open(SourceInput.of(
                        place, name, metadata.of(entry.getName()).or(archive.known()), in, Optional.empty()));
    }

    private DocumentCursor end() {
        ended = true;
        return DocumentCursor.of(List.of(told()));
    }

    private Outcome<Document> told() {
        return skipped(archive.place(), damage + "; the entries that can be told apart are read");
    }

    private static Outcome<Document> skipped(String place, String reason) {
        return new Skipped<>(place, reason, Skipped.Kind.CONTENT);
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            open.get().close();
        }
        entries.close();
    }
}
