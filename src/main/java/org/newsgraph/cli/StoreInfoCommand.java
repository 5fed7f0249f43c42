package org.newsgraph.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreFolder;
import org.newsgraph.store.StoreInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsgraph store info}. */
@Command(name = "info", description = "Show what a store holds, how large it is, and by what it was made.")
final class StoreInfoCommand extends NewsgraphCommand {
    @Parameters(paramLabel = "STORE", description = "A folder that newsgraph build -o STORE/ made.")
    String store = "";

    StoreInfoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        StoreFolder folder = StoreParameter.folder(store);
        StoreInfo info = folder.info();
        Store opened = Store.openAsItIs(folder);
        atEnd(opened::close);
        Map.Entry<Long, Long> counts = opened.counts();
        long triples = opened.triples();
        line("documents", String.format(Locale.ROOT, "%,d", counts.getKey()));
        line("claims", String.format(Locale.ROOT, "%,d", counts.getValue()));
        line("triples", String.format(Locale.ROOT, "%,d", triples));
        line("bytes", String.format(Locale.ROOT, "%,d", folder.bytes()));
        line("base", info.base());
        line("linked", info.linked() ? "yes" : "no");
        info.graph().ifPresent(g -> line("graph", g));
        line("made by", info.program());
        return ExitCode.DONE;
    }

    private void line(String name, String value) {
        terminal.out().printf("%-10s %s%n", name, value);
    }
}
