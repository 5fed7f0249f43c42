package org.newsgraph.load;

/** What becomes of what the target holds already. */
public enum Mode {
    /** It stays, and the data is added. */
    APPEND,
    /** It goes: the target then holds the data and nothing else. */
    REPLACE
}
