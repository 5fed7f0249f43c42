package org.newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/org/newsgraph/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        }
        return new String[] {"newsgraph " + build.getProperty("version", "(unknown version)")};
    }
}
