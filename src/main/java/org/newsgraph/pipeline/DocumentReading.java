package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsgraph.claim.ClaimExtractor;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.language.Analyzer;
import org.newsgraph.mention.MentionFinder;

/**
 * The stages that look at one document and nothing else: analysis, mentions, claims. What they give for a document does not
 * depend on other documents, on threads or on order.
 */
public final class DocumentReading {
    private final Analyzer analyzer;
    private final MentionFinder mentions;
    private final ClaimExtractor claims;

    public DocumentReading(Analyzer analyzer, MentionFinder mentions, ClaimExtractor claims) {
        this.analyzer = analyzer;
        this.mentions = mentions;
        this.claims = claims;
    }

    /** All that the document says. */
    public Claims read(Document document) {
        return claims.extract(mentions.find(analyzer.analyze(document)));
    }

    /**
     * Reads documents on several threads; outcomes come in the order of the documents.
     *
     * @param done called after each document, from any thread
     */
    public List<Outcome<Claims>> read(List<Document> documents, int threads, Runnable done)
            throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            List<Future<Outcome<Claims>>> futures = new ArrayList<>();
            for (Document document : documents) {
                futures.add(workers.submit(() -> {
                    Outcome<Claims> outcome = attempt(document);
                    done.run();
                    return outcome;
                }));
            }
            List<Outcome<Claims>> outcomes = new ArrayList<>();
            for (Future<Outcome<Claims>> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** A defect met in one document costs that document, not the run. */
    private Outcome<Claims> attempt(Document document) {
        try {
            return new Done<>(read(document));
        } catch (RuntimeException | StackOverflowError e) {
            return new Skipped<>(document.name(), "internal error while reading it: " + e, Skipped.Kind.DEFECT);
        }
    }
}
