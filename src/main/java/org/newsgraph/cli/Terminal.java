package org.newsgraph.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command talks to: data goes to {@code out}, everything for people to {@code err}.
 *
 * @param outIsTerminal whether a person looks at {@code out}, so that tables are drawn
 * @param errIsTerminal whether a person looks at {@code err}, so that progress is shown
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {
    /** The streams of this process; the launcher tells which are terminals, since Java 17 cannot. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                System.out,
                System.err,
                Boolean.getBoolean("newsgraph.out.terminal"),
                Boolean.getBoolean("newsgraph.err.terminal"));
    }
}
