package org.newsgraph.cli;

/** The exit codes of every command. */
final class ExitCode {
    static final int DONE = 0;
    static final int DATA_PROBLEM = 1;
    static final int USAGE = 2;
    static final int INPUT_OUTPUT = 3;
    static final int INTERNAL = 4;

    private ExitCode() {}
}
