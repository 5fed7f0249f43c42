package org.newsgraph.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.document.Outcome.Skipped;

/** Finds the files that an argument names: a file, a folder with all below it, or a glob. */
final class FileFinder {
    /** A file to read, with the name its document gets. */
    record Found(Path path, String name, Document.Metadata metadata) {}

    /**
     * What was found.
     *
     * @param files in the order of their names
     * @param problems met on the way
     */
    record Result(List<Found> files, List<Skipped<Document>> problems) {}

    private final Predicate<String> isDocument;
    private final String endings;
    private final Map<Path, MetadataFile> byFolder = new HashMap<>();

    /**
     * @param isDocument which files of a folder are documents, by their name
     * @param endings the same for people
     */
    FileFinder(Predicate<String> isDocument, String endings) {
        this.isDocument = isDocument;
        this.endings = endings;
    }

    Result find(String argument) {
        List<Skipped<Document>> problems = new ArrayList<>();
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                List<Found> files = inFolder(path, problems);
                if (files.isEmpty()) {
                    problems.add(access(argument, "a folder with no document in it (" + endings + ")"));
                }
                return new Result(files, problems);
            }
            if (Files.exists(path)) {
                return new Result(List.of(found(path, String.valueOf(path.getFileName()), problems)), problems);
            }
        } catch (InvalidPathException e) {
            // Not a path on this system; it may still be a glob.
        } catch (UncheckedIOException e) {
            problems.add(access(
                    argument,
                    Optional.ofNullable(e.getCause()).map(Failures::reason).orElse("cannot be read")));
            return new Result(List.of(), problems);
        } catch (IOException e) {
            problems.add(access(argument, Failures.reason(e)));
            return new Result(List.of(), problems);
        }
        return new Result(glob(argument, problems), problems);
    }

    private Found found(Path path, String name, List<Skipped<Document>> problems) throws IOException {
        return new Found(
                path, name, metadata(path.resolveSibling(""), problems).of(String.valueOf(path.getFileName())));
    }

    /** What a folder says of its files; its problems are told once. */
    private MetadataFile metadata(Path folder, List<Skipped<Document>> problems) throws IOException {
        MetadataFile known = byFolder.get(folder);
        if (known == null) {
            known = MetadataFile.in(folder, problems);
            byFolder.put(folder, known);
        }
        return known;
    }

    private List<Found> inFolder(Path folder, List<Skipped<Document>> problems) throws IOException {
        List<Found> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            MetadataFile top = metadata(folder, problems);
            for (Path p : files.filter(Files::isRegularFile)
                    .filter(p -> isDocument.test(String.valueOf(p.getFileName())))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(p).toString().replace('\\', '/');
                Path parent = p.getParent();
                Document.Metadata metadata = top.of(name);
                if (metadata.equals(Document.Metadata.NONE) && parent != null && !parent.equals(folder)) {
                    metadata = metadata(parent, problems).of(String.valueOf(p.getFileName()));
                }
                found.add(new Found(p, name, metadata));
            }
        }
        return found;
    }

    private List<Found> glob(String argument, List<Skipped<Document>> problems) {
        if (!argument.matches(".*[*?\\[{].*")) {
            problems.add(access(argument, "no such file or folder"));
            return List.of();
        }
        int wild = argument.replaceAll("[*?\\[{].*", "").lastIndexOf('/');
        Path root = Path.of(wild > 0 ? argument.substring(0, wild) : wild == 0 ? "/" : "");
        String pattern = wild >= 0 ? argument.substring(wild + 1) : argument;
        try (Stream<Path> files = Files.walk(root)) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            List<Found> found = new ArrayList<>();
            for (Path p : files.filter(Files::isRegularFile)
                    .filter(p -> matcher.matches(root.relativize(p)) && !p.endsWith(MetadataFile.NAME))
                    .sorted()
                    .toList()) {
                found.add(found(p, root.relativize(p).toString().replace('\\', '/'), problems));
            }
            if (found.isEmpty()) {
                problems.add(access(argument, "no file matches this pattern"));
            }
            return found;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            problems.add(access(argument, "no such file or folder"));
            return List.of();
        }
    }

    private static Skipped<Document> access(String input, String reason) {
        return new Skipped<>(input, reason, Skipped.Kind.ACCESS);
    }
}
