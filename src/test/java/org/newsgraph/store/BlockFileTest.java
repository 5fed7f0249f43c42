package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.block.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BlockFileTest {
    private static final int BLOCKS = 1_000;

    @TempDir
    private Path folder;

    private BlockFile open() {
        return new BlockFile(folder.resolve("blocks").toString(), new BlockCache(8));
    }

    private static void fill(BlockFile file) {
        for (int i = 0; i < BLOCKS; i++) {
            Block block = file.allocate(-1);
            block.getByteBuffer().putInt(0, i).putInt(BlockFile.SIZE - Integer.BYTES, -i);
            file.write(block);
        }
    }

    private static void check(BlockFile file, int blocks) {
        for (int i = blocks - 1; i >= 0; i--) {
            Block block = file.getRead(i);
            assertThat(block.getByteBuffer().getInt(0)).isEqualTo(i);
            assertThat(block.getByteBuffer().getInt(BlockFile.SIZE - Integer.BYTES))
                    .isEqualTo(-i);
        }
    }

    @Test
    void blocksThatLeftTheCacheComeBack() {
        BlockFile file = open();
        fill(file);
        check(file, BLOCKS);
        file.close();
    }

    @Test
    void whatWasSynchronizedIsInTheFile() {
        BlockFile file = open();
        fill(file);
        file.sync();
        file.close();
        BlockFile again = open();
        assertThat(again.isEmpty()).isFalse();
        again.resetAlloc(BLOCKS);
        check(again, BLOCKS);
        again.close();
    }

    @Test
    void aTransactionThatIsGivenUpLeavesTheBlocksBeforeIt() {
        BlockFile file = open();
        fill(file);
        file.sync();
        file.allocate(-1);
        file.resetAlloc(BLOCKS);
        assertThat(file.allocLimit()).isEqualTo(BLOCKS);
        assertThat(file.valid(BLOCKS)).isFalse();
        check(file, BLOCKS);
        file.close();
    }

    @Test
    void theFileIsOfWholeSegmentsAsAMappedOneIs() throws Exception {
        BlockFile file = open();
        assertThat(file.isEmpty()).isTrue();
        fill(file);
        file.sync();
        file.close();
        assertThat(Files.size(folder.resolve("blocks")) % (8 << 20)).isZero();
    }
}
