package org.newsgraph.spark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.graph.Iris;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.pipeline.Pipeline;

/** Reading with the language models and a lexicon, whose text travels to where documents are read. */
public final class ModelReading implements ReadingFactory {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> names = new ArrayList<>();
    private final ArrayList<String> texts = new ArrayList<>();

    private final Duration limit;
    private final String fingerprint;

    /**
     * Reads with these.
     *
     * @param lexicon all that the lexicon is read from
     * @param program which version of the program reads
     * @param limit how long the reading of a document may take
     */
    public ModelReading(List<LexiconSource> lexicon, String program, Duration limit) {
        this.limit = limit;
        lexicon.forEach(source -> {
            names.add(source.name());
            texts.add(source.text());
        });
        this.fingerprint = Iris.sha256(program + "\n" + limit + "\n" + names + "\n" + texts);
    }

    @Override
    public Function<Document, Claims> load() {
        return Pipeline.reading(lexicon(), new BundledGazetteer()).within(limit)::read;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    private Lexicon lexicon() {
        List<LexiconSource> sources = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            sources.add(new LexiconSource(names.get(i), texts.get(i)));
        }
        return LexiconReader.read(sources).lexicon();
    }
}
