package org.newsgraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.document.Concatenation.Part;
import org.newsgraph.document.FileFinder.Found;

/**
 * Documents from what a user names: files, folders (with all below them), globs, {@code -} for standard input. Order is that
 * of the arguments, inside a folder that of the names, inside a file its own; a file met twice counts once. Nothing is ever
 * fetched: links, frames, entities and contexts that sources name are not followed.
 */
public final class Sources {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final Forms forms;
    private final boolean anyLanguage;
    private final Admission ofEach;

    /**
     * @param standardInput what {@code -} stands for
     * @param fields of JSON Lines
     * @param anyLanguage whether texts that are not in English are documents too
     */
    public Sources(InputStream standardInput, JsonFields fields, boolean anyLanguage) {
        this.standardInput = standardInput;
        this.forms = new Forms(fields);
        this.anyLanguage = anyLanguage;
        this.ofEach = Admission.ofEach(anyLanguage);
    }

    /**
     * Reads all that the arguments name; what cannot be read is among the outcomes with its reason. The stream is sequential
     * and lazy: of an archive of a million articles, one at a time is in memory. Closing it closes the file that is open.
     *
     * @throws UncheckedIOException from {@code close}, if closing fails
     */
    public Stream<Outcome<Document>> read(List<String> arguments) {
        return stream(new Concatenation(parts(arguments, new Admission(anyLanguage))));
    }

    private static Stream<Outcome<Document>> stream(DocumentCursor all) {
        Spliterator<Outcome<Document>> outcomes =
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Outcome<Document>> action) {
                        Optional<Outcome<Document>> next = next(all);
                        next.ifPresent(action);
                        return next.isPresent();
                    }
                };
        return StreamSupport.stream(outcomes, false).onClose(() -> close(all));
    }

    /**
     * The files of this machine that the arguments name, in the order in which they would be read, each once; what is wrong with an
     * argument stands in its place.
     */
    public List<Outcome<SourceFile>> list(List<String> arguments) {
        FileFinder finder = new FileFinder(forms::isDocument, Forms.ENDINGS);
        Set<Path> seen = new HashSet<>();
        List<Outcome<SourceFile>> files = new ArrayList<>();
        for (String argument : arguments) {
            FileFinder.Result result = finder.find(argument);
            result.problems().forEach(p -> files.add(p.as()));
            result.files().stream()
                    .filter(f -> seen.add(f.path().toAbsolutePath().normalize()))
                    .forEach(f ->
                            files.add(new Outcome.Done<>(new SourceFile(f.path().toString(), f.name(), f.metadata()))));
        }
        return files;
    }

    /** Whether a folder is searched for files of this name. */
    public boolean isDocument(String name) {
        return forms.isDocument(name);
    }

    /**
     * The documents of one file, wherever it lies. Of documents with one key all are there.
     *
     * @param opener gives its bytes
     */
    public Stream<Outcome<Document>> read(SourceFile file, SourceFile.Opener opener) {
        String path = file.place().substring(file.place().lastIndexOf('/') + 1);
        return stream(new Concatenation(List.of(new Part(file.place(), () -> {
                    SourceInput input =
                            SourceInput.of(file.place(), file.name(), file.known(), opener.open(), Optional.empty());
                    return ofEach.over(forms.of(path, input).open(input), input);
                }))
                .iterator()));
    }

    private static Optional<Outcome<Document>> next(DocumentCursor cursor) {
        try {
            return cursor.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(DocumentCursor cursor) {
        try {
            cursor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterator<Part> parts(List<String> arguments, Admission admission) {
        FileFinder finder = new FileFinder(forms::isDocument, Forms.ENDINGS);
        Set<Path> seen = new HashSet<>();
        return arguments.stream()
                .flatMap(a -> parts(a, finder, seen, admission))
                .iterator();
    }

    private Stream<Part> parts(String argument, FileFinder finder, Set<Path> seen, Admission admission) {
        if (argument.equals(STANDARD_INPUT)) {
            return Stream.of(new Part("standard input", () -> standardInput(admission)));
        }
        FileFinder.Result result = finder.find(argument);
        List<Part> parts = new ArrayList<>();
        result.problems().forEach(p -> parts.add(Part.of(p)));
        for (Found found : result.files()) {
            if (seen.add(found.path().toAbsolutePath().normalize())) {
                parts.add(new Part(found.path().toString(), () -> open(found, admission)));
            }
        }
        return parts.stream();
    }

    private DocumentCursor standardInput(Admission admission) throws IOException {
        SourceInput input =
                SourceInput.of("standard input", "stdin", Document.Metadata.NONE, standardInput, Optional.empty());
        return admission.over(forms.of("", input).open(input), input);
    }

    private DocumentCursor open(Found found, Admission admission) throws IOException {
        Path path = found.path();
        SourceInput input = SourceInput.of(
                path.toString(),
                found.name(),
                found.metadata(),
                Files.newInputStream(path),
                Optional.of(path).filter(Files::isRegularFile));
        return admission.over(
                forms.of(String.valueOf(path.getFileName()), input).open(input), input);
    }
}
