package org.newsgraph.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.newsgraph.document.JsonFields.Part;
import org.newsgraph.document.Outcome.Skipped;

/** JSON Lines: an article a line, as an object with its text or its HTML. A bad line costs that line. */
final class JsonLinesReader implements SourceReader {
    /** Bytes beyond which a line is passed over. */
    private static final int LONGEST_LINE = 16_000_000;

    /** If none of this many first lines has a text, the fields have other names: the rest would have none either. */
    private static final int LINES_TO_GIVE_UP = 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Archives often keep a text with its paragraphs marked up. */
    private static final Pattern MARKUP = Pattern.compile("(?i)</p>|<br ?/?>|</div>");

    private final JsonFields fields;

    JsonLinesReader(JsonFields fields) {
        this.fields = fields;
    }

    @Override
    public DocumentCursor open(SourceInput input) {
        return new Cursor(input);
    }

    /** The lines of one file. */
    private final class Cursor implements DocumentCursor {
        private final SourceInput input;
        private int line;
        private boolean anyDocument;
        private boolean ended;

        Cursor(SourceInput input) {
            this.input = input;
        }

        @Override
        public Optional<Outcome<Document>> next() throws IOException {
            while (!ended) {
                Optional<Line> next = Line.read(input.in());
                boolean last = next.isEmpty() || next.get().last();
                ended = last;
                line++;
                if (last && input.damage().isPresent()) {
                    return Optional.of(skipped(input.damage().get()));
                }
                if (next.isPresent() && !next.get().isBlank()) {
                    return Optional.of(counted(read(next.get())));
                }
            }
            return Optional.empty();
        }

        private Outcome<Document> counted(Outcome<Document> outcome) {
            anyDocument |= outcome instanceof Outcome.Done<Document>;
            if (!anyDocument && line >= LINES_TO_GIVE_UP) {
                ended = true;
                return skipped("none of the first " + line + " lines has a text; the rest is not read");
            }
            return outcome;
        }

        private Outcome<Document> read(Line next) {
            if (next.tooLong()) {
                return skipped("a line of more than " + LONGEST_LINE / 1_000_000 + " MB; it is passed over");
            }
            try {
                JsonNode object = JSON.readTree(next.bytes());
                return object.isObject() ? read(object) : skipped("no JSON object; this line is passed over");
            } catch (JsonProcessingException e) {
                return skipped(
                        "not JSON (" + e.getOriginalMessage().replaceAll("\\s+", " ") + "); this line is passed over");
            } catch (IOException e) {
                return skipped("not UTF-8; this line is passed over");
            }
        }

        private Outcome<Document> read(JsonNode object) {
            Document.Metadata said = new Document.Metadata(
                    fields.get(object, Part.DATE).flatMap(WrittenDay::of),
                    fields.get(object, Part.TITLE)
                            .map(t -> t.replaceAll("\\s+", " ").strip()),
                    input.known().publisher().or(() -> fields.get(object, Part.PUBLISHER)),
                    fields.get(object, Part.URL).filter(u -> u.matches("(?i)https?://\\S+")));
            String name = input.name() + "#" + fields.get(object, Part.ID).orElse(String.valueOf(line));
            Optional<String> text = fields.get(object, Part.TEXT);
            if (text.filter(MARKUP.asPredicate()).isPresent()) {
                return ArticleText.assemble(
                        place(),
                        name,
                        said,
                        HtmlBlocks.of(Jsoup.parseBodyFragment(text.get()).body()));
            }
            if (text.isPresent()) {
                return placed(TextReader.read(name, said.headline(), text.get(), said));
            }
            return fields.get(object, Part.HTML)
                    .map(html -> HtmlReader.read(
                            new HtmlReader.Page(place(), name, said, said.url(), Optional.empty(), false), html))
                    .orElseGet(() ->
                            skipped("no text in this line (looked for " + String.join(", ", fields.names(Part.TEXT))
                                    + " and " + String.join(", ", fields.names(Part.HTML)) + ")"));
        }

        private Outcome<Document> placed(Outcome<Document> outcome) {
            return outcome instanceof Skipped<Document> s ? skipped(s.reason()) : outcome;
        }

        private String place() {
            return input.place() + ":" + line;
        }

        private Outcome<Document> skipped(String reason) {
            return new Skipped<>(place(), reason, Skipped.Kind.CONTENT);
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }

    /** The bytes of a line without its end. */
    private record Line(byte[] bytes, boolean tooLong, boolean last) {
        /** The next line; empty at the end. */
        static Optional<Line> read(InputStream in) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int b = in.read();
            if (b < 0) {
                return Optional.empty();
            }
            long length = 0;
            for (; b >= 0 && b != '\n'; b = in.read()) {
                if (length++ < LONGEST_LINE) {
                    bytes.write(b);
                }
            }
            return Optional.of(new Line(bytes.toByteArray(), length > LONGEST_LINE, b < 0));
        }

        boolean isBlank() {
            for (byte b : bytes) {
                if (!Character.isWhitespace(b)) {
                    return false;
                }
            }
            return true;
        }
    }
}
