package org.newsgraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.claim.Claims;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph retract}. */
@Command(
        name = "retract",
        description = "Take documents out of a store, with exactly what only they supported.",
        footer = {
            "%nExamples:",
            "  newsgraph retract news.store https://www.example.org/news/1",
            "  newsgraph retract news.store today/a.html today/b.html",
            "",
            "Exit code 1, and nothing changed, if the store has none of that name or hash."
        })
final class RetractCommand extends NewsgraphCommand {
    @Parameters(index = "0", paramLabel = "STORE", description = "A folder that newsgraph build -o STORE/ made.")
    String store = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "DOCUMENT",
            description = "Its IRI, its URL, its path or file name, or the SHA-256 hash of its text.")
    List<String> documents = List.of();

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    RetractCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Store opened = new StoreAccess(this, StoreParameter.folder(store), lexicon).open();
        Map<String, Optional<Claims>> gone = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (String name : documents) {
            List<StoredDocument> found = opened.find(name);
            found.forEach(d -> gone.put(d.key(), Optional.empty()));
            if (found.isEmpty()) {
                unknown.add(name);
            }
        }
        if (!unknown.isEmpty()) {
            unknown.forEach(name -> warn("newsgraph: " + store + " has no document " + name));
            return ExitCode.DATA_PROBLEM;
        }
        opened.apply(gone);
        gone.keySet().forEach(key -> say("retracted " + key));
        say(StoreBuild.documents(opened.counts().getKey()) + " left in " + store);
        return ExitCode.DONE;
    }
}
