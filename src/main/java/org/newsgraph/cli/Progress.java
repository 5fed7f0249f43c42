package org.newsgraph.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal while something is read; gone at the end, and silent where nobody looks. */
final class Progress implements AutoCloseable {
    /** Number of the steps of a stream. */
    static final long UNKNOWN = -1;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /**
     * @param steps {@link #UNKNOWN} if nobody knows before the end
     * @param shown whether somebody looks
     */
    static Progress of(String task, long steps, boolean shown) {
        return new Progress(
                shown
                        ? Optional.of(new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(steps)
                                .setStyle(ProgressBarStyle.ASCII)
                                .clearDisplayOnFinish()
                                .build())
                        : Optional.empty());
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    void stepBy(long steps) {
        bar.ifPresent(b -> b.stepBy(steps));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
