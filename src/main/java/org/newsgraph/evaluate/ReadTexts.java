package org.newsgraph.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.JsonFields;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.document.Sources;
import org.newsgraph.pipeline.Pipeline;

/**
 * What the texts of an evaluation say.
 *
 * @param claims of each document that could be read
 * @param problems what is wrong with the others
 */
record ReadTexts(List<Claims> claims, List<String> problems) {
    /** Reads the documents of the folder that the setup names. */
    static ReadTexts ofFolder(Setup setup, Pipeline pipeline) throws IOException, InterruptedException {
        String folder =
                setup.texts().orElse(setup.gold().resolveSibling("text")).toString();
        Sources sources = new Sources(InputStream.nullInputStream(), JsonFields.usual(), true);
        try (Stream<Outcome<Document>> outcomes = sources.read(List.of(folder))) {
            return of(outcomes, setup, pipeline);
        }
    }

    static ReadTexts of(List<Outcome<Document>> outcomes, Setup setup, Pipeline pipeline) throws InterruptedException {
        return of(outcomes.stream(), setup, pipeline);
    }

    private static ReadTexts of(Stream<Outcome<Document>> outcomes, Setup setup, Pipeline pipeline)
            throws InterruptedException {
        List<Claims> claims = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        pipeline.reading().read(outcomes, setup.threads(), outcome -> {
            if (outcome instanceof Done<Claims> done) {
                claims.add(done.value());
            } else {
                problems.add(((Skipped<Claims>) outcome).sentence());
            }
        });
        return new ReadTexts(claims, problems);
    }
}
