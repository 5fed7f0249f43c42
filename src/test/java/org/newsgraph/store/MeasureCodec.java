package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.JsonFields;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Sources;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Rules;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.link.Titles;
import org.newsgraph.pipeline.Pipeline;

/** Size and speed of the codec on real readings: {@code MeasureCodec SOURCE…}. */
public final class MeasureCodec {
    private MeasureCodec() {}

    /** @param sources as {@code build} takes them */
    public static void main(String[] sources) throws InterruptedException {
        Pipeline pipeline = Pipeline.load(
                LexiconReader.read(LexiconSource.bundled()).lexicon(),
                Rules.with(List.of()),
                Iris.DEFAULT_BASE,
                false,
                Titles.none());
        List<Claims> readings = new ArrayList<>();
        try (Stream<Outcome<Document>> all =
                new Sources(System.in, JsonFields.of(java.util.Map.of()), false).read(List.of(sources))) {
            pipeline.reading().read(all, 2, o -> {
                if (o instanceof Outcome.Done<Claims> done) {
                    readings.add(done.value());
                }
            });
        }
        ReadingCodec codec = new ReadingCodec();
        readings.forEach(r -> ReadingCodecTest.assertSame(codec.decode(codec.encode(r)), r));
        long tokens = readings.stream()
                .flatMap(r -> r.mentions().analysis().sentences().stream())
                .mapToLong(s -> s.tokens().size())
                .sum();
        for (int round = 0; round < 5; round++) {
            long begin = System.nanoTime();
            List<byte[]> bytes = readings.stream().map(codec::encode).toList();
            long written = System.nanoTime();
            bytes.forEach(codec::decode);
            long read = System.nanoTime();
            long size = bytes.stream().mapToLong(b -> b.length).sum();
            System.out.printf(
                    "%d documents, %d tokens, %.1f bytes a token, %.2f ms to write, %.2f ms to read%n",
                    readings.size(),
                    tokens,
                    (double) size / tokens,
                    (written - begin) / 1e6 / readings.size(),
                    (read - written) / 1e6 / readings.size());
        }
    }
}
