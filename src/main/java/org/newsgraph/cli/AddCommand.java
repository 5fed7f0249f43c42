package org.newsgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.report.RunRecorder;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph add}. */
@Command(
        name = "add",
        description =
                "Add documents to a store. One that is there already, by its URL or else its name, is replaced if "
                        + "its text or what is known about it has changed, and else passed by unread.",
        footer = {
            "%nExamples:",
            "  newsgraph add news.store today/*.html",
            "  newsgraph add news.store feed.xml --default-date 2021-05-12"
        })
final class AddCommand extends NewsgraphCommand {
    @Parameters(index = "0", paramLabel = "STORE", description = "A folder that newsgraph build -o STORE/ made.")
    String store = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE", description = SourceOptions.SOURCES)
    List<String> sources = List.of();

    @Mixin
    SourceOptions input = new SourceOptions();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    @Mixin
    ReportOption report = new ReportOption();

    AddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        RunRecorder run = report.begin();
        StoreAccess access = new StoreAccess(this, StoreParameter.folder(store), lexicon);
        run.enter("loading");
        Store opened = access.open();
        run.enter("reading");
        try (Stream<Outcome<Document>> documents =
                input.sources(terminal, reading.anyLanguage).read(sources)) {
            List<Outcome.Skipped<?>> skipped = new StoreBuild(this, run, store)
                    .read(opened, access.reading(reading.limit()), reading.dated(documents), reading.threads);
            report.write(run, lexicon, opened, store);
            return reading.exitCode(skipped);
        }
    }
}
