package org.newsgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.newsgraph.graph.Iris;

/**
 * The survey of a store, made once for each state of the store. It is made in a folder of its own, which gets its name when it is
 * whole: a process that is killed leaves nothing that the next one would take for a survey. Only the process that has the store
 * may use it.
 */
final class KeptSurvey {
    /** To be changed whenever the index is made in another way. */
    private static final String FORM = "1";

    private static final String PART = ".part";

    private final Kept kept;

    KeptSurvey(Kept kept) {
        this.kept = kept;
    }

    /**
     * The survey of the store as it is.
     *
     * @param variant of the view on the store, if it does not show all
     */
    Survey of(GraphView view, Words words, String variant) {
        try {
            Files.createDirectories(kept.folder());
        } catch (IOException e) {
            return Survey.of(view, words);
        }
        String name = Iris.sha256(String.join(" ", FORM, kept.state(), view.base(), variant, terms(view)))
                .substring(0, 24);
        Path folder = kept.folder().resolve(variant + "-" + name);
        return opened(folder, view, words).orElseGet(() -> made(folder, view, words, variant));
    }

    private static String terms(GraphView view) {
        List<String> triples =
                view.ontology().stream().map(t -> NodeFmtLib.str(t)).sorted().toList();
        return Iris.sha256(String.join("\n", triples));
    }

    private static Optional<Survey> opened(Path folder, GraphView view, Words words) {
        if (!SurveyFolder.isWhole(folder)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Survey.in(folder, SurveyFolder.read(folder), view, words));
        } catch (IOException | RuntimeException e) {
            // Damaged by what is no doing of ours: made anew.
            return Optional.empty();
        }
    }

    private Survey made(Path folder, GraphView view, Words words, String variant) {
        try {
            clear(variant);
            Path part = folder.resolveSibling(folder.getFileName() + PART);
            Survey.make(part, view, words);
            Files.move(part, folder);
            return Survey.in(folder, SurveyFolder.read(folder), view, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was made of other states, or not to its end, goes. */
    private void clear(String variant) throws IOException {
        try (Stream<Path> all = Files.list(kept.folder())) {
            for (Path old : all.filter(
                            p -> String.valueOf(p.getFileName()).matches(variant + "-[0-9a-f]{24}(\\.part)?"))
                    .toList()) {
                remove(old);
            }
        }
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
