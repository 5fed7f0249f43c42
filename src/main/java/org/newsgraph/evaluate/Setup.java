package org.newsgraph.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Rules;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.link.Titles;
import org.newsgraph.pipeline.Pipeline;

/**
 * What an evaluation works with.
 *
 * @param gold file of the gold data
 * @param texts folder of its texts, for forms whose lines hold none; default is the folder {@code text} beside the gold
 * @param lexicon what the words mean
 * @param rules what follows
 * @param ontologies the user's ontologies, whose terms the triples form asks for; none: the bundled one
 * @param alignments the user's lexicon files, which may tie those terms to others
 * @param titles articles by name, which entities are linked to
 * @param threads documents read at once
 * @param errors how many errors are shown
 */
public record Setup(
        Path gold,
        Optional<Path> texts,
        Lexicon lexicon,
        Rules rules,
        List<LexiconSource> ontologies,
        List<LexiconSource> alignments,
        Titles titles,
        int threads,
        int errors) {
    public Setup {
        ontologies = List.copyOf(ontologies);
        alignments = List.copyOf(alignments);
    }

    Pipeline pipeline() {
        return Pipeline.load(lexicon, rules, Iris.DEFAULT_BASE, true, titles);
    }

    /** The first errors with where they arose. */
    List<String> shown(List<ScoringError> all, ReadTexts texts) {
        List<ScoringError> first = all.stream().limit(errors).toList();
        return new ErrorReport(lexicon, texts.claims())
                .of(first).stream().map(line -> "  " + line).toList();
    }
}
