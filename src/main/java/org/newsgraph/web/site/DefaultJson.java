package org.newsgraph.web.site;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Names no provider of JSON, whereupon Jakarta JSON Processing takes its own. It asks anew for every value that JSON-LD is made
 * of, and to look through all jars each time takes longer than the rest of the work.
 */
final class DefaultJson extends ClassLoader {
    private static final String PROVIDERS = "META-INF/services/jakarta.json.spi.JsonProvider";

    DefaultJson() {
        super(DefaultJson.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(PROVIDERS) ? Collections.emptyEnumeration() : super.getResources(name);
    }
}
