package org.newsgraph.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Documents of a source, read one at a time as they are asked for. What cannot be read stands among them with its reason. */
interface DocumentCursor extends Closeable {
    /**
     * The next outcome; empty at the end, and from then on.
     *
     * @throws IOException if nothing more can be read from this source
     */
    Optional<Outcome<Document>> next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** Outcomes that are there already. */
    static DocumentCursor of(List<Outcome<Document>> outcomes) {
        Iterator<Outcome<Document>> iterator = outcomes.iterator();
        return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }
}
