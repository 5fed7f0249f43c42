package org.newsgraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.entity.Corrections.Correction;
import org.newsgraph.graph.CorrectionsFile;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Rules;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.pipeline.DocumentReading;
import org.newsgraph.pipeline.GraphStages;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.report.Program;
import org.newsgraph.store.GraphUpdate;
import org.newsgraph.store.StagesUpdate;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreFolder;
import org.newsgraph.store.StoreInfo;

/** A store with all that it needs to change, under the ontology, the lexicon and the rules by which it was made. */
final class StoreAccess {
    private final NewsgraphCommand command;
    private final StoreFolder folder;
    private final LexiconOptions lexicon;
    private final Gazetteer gazetteer = new BundledGazetteer();
    private Optional<Lexicon> words = Optional.empty();

    StoreAccess(NewsgraphCommand command, StoreFolder folder, LexiconOptions lexicon) {
        this.command = command;
        this.folder = folder;
        this.lexicon = lexicon;
    }

    private StoreInfo info(String base, boolean linked, Optional<String> graph) throws IOException {
        return StoreInfo.of(
                "newsgraph " + Program.running().version(),
                new Iris(base).base(),
                linked,
                graph,
                lexicon.fingerprint());
    }

    /** Makes the store; it is closed when the command is done. */
    Store create(String base, boolean linked, Optional<String> graph) throws IOException {
        if (folder.isStore()) {
            throw new UsageException(folder.path() + " is a store already: newsgraph add " + folder.path()
                    + " SOURCE… adds to it, and --resume goes on with a build that was stopped.");
        }
        StoreInfo info = info(base, linked, graph);
        return open(Store.create(folder, info, update(info)));
    }

    /** Opens the store that was being built with these settings, or makes it if that had not come so far. */
    Store resume(String base, boolean linked, Optional<String> graph) throws IOException {
        if (!folder.isStore()) {
            return create(base, linked, graph);
        }
        StoreInfo is = folder.info();
        if (!is.base().equals(new Iris(base).base())
                || is.linked() != linked
                || !is.graph().equals(graph)) {
            throw new UsageException(folder.path() + " was begun with --base " + is.base()
                    + (is.linked() ? ", links" : ", --no-link")
                    + is.graph().map(g -> ", --graph " + g).orElse("") + "; go on with the same.");
        }
        return open();
    }

    /** Opens the store; it is closed when the command is done. */
    Store open() throws IOException {
        StoreInfo info = folder.info();
        if (!info.fingerprint().equals(lexicon.fingerprint())) {
            throw new UsageException(
                    folder.path()
                            + " was made with another ontology, lexicon or rules: give the same --ontology and --lexicon, or build it anew.");
        }
        return open(Store.open(folder, update(info)));
    }

    private Store open(Store store) {
        command.atEnd(store::close);
        return store;
    }

    private GraphUpdate update(StoreInfo info) throws IOException {
        Titles titles = info.linked() ? BundledTitles.open(command) : Titles.none();
        Rules rules = lexicon.rules();
        return new StagesUpdate(
                GraphStages.of(words(), rules, info.base(), info.linked(), titles, gazetteer), corrections(info));
    }

    private Lexicon words() throws IOException {
        if (words.isEmpty()) {
            words = Optional.of(lexicon.read(command));
        }
        return words.get();
    }

    private List<Correction> corrections(StoreInfo info) throws IOException {
        CorrectionsFile.Contents contents = new CorrectionsFile(folder.corrections(), new Iris(info.base())).read();
        contents.problems().forEach(p -> command.warn("newsgraph: " + p));
        return contents.corrections();
    }

    /** Reads documents, each within the limit; the models are loaded for the first one. */
    DocumentReading reading(Duration limit) throws IOException {
        Lexicon words = words();
        Supplier<DocumentReading> models =
                new Once<>(() -> Pipeline.reading(words, gazetteer).within(limit));
        return new DocumentReading((Document document) -> read(models, document));
    }

    private static Claims read(Supplier<DocumentReading> models, Document document) {
        return models.get().read(document);
    }

    /** Makes something when it is first wanted. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> make;
        private Optional<T> made = Optional.empty();

        Once(Supplier<T> make) {
            this.make = make;
        }

        @Override
        public synchronized T get() {
            if (made.isEmpty()) {
                made = Optional.of(make.get());
            }
            return made.get();
        }
    }
}
