package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NodeFileTest {
    @TempDir
    private Path folder;

    private NodeFile open() {
        NodeFile file = new NodeFile(folder.resolve("nodes").toString());
        file.open();
        return file;
    }

    private long write(NodeFile file, String text) {
        return file.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void itsLengthIsThatOnTheDisk() {
        NodeFile file = open();
        assertThat(write(file, "first")).isZero();
        assertThat(write(file, "second")).isEqualTo(5);
        assertThat(file.length())
                .isEqualTo(folder.resolve("nodes").toFile().length())
                .isEqualTo(11);
        file.truncate(5);
        assertThat(file.length())
                .isEqualTo(folder.resolve("nodes").toFile().length())
                .isEqualTo(5);
        file.close();
    }

    @Test
    void itGoesOnWhereItEnded() {
        NodeFile file = open();
        write(file, "first");
        file.close();
        NodeFile again = open();
        assertThat(again.length()).isEqualTo(5);
        assertThat(again.read(1, new byte[2])).isEqualTo(2);
        assertThat(write(again, "x")).isEqualTo(5);
        assertThat(again.length()).isEqualTo(6);
        again.close();
    }
}
