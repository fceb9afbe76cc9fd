package org.tfnemo.train.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheDirectoryTest {
    private static final Path HOME = Path.of("/users/anna");

    private static Path of(Map<String, String> environment) {
        return CacheDirectory.of(environment, HOME).path();
    }

    @Test
    void ownVariableComesFirst() {
        assertThat(of(Map.of("TFNEMO_CACHE", "/data/cache", "XDG_CACHE_HOME", "/xdg")))
                .isEqualTo(Path.of("/data/cache"));
    }

    @Test
    void thenTheDesktopStandards() {
        assertThat(of(Map.of("TFNEMO_CACHE", "", "XDG_CACHE_HOME", "/xdg"))).isEqualTo(Path.of("/xdg/tfnemo"));
    }

    @Test
    void aRelativeStandardFolderIsIgnored() {
        assertThat(of(Map.of("XDG_CACHE_HOME", "xdg"))).isEqualTo(Path.of("/users/anna/.cache/tfnemo"));
    }

    @Test
    void thenTheHome() {
        assertThat(of(Map.of())).isEqualTo(Path.of("/users/anna/.cache/tfnemo"));
    }
}
