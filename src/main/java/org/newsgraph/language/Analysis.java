package org.newsgraph.language;

import java.util.List;
import org.newsgraph.document.Document;

/** A document with its sentences. */
public record Analysis(Document document, List<Sentence> sentences) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }
}
