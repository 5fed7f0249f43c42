package org.newsgraph.language;

import org.newsgraph.document.Document;

/** Finds sentences, tokens, names, times and clauses. Holds models, no state of a document: one instance serves all threads. */
@FunctionalInterface
public interface Analyzer {
    Analysis analyze(Document document);
}
