package org.newsgraph.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Rules;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.link.CurrentTitles;
import org.newsgraph.link.TitleCache;
import org.newsgraph.link.TitleIndex;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.pipeline.KeyedStages;

/** The stages with a lexicon and rules, whose texts travel to where they run. */
public final class ModelStages implements StagesFactory {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> names = new ArrayList<>();
    private final ArrayList<String> texts = new ArrayList<>();
    private final int own;
    private final String base;
    private final String titles;
    private final String fingerprint;

    /**
     * Works with these.
     *
     * @param lexicon all that the lexicon is read from
     * @param own those of them that are the user's, and may hold rules
     * @param base namespace of the data
     * @param titles folder of the index of titles, in which each machine finds it or makes it; empty: entities get no links
     */
    public ModelStages(List<LexiconSource> lexicon, List<LexiconSource> own, String base, Optional<Path> titles) {
        this.own = own.size();
        own.forEach(this::add);
        lexicon.forEach(this::add);
        this.base = base;
        this.titles = titles.map(Path::toString).orElse("");
        this.fingerprint = Iris.sha256(names + "\n" + texts + "\n" + own.size() + "\n" + base + "\n" + this.titles);
    }

    private void add(LexiconSource source) {
        names.add(source.name());
        texts.add(source.text());
    }

    @Override
    public KeyedStages load() {
        List<LexiconSource> sources = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            sources.add(new LexiconSource(names.get(i), texts.get(i)));
        }
        return KeyedStages.of(
                LexiconReader.read(sources.subList(own, sources.size())).lexicon(),
                Rules.with(sources.subList(0, own)),
                base,
                !titles.isEmpty(),
                titles.isEmpty() ? Titles.none() : titles(),
                new BundledGazetteer());
    }

    private Titles titles() {
        try {
            Optional<TitleIndex> index = new TitleCache(Path.of(titles)).open(new Silent());
            return index.isPresent() ? CurrentTitles.over(index.get()) : Titles.none();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody watches. */
    private static final class Silent implements TitleCache.Progress {
        @Override
        public LongConsumer begin(long total) {
            return done -> {};
        }

        @Override
        public void end() {}
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
