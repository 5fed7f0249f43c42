package org.newsgraph.cli;

import java.io.IOException;
import java.util.Locale;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsgraph store compact}. */
@Command(
        name = "compact",
        description =
                "Give back the space of what was taken out and replaced, and of the commits of a long build. For a "
                        + "while, the store needs room for two.")
final class StoreCompactCommand extends NewsgraphCommand {
    @Parameters(paramLabel = "STORE", description = "A folder that newsgraph build -o STORE/ made.")
    String store = "";

    StoreCompactCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        StoreFolder folder = StoreParameter.folder(store);
        long before = folder.bytes();
        try (Store opened = Store.openAsItIs(folder)) {
            opened.compact();
        }
        say(String.format(Locale.ROOT, "%.1f MB, before %.1f MB: %s", folder.bytes() / 1e6, before / 1e6, store));
        return ExitCode.DONE;
    }
}
