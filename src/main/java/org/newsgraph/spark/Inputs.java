package org.newsgraph.spark;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.newsgraph.document.Document;
import org.newsgraph.document.MetadataFile;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.document.SourceFile;
import org.newsgraph.document.Sources;

/**
 * Finds and opens the files that arguments name: by a URI wherever Hadoop can read ({@code hdfs://…}, {@code s3a://…}), else on this
 * machine. A file has the same name, and so its documents the same IRIs, wherever it lies.
 */
final class Inputs {
    private static final String URI = "(?i)[a-z][a-z0-9+.-]+:/.*";

    private final Configuration hadoop;
    private final Map<Path, MetadataFile> byFolder = new HashMap<>();

    Inputs(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * A file to be read.
     *
     * @param bytes its length; it says into how many parts the work is cut
     * @param changed when it was changed last, in milliseconds
     */
    record Found(Outcome<SourceFile> file, long bytes, long changed) {}

    /** What the arguments name, in order, each file once. */
    List<Found> find(List<String> arguments, Sources sources) {
        List<Outcome<SourceFile>> all = new ArrayList<>();
        for (String argument : arguments) {
            all.addAll(argument.matches(URI) ? far(argument, sources) : sources.list(List.of(argument)));
        }
        Set<String> seen = new LinkedHashSet<>();
        return all.stream()
                .filter(o -> !(o instanceof Done<SourceFile> f)
                        || seen.add(normal(f.value().place())))
                .map(o -> o instanceof Done<SourceFile> f ? measured(f) : new Found(o, 0, 0))
                .toList();
    }

    private static String normal(String place) {
        return place.matches(URI)
                ? place
                : java.nio.file.Path.of(place).toAbsolutePath().normalize().toString();
    }

    private Found measured(Done<SourceFile> file) {
        String place = file.value().place();
        try {
            if (!place.matches(URI)) {
                java.nio.file.Path path = java.nio.file.Path.of(place);
                return new Found(
                        file, Files.size(path), Files.getLastModifiedTime(path).toMillis());
            }
            Path path = new Path(place);
            FileStatus status = path.getFileSystem(hadoop).getFileStatus(path);
            return new Found(file, status.getLen(), status.getModificationTime());
        } catch (IOException e) {
            // Opening it will tell why.
            return new Found(file, 0, 0);
        }
    }

    /** Opens a file where it is read. */
    InputStream open(SourceFile file) throws IOException {
        if (!file.place().matches(URI)) {
            return Files.newInputStream(java.nio.file.Path.of(file.place()));
        }
        Path path = new Path(file.place());
        return path.getFileSystem(hadoop).open(path);
    }

    private List<Outcome<SourceFile>> far(String argument, Sources sources) {
        List<Outcome<SourceFile>> found = new ArrayList<>();
        List<Skipped<Document>> problems = new ArrayList<>();
        try {
            Path path = new Path(argument);
            FileSystem files = path.getFileSystem(hadoop);
            Optional<FileStatus[]> matched =
                    Optional.ofNullable(files.globStatus(path)).filter(m -> m.length > 0);
            if (matched.isEmpty()) {
                return List.of(access(argument, "no such file or folder"));
            }
            for (FileStatus one : sorted(matched.get())) {
                List<Outcome<SourceFile>> more = one.isDirectory()
                        ? inFolder(files, one.getPath(), sources, problems)
                        : List.of(new Done<>(
                                file(files, one.getPath(), one.getPath().getName(), problems)));
                found.addAll(more);
            }
            if (found.isEmpty()) {
                found.add(access(argument, "a folder with no document in it"));
            }
        } catch (IOException | IllegalArgumentException e) {
            found.add(access(argument, "cannot be read (" + e.getMessage() + ")"));
        }
        List<Outcome<SourceFile>> all = new ArrayList<>();
        problems.forEach(p -> all.add(p.as()));
        all.addAll(found);
        return all;
    }

    private static List<FileStatus> sorted(FileStatus[] files) {
        return Arrays.stream(files)
                .sorted(Comparator.comparing(f -> f.getPath().toString()))
                .toList();
    }

    private List<Outcome<SourceFile>> inFolder(
            FileSystem files, Path folder, Sources sources, List<Skipped<Document>> problems) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true); all.hasNext(); ) {
            Path path = all.next().getPath();
            if (sources.isDocument(path.getName())) {
                paths.add(path);
            }
        }
        paths.sort(Comparator.comparing(Path::toString));
        String above = folder + "/";
        List<Outcome<SourceFile>> found = new ArrayList<>();
        for (Path path : paths) {
            String name = path.toString().substring(above.length());
            Document.Metadata top = metadata(files, folder, problems).of(name);
            found.add(new Done<>(
                    top.equals(Document.Metadata.NONE)
                            ? file(files, path, name, problems)
                            : new SourceFile(path.toString(), name, top)));
        }
        return found;
    }

    private SourceFile file(FileSystem files, Path path, String name, List<Skipped<Document>> problems)
            throws IOException {
        Path folder = path.getParent();
        return new SourceFile(
                path.toString(), name, metadata(files, folder, problems).of(path.getName()));
    }

    private MetadataFile metadata(FileSystem files, Path folder, List<Skipped<Document>> problems) throws IOException {
        MetadataFile known = byFolder.get(folder);
        if (known == null) {
            Path path = new Path(folder, MetadataFile.NAME);
            known = MetadataFile.of(lines(files, path), path.toString(), problems);
            byFolder.put(folder, known);
        }
        return known;
    }

    private static List<String> lines(FileSystem files, Path path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = files.open(path)) {
            in.transferTo(bytes);
        } catch (FileNotFoundException e) {
            return List.of();
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Skipped<SourceFile> access(String input, String reason) {
        return new Skipped<>(input, reason, Skipped.Kind.ACCESS);
    }
}
