package org.newsgraph.table;

/** Sorted tables of small records, each a namespace of its own. What is put is there at once for whoever put it. */
public interface Tables {
    /** The table of that name, empty if nothing was ever put into it. */
    Table table(String name);
}
