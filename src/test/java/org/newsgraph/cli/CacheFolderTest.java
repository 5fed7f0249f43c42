package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    private final Properties properties = new Properties();

    @Test
    void isInTheUsersCache() {
        properties.setProperty("user.home", "/home/ada");
        assertThat(CacheFolder.of(properties, Map.of())).isEqualTo(Path.of("/home/ada/.cache/newsgraph"));
        assertThat(CacheFolder.of(properties, Map.of("XDG_CACHE_HOME", "/var/caches")))
                .isEqualTo(Path.of("/var/caches/newsgraph"));
    }

    @Test
    void aRelativePathOfTheDesktopIsNone() {
        properties.setProperty("user.home", "/home/ada");
        assertThat(CacheFolder.of(properties, Map.of("XDG_CACHE_HOME", "caches")))
                .isEqualTo(Path.of("/home/ada/.cache/newsgraph"));
    }

    @Test
    void isWhereTheUserSays() {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", "/var/caches", "NEWSGRAPH_CACHE", "/scratch/ng");
        assertThat(CacheFolder.of(properties, environment)).isEqualTo(Path.of("/scratch/ng"));
        properties.setProperty("newsgraph.cache", "here");
        assertThat(CacheFolder.of(properties, environment)).isEqualTo(Path.of("here"));
    }
}
