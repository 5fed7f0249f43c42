package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.store.StoreFolder;

/** How users name stores. */
final class StoreParameter {
    private static final String SCHEME = "tdb2:";

    private StoreParameter() {}

    /** Whether an output is a store: {@code tdb2:DIR}, a path that ends in a slash, or a folder. */
    static boolean isStore(String output) {
        return output.startsWith(SCHEME) || output.endsWith("/") || java.nio.file.Files.isDirectory(Path.of(output));
    }

    static StoreFolder folder(String name) {
        return new StoreFolder(Path.of(name.startsWith(SCHEME) ? name.substring(SCHEME.length()) : name));
    }
}
