package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
    private final CodePointOrder order = new CodePointOrder();

    @Test
    void charactersBeyondTheBasicPlaneComeAfterAllOthers() {
        assertThat(Stream.of("\uD83D\uDE00", "\uFF5E", "a").sorted(order))
                .containsExactly("a", "\uFF5E", "\uD83D\uDE00");
    }

    @Test
    void sortsAsTheBytesOfUtf8Do() {
        Random random = new Random(7);
        List<String> words =
                Stream.generate(() -> word(random)).limit(2_000).distinct().toList();
        assertThat(words.stream().sorted(order))
                .containsExactlyElementsOf(words.stream()
                        .sorted((a, b) -> Arrays.compareUnsigned(
                                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    private static String word(Random random) {
        int[] alphabet = {'a', 'b', 'é', 'ж', '中', 0xE000, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF};
        return random.ints(random.nextInt(6), 0, alphabet.length)
                .collect(StringBuilder::new, (s, i) -> s.appendCodePoint(alphabet[i]), StringBuilder::append)
                .toString();
    }
}
