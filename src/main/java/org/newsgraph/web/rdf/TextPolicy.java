package org.newsgraph.web.rdf;

import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.Delta;

/** How much of the articles' text is shown: others' articles are others' property. */
public enum TextPolicy {
    /** No words of the articles, only where they stand. */
    NONE {
        @Override
        public DatasetGraph shown(DatasetGraph whole) {
            return Unquoted.of(whole);
        }

        @Override
        public Delta shown(Delta whole) {
            return Unquoted.of(whole);
        }
    },
    /** The sentences that claims were read from. */
    QUOTES,
    /** The whole text, where the sources are at hand; else the sentences. */
    FULL;

    /** What of a dataset may be shown. */
    public DatasetGraph shown(DatasetGraph whole) {
        return whole;
    }

    /** What of a change of the whole changes in what may be shown. */
    public Delta shown(Delta whole) {
        return whole;
    }
}
