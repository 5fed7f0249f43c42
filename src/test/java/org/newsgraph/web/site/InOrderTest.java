package org.newsgraph.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static InOrder<Integer, Integer> squares(int threads) {
        Function<List<Integer>, List<Integer>> worker =
                numbers -> numbers.stream().map(n -> n * n).toList();
        return new InOrder<>(Collections.nCopies(threads, worker));
    }

    @Test
    void whatComesOfThingsComesInTheirOrder() {
        List<Integer> taken = new ArrayList<>();
        squares(3).run(IntStream.range(0, 1_234).boxed().iterator(), taken::add);
        assertThat(taken)
                .isEqualTo(IntStream.range(0, 1_234).map(n -> n * n).boxed().toList());
    }

    @Test
    void nothingComesOfNothing() {
        List<Integer> taken = new ArrayList<>();
        squares(2).run(Collections.emptyIterator(), taken::add);
        assertThat(taken).isEmpty();
    }

    @Test
    void aFailureOfOneIsThrownAsItWas() {
        IllegalArgumentException failure = new IllegalArgumentException("seven");
        Function<List<Integer>, List<Integer>> worker = numbers -> {
            if (numbers.contains(707)) {
                throw failure;
            }
            return numbers;
        };
        assertThatThrownBy(() -> new InOrder<>(List.of(worker, worker))
                        .run(Stream.iterate(0, n -> n + 1).limit(5_000).iterator(), n -> {}))
                .isSameAs(failure);
    }
}
