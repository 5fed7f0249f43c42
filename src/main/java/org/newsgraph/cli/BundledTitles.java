package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.newsgraph.link.CurrentTitles;
import org.newsgraph.link.TitleCache;
import org.newsgraph.link.TitleIndex;
import org.newsgraph.link.Titles;

/** Opens the index of Wikipedia's titles; the first time it is made, which people are told. Without it the work goes on. */
final class BundledTitles {
    private BundledTitles() {}

    static Titles open(NewsgraphCommand command) {
        Path folder = CacheFolder.ofProcess();
        try {
            Optional<TitleIndex> index = new TitleCache(folder).open(new Shown(command, folder));
            return index.isPresent() ? CurrentTitles.over(index.get()) : Titles.none();
        } catch (IOException e) {
            command.warn(
                    "newsgraph: names are not looked up among Wikipedia's titles, since the index of them cannot be kept in "
                            + folder + " (" + InputOutput.reason(e) + "). NEWSGRAPH_CACHE names another folder.");
            return Titles.none();
        }
    }

    /** A line, and on a terminal a bar, while the index is made. */
    private static final class Shown implements TitleCache.Progress {
        private final NewsgraphCommand command;
        private final Path folder;
        private Optional<Progress> bar = Optional.empty();

        Shown(NewsgraphCommand command, Path folder) {
            this.command = command;
            this.folder = folder;
        }

        @Override
        public LongConsumer begin(long total) {
            command.say("newsgraph: making the index of Wikipedia's titles in " + folder
                    + " (once; half a minute, 0.15 GB; --no-link does without) ...");
            Progress shown = Progress.of("indexing", total, !command.isQuiet() && command.terminal.errIsTerminal());
            bar = Optional.of(shown);
            return shown::stepBy;
        }

        @Override
        public void end() {
            bar.ifPresent(Progress::close);
        }
    }
}
