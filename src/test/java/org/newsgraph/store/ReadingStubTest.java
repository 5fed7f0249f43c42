package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.IdentityResolver;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ResolutionDescriber;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.mention.BundledGazetteer;

class ReadingStubTest {
    private static final IdentityResolver RESOLVER =
            new IdentityResolver(LexiconReader.read(LexiconSource.bundled()).lexicon(), new BundledGazetteer());

    private static List<Claims> readings(ReadingStub stub, int many) {
        return LongStream.range(0, many)
                .mapToObj(i -> stub.reading((i % 3 == 0 ? "https://example.org/" : "d") + i, i))
                .toList();
    }

    @Test
    void anArticleIsReadTheSameWayAgain() {
        Claims one = ReadingStub.DENSE.reading("a", 8);
        Claims again = ReadingStub.DENSE.read(ReadingStub.DENSE.document("a", 8));
        assertThat(again.claims()).isEqualTo(one.claims()).isNotEmpty();
        assertThat(again.mentions().referents()).isEqualTo(one.mentions().referents());
    }

    @Test
    void articlesSpeakOfTheSameThings() {
        var resolution = RESOLVER.resolve(readings(ReadingStub.DENSE, 60));
        assertThat(resolution.entities()).anyMatch(e -> e.members().size() > 20);
        Graph graph = new ResolutionDescriber(new Iris(Iris.DEFAULT_BASE)).describe(resolution);
        assertThat(graph.size()).isGreaterThan(5_000);
    }

    @Test
    void wideArticlesAreAsLargeAsTheMeasurementsAskFor() {
        var resolution = RESOLVER.resolve(readings(ReadingStub.WIDE, 300));
        Graph graph = new ResolutionDescriber(new Iris(Iris.DEFAULT_BASE)).describe(resolution);
        assertThat(graph.size() / 300).isBetween(50, 90);
    }
}
