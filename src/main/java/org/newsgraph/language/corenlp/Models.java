package org.newsgraph.language.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The trained models, loaded side by side since reading them is most of the time that a start takes. */
record Models(WordTagger tagger, NameTagger names, ArcParser parser, Set<String> lowerCaseWords) {

    static Models load() {
        RedwoodConfiguration.current().clear().apply();
        var tagger = CompletableFuture.supplyAsync(() -> tagger(ModelFiles.TAGGER));
        var parser = CompletableFuture.supplyAsync(() -> parser(ModelFiles.PARSER));
        var three = CompletableFuture.supplyAsync(() -> chain(ModelFiles.THREE_CLASSES));
        var four = CompletableFuture.supplyAsync(() -> chain(ModelFiles.FOUR_CLASSES));
        NameTagger names = new CombinedNames(new ChainTagger(three.join()), new ChainTagger(four.join()));
        Set<String> lowerCaseWords = Set.copyOf(three.join().lowerCaseWords());
        return new Models(tagger.join(), names, parser.join(), lowerCaseWords);
    }

    private static WordTagger tagger(String model) {
        try {
            return new TrigramTagger(TagModel.read(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArcParser parser(String model) {
        try {
            return new TransitionParser(ParserModel.read(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChainModel chain(String model) {
        try {
            return ChainModel.read(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
