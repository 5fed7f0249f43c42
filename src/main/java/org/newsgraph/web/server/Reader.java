package org.newsgraph.web.server;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.newsgraph.document.Document;

/** Reads an article that a visitor pastes. One at a time is asked of it. */
@FunctionalInterface
public interface Reader {
    /** What was read: the article as it was taken, and its graph with all that follows. */
    record Read(Document document, Graph graph) {}

    /** @return empty if the text is no article */
    Optional<Read> read(String text, Optional<LocalDate> published);
}
