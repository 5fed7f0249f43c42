package org.newsgraph.language;

/** Whether what a clause tells happened, as its words and what embeds it say (MUC-4, MEANTIME and PLOVER have parts of it). */
public enum Status {
    OCCURRED,
    ONGOING,
    ATTEMPTED,
    PLANNED,
    ORDERED,
    HYPOTHETICAL,
    NEGATED,
    BACKGROUND
}
