package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The folder for what can be made again: the system property {@code newsgraph.cache}, else the environment variable
 * {@code NEWSGRAPH_CACHE}, else {@code newsgraph} below {@code XDG_CACHE_HOME}, else below {@code .cache} in the user's home
 * (XDG Base Directory Specification 0.8, where a relative path counts as none).
 */
final class CacheFolder {
    private CacheFolder() {}

    static Path ofProcess() {
        return of(System.getProperties(), System.getenv());
    }

    static Path of(Properties properties, Map<String, String> environment) {
        return given(properties.getProperty("newsgraph.cache"))
                .or(() -> given(environment.get("NEWSGRAPH_CACHE")))
                .or(() -> given(environment.get("XDG_CACHE_HOME"))
                        .filter(Path::isAbsolute)
                        .map(p -> p.resolve("newsgraph")))
                .orElseGet(() -> Path.of(properties.getProperty("user.home", ""), ".cache", "newsgraph"));
    }

    private static Optional<Path> given(@org.jspecify.annotations.Nullable String path) {
        return path == null || path.isBlank() ? Optional.empty() : Optional.of(Path.of(path));
    }
}
