package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines come out of blocks as they went in. */
class LineBlocksTest {
    private static List<byte[]> blocks(List<String> lines) {
        List<byte[]> blocks = new ArrayList<>();
        LineBlocks.of(lines.iterator()).forEachRemaining(blocks::add);
        return blocks;
    }

    @Test
    void keepLinesAndTheirOrder() {
        List<String> lines = IntStream.range(0, 20_000)
                .mapToObj(i -> "<e:" + i + "> <e:zeigt> \"Größe \uD83D\uDE00 " + i + "\" .")
                .toList();
        List<String> back = new ArrayList<>();
        blocks(lines).forEach(block -> LineBlocks.lines(block).forEachRemaining(back::add));
        assertThat(back).isEqualTo(lines);
        List<String> fromBytes = new ArrayList<>();
        blocks(lines)
                .forEach(block -> LineBlocks.bytes(block).forEachRemaining(b -> fromBytes.add(LineBlocks.text(b))));
        assertThat(fromBytes).isEqualTo(lines);
    }

    @Test
    void holdManyLinesEachButNotAll() {
        List<String> lines =
                IntStream.range(0, 20_000).mapToObj(i -> "line number " + i).toList();
        assertThat(blocks(lines)).hasSizeBetween(2, 20);
        assertThat(blocks(List.of("x".repeat(200_000), "y"))).hasSize(2);
        assertThat(blocks(List.of())).isEmpty();
    }

    @Test
    void giveNoMoreThanThereIs() {
        Iterator<byte[]> blocks = LineBlocks.of(List.of("a", "b").iterator());
        assertThat(LineBlocks.text(blocks.next())).isEqualTo("a\nb");
        assertThat(blocks.hasNext()).isFalse();
        assertThatThrownBy(blocks::next).isInstanceOf(NoSuchElementException.class);
    }
}
