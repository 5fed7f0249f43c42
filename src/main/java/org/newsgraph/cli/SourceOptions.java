package org.newsgraph.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.document.Document;
import org.newsgraph.document.JsonFields;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Sources;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.rdf.TextPolicy;
import picocli.CommandLine.Option;

/** How sources are to be read, for every command that reads some. */
final class SourceOptions {
    /** What a source may be, for help. */
    static final String SOURCES =
            "Files, folders or globs: text (.txt, .md), web pages (.html), feeds (RSS and Atom, .xml), "
                    + "JSON Lines (.jsonl), crawls (.warc), archives of them (.zip), each also gzipped; - is standard input.";

    @Option(
            names = "--field",
            paramLabel = "PART=NAME",
            split = ",",
            description =
                    "Where JSON Lines have what: text, html, id, url, date, title or publisher, and the field's name or "
                            + "path (article.body). Default: the usual names.")
    Map<String, String> fields = new LinkedHashMap<>();

    Sources sources(Terminal terminal, boolean anyLanguage) {
        try {
            return new Sources(terminal.in(), JsonFields.of(fields), anyLanguage);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--field: " + e.getMessage());
        }
    }

    /** The articles' whole texts, where they are to be shown. */
    SourceTexts texts(Terminal terminal, TextPolicy shown, List<String> sources) throws IOException {
        if (shown != TextPolicy.FULL || sources.isEmpty()) {
            return new SourceTexts(Stream.of());
        }
        try (Stream<Outcome<Document>> read = sources(terminal, true).read(sources)) {
            return new SourceTexts(
                    read.flatMap(o -> o instanceof Outcome.Done<Document> d ? Stream.of(d.value()) : Stream.of()));
        }
    }
}
