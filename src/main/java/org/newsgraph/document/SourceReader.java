package org.newsgraph.document;

import java.io.IOException;

/** Reads one form that documents come in. */
interface SourceReader {
    /**
     * Begins to read; nothing but what is asked for is read.
     *
     * @return documents in the order of the source; closing it closes the input
     * @throws IOException if the input can't be read at all
     */
    DocumentCursor open(SourceInput input) throws IOException;
}
