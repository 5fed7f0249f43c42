package org.newsgraph.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that holds one document or many.
 *
 * @param place the file as the user knows it, for reports: a path, or a URI
 * @param name what its document is called; those of a collection are called by it and their own name
 * @param known what a {@code metadata.jsonl} says about it
 */
public record SourceFile(String place, String name, Document.Metadata known) {
    /** Opens a file. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** Passes over a document of this file, since its key came before. */
    public Outcome.Skipped<Document> again(Document document) {
        return new Outcome.Skipped<>(
                Admission.place(place, name, document), Admission.again(document), Outcome.Skipped.Kind.CONTENT);
    }
}
