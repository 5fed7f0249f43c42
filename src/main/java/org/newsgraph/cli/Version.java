package org.newsgraph.cli;

import org.newsgraph.report.Program;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"newsgraph " + Program.running().version()};
    }
}
