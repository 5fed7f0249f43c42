package org.newsgraph.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that documents come in: by the ending of a name, and where that says nothing, by how the content begins. */
final class Forms {
    /** For people. */
    static final String ENDINGS = ".txt, .md, .html, .jsonl, .xml, .warc, .zip, each also with .gz";

    private static final int HEAD = 2048;
    /** The first element, behind declarations and comments. */
    private static final Pattern FIRST_ELEMENT = Pattern.compile(
            "(?is)(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!doctype\\s(?:[^>\\[]|\\[.*?\\])*+>)*+<([a-z][\\w:-]*).*");

    private static final Set<String> OF_FEEDS = Set.of("rss", "feed", "rdf:rdf");
    private static final Set<String> OF_PAGES = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "frameset",
            "article",
            "main",
            "div",
            "p",
            "h1",
            "table",
            "section");
    private static final Pattern JSON_OBJECT = Pattern.compile("(?s)\\{\\s*[\"}].*");

    private final SourceReader text = new PlainTextReader();
    private final SourceReader html = new HtmlReader();
    private final SourceReader feed = new FeedReader();
    private final SourceReader crawl = new CrawlReader();
    private final SourceReader archive = new ArchiveReader(this);
    private final SourceReader jsonLines;
    private final Map<String, SourceReader> byEnding;

    /** @param fields of JSON Lines */
    Forms(JsonFields fields) {
        jsonLines = new JsonLinesReader(fields);
        byEnding = Map.ofEntries(
                Map.entry("txt", text),
                Map.entry("text", text),
                Map.entry("md", text),
                Map.entry("html", html),
                Map.entry("htm", html),
                Map.entry("xhtml", html),
                Map.entry("jsonl", jsonLines),
                Map.entry("ndjson", jsonLines),
                Map.entry("xml", feed),
                Map.entry("rss", feed),
                Map.entry("atom", feed),
                Map.entry("warc", crawl),
                Map.entry("zip", archive));
    }

    /** Whether a folder is searched for files of this name. */
    boolean isDocument(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return byEnding.containsKey(ending(file)) && !file.equals(MetadataFile.NAME) && !file.startsWith("._");
    }

    /** Reader of a member of an archive; none for archives. */
    Optional<SourceReader> member(String name) {
        return Optional.ofNullable(byEnding.get(ending(name))).filter(r -> r != archive);
    }

    /** Reader of what a user named himself. */
    SourceReader of(String fileName, SourceInput input) throws IOException {
        SourceReader byName = byEnding.get(ending(fileName));
        SourceReader bySight = bySight(input);
        boolean page = byName == feed && bySight == html;
        return byName == null || page ? bySight : byName;
    }

    private SourceReader bySight(SourceInput input) throws IOException {
        byte[] bytes = input.head(HEAD);
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return archive;
        }
        if (head.startsWith("WARC/")) {
            return crawl;
        }
        String start = HtmlDecoder.decode(bytes, Optional.empty()).text().stripLeading();
        Matcher first = FIRST_ELEMENT.matcher(start);
        if (start.startsWith("<") && first.matches()) {
            String element = first.group(1).toLowerCase(Locale.ROOT);
            return OF_FEEDS.contains(element) ? feed : OF_PAGES.contains(element) ? html : text;
        }
        return JSON_OBJECT.matcher(start).matches() ? jsonLines : text;
    }

    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? "" : plain.substring(dot + 1);
    }
}
