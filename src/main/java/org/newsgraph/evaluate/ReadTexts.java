package org.newsgraph.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
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
        return of(new Sources(InputStream.nullInputStream()).read(List.of(folder)), setup, pipeline);
    }

    static ReadTexts of(List<Outcome<Document>> outcomes, Setup setup, Pipeline pipeline) throws InterruptedException {
        List<String> problems = new ArrayList<>();
        List<Document> documents = done(outcomes, problems);
        List<Claims> claims = done(pipeline.reading().read(documents, setup.threads(), () -> {}), problems);
        return new ReadTexts(claims, problems);
    }

    private static <T> List<T> done(List<Outcome<T>> outcomes, List<String> problems) {
        List<T> values = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            if (outcome instanceof Done<T> done) {
                values.add(done.value());
            } else {
                problems.add(((Skipped<T>) outcome).sentence());
            }
        }
        return values;
    }
}
