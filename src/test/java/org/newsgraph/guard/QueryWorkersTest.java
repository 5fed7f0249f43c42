package org.newsgraph.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.newsgraph.guard.QueryWorkers.Outcome;

/** What no signal stops is left alone, in bounded number. */
class QueryWorkersTest {
    private static final Limits LIMITS = new Limits(Duration.ofMillis(100), 10, 2);

    @Test
    void workThatNeverEndsIsLeftAloneUpToANumber() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Callable<?> deaf = () -> {
            boolean done = false;
            while (!done) {
                done = end.getCount() == 0;
            }
            return done;
        };
        try (QueryWorkers workers = new QueryWorkers(LIMITS)) {
            Instant begun = Instant.now();
            for (int i = 0; i < 4; i++) {
                assertThat(workers.run(deaf)).isEqualTo(Outcome.LEFT_ALONE);
            }
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(8));
            assertThat(workers.run(() -> 1)).isEqualTo(Outcome.REFUSED);
            end.countDown();
            // Asked until it answers, and once only: a thread that has just answered may not yet stand ready for the
            // next.
            Outcome outcome = workers.run(() -> 1);
            for (int i = 0; i < 200 && outcome == Outcome.REFUSED; i++) {
                Thread.sleep(50);
                outcome = workers.run(() -> 1);
            }
            assertThat(outcome).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        try (QueryWorkers workers = new QueryWorkers(LIMITS)) {
            assertThatThrownBy(() -> workers.run(() -> {
                        throw new IOException("gone");
                    }))
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseMessage("gone");
        }
    }
}
