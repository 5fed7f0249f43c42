package org.newsgraph.benchmark;

import java.util.List;
import org.newsgraph.document.Document;

/** A program that is measured: it reads news and gives triples. */
interface Extractor {
    /** Reads documents on so many threads. */
    Result read(List<Document> documents, int threads) throws InterruptedException;

    /**
     * What came out.
     *
     * @param facts statements that were found: claims, or triples of a relation extractor
     * @param triples all triples of the result
     */
    record Result(long facts, long triples) {}
}
