package org.newsgraph.web.site;

/** Names of the files that describe and hold a published dataset. */
final class DatasetFiles {
    /** All of the data. */
    static final String DUMP = "dump.nq.gz";

    /** Its triples in HDT. */
    static final String HDT = "dump.hdt";

    private DatasetFiles() {}
}
