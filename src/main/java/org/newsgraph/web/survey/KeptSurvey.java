package org.newsgraph.web.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.newsgraph.graph.Delta;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.VoidStatistics;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.rdf.TextPolicy;

/**
 * The survey of a store, for each state of the store. It is made in a folder of its own, which gets its name when it is whole: a
 * process that is killed leaves nothing that the next one would take for a survey. Where all changes since an earlier state are
 * known and are few, that state's survey is brought up to date instead. Only the process that has the store may use it.
 */
final class KeptSurvey {
    /** To be changed whenever the index is made in another way. */
    private static final String FORM = "2";

    private static final String PART = ".part";

    /** Where one in so many triples has changed, all is read anew. */
    private static final int WORTH = 5;

    private final Kept kept;

    KeptSurvey(Kept kept) {
        this.kept = kept;
    }

    /**
     * The survey of the store as it is.
     *
     * @param text how much of the articles the view on the store shows
     */
    Survey of(GraphView view, Words words, TextPolicy text) {
        String variant = text == TextPolicy.NONE ? "none" : "quotes";
        try {
            Files.createDirectories(kept.folder());
        } catch (IOException e) {
            return Survey.of(view, words);
        }
        String family = variant + "-"
                + Iris.sha256(String.join(" ", FORM, view.base(), variant, terms(view)))
                        .substring(0, 12);
        Path folder =
                kept.folder().resolve(family + "-" + Iris.sha256(kept.state()).substring(0, 12));
        return opened(folder, view, words)
                .or(() -> updated(family, folder, view, words, text, variant))
                .orElseGet(() -> made(folder, view, words, variant));
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
            return Optional.of(Survey.in(folder, SurveyFolder.read(folder).statistics(), view, words));
        } catch (IOException | RuntimeException e) {
            // Damaged by what is no doing of ours: made anew.
            return Optional.empty();
        }
    }

    private Survey made(Path folder, GraphView view, Words words, String variant) {
        try {
            clear(variant, kept.folder());
            Path part = part(folder);
            return finished(part, folder, Survey.make(part, view, words), view, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path part(Path folder) {
        return folder.resolveSibling(folder.getFileName() + PART);
    }

    private Survey finished(Path part, Path folder, VoidStatistics statistics, GraphView view, Words words)
            throws IOException {
        SurveyFolder.write(new SurveyFolder.Summary(statistics, kept.state()), part);
        Files.move(part, folder);
        kept.changes().follow();
        return Survey.in(folder, statistics, view, words);
    }

    /** An earlier one, brought up to date; none if there is none, or none that the changes since are known of. */
    private Optional<Survey> updated(
            String family, Path folder, GraphView view, Words words, TextPolicy text, String variant) {
        try {
            Optional<Path> earlier = earlier(family);
            if (earlier.isEmpty()) {
                return Optional.empty();
            }
            SurveyFolder.Summary summary = SurveyFolder.read(earlier.get());
            Optional<Delta> delta = kept.changes()
                    .between(summary.state(), kept.state())
                    .map(text::shown)
                    .filter(d -> d.size() < summary.statistics().triples() / WORTH);
            if (delta.isEmpty()) {
                return Optional.empty();
            }
            Path part = part(folder);
            copy(earlier.get(), part);
            VoidStatistics statistics = Survey.update(part, summary.statistics(), delta.get(), view, words);
            Survey survey = finished(part, folder, statistics, view, words);
            clear(variant, folder);
            return Optional.of(survey);
        } catch (IOException | RuntimeException e) {
            // Damaged by what is no doing of ours: made anew.
            return Optional.empty();
        }
    }

    private Optional<Path> earlier(String family) throws IOException {
        try (Stream<Path> all = Files.list(kept.folder())) {
            return all.filter(p -> String.valueOf(p.getFileName()).matches(family + "-[0-9a-f]{12}"))
                    .filter(SurveyFolder::isWhole)
                    .findFirst();
        }
    }

    /** The index, whose files are written once: a change adds others. So the copy costs nothing where files may have two names. */
    private static void copy(Path earlier, Path part) throws IOException {
        if (Files.exists(part)) {
            remove(part);
        }
        Files.createDirectories(part);
        try (Stream<Path> files = Files.list(earlier)) {
            for (Path file : files.filter(SurveyFolder::isOfIndex).toList()) {
                Path copy = part.resolve(String.valueOf(file.getFileName()));
                try {
                    Files.createLink(copy, file);
                } catch (IOException | UnsupportedOperationException e) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** What was made of other states, or not to its end, goes. */
    private void clear(String variant, Path but) throws IOException {
        try (Stream<Path> all = Files.list(kept.folder())) {
            for (Path old : all.filter(p -> !p.equals(but))
                    .filter(p -> String.valueOf(p.getFileName()).matches(variant + "-[0-9a-f-]{24,25}(\\.part)?"))
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
