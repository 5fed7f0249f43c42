package org.newsgraph.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.newsgraph.document.JsonFields.Part;
import org.newsgraph.document.Outcome.Skipped;

/** JSON Lines: an article a line, as an object with its text or its HTML. A bad line costs that line. */
final class JsonLinesReader implements SourceReader {
    /** Bytes beyond which a line is passed over. */
    private static final int LONGEST_LINE = 16_000_000;

    /** If this many lines have no text and none before had one, the fields have other names: the rest would have none either. */
    private static final int LINES_TO_GIVE_UP = 20;

    private static final String NO_TEXT = "no text in this line; it is passed over";

    /** Archives often keep a text with its paragraphs marked up. */
    private static final Pattern MARKUP = Pattern.compile("(?i)</p>|<br ?/?>|</div>");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonFields fields;

    JsonLinesReader(JsonFields fields) {
        this.fields = fields;
    }

    @Override
    public DocumentCursor open(SourceInput input) {
        return new Cursor(input);
    }

    /** The document of one line's object. */
    private Outcome<Document> read(JsonNode object, int line, SourceInput input) {
        String place = input.place() + ":" + line;
        Document.Metadata said = new Document.Metadata(
                fields.get(object, Part.DATE).flatMap(WrittenDay::of),
                fields.get(object, Part.TITLE)
                        .map(t -> t.replaceAll("\\s+", " ").strip()),
                input.known().publisher().or(() -> fields.get(object, Part.PUBLISHER)),
                fields.get(object, Part.URL).filter(u -> u.matches("(?i)https?://\\S+")));
        String name = input.name() + "#" + fields.get(object, Part.ID).orElse(String.valueOf(line));
        Optional<String> text = fields.get(object, Part.TEXT);
        Optional<String> html = fields.get(object, Part.HTML);
        if (text.isPresent() && MARKUP.matcher(text.get()).find()) {
            List<HtmlBlocks.Piece> pieces =
                    HtmlBlocks.of(Jsoup.parseBodyFragment(text.get()).body());
            return ArticleText.assemble(place, name, said, pieces);
        }
        if (text.isPresent()) {
            Outcome<Document> read = TextReader.read(name, said.headline(), text.get(), said);
            return read instanceof Skipped<Document> s ? new Skipped<>(place, s.reason(), s.kind()) : read;
        }
        return html.map(h ->
                        HtmlReader.read(new HtmlReader.Page(place, name, said, said.url(), Optional.empty(), false), h))
                .orElseGet(() -> new Skipped<>(place, NO_TEXT, Skipped.Kind.CONTENT));
    }

    /** The lines of one file. */
    private final class Cursor implements DocumentCursor {
        private final SourceInput input;
        private final Deque<Outcome<Document>> ready = new ArrayDeque<>();
        private final List<Outcome<Document>> textless = new ArrayList<>();
        private boolean anyDocument;
        private boolean anyLine;
        private boolean ended;
        private int line;

        Cursor(SourceInput input) {
            this.input = input;
        }

        @Override
        public Optional<Outcome<Document>> next() throws IOException {
            while (ready.isEmpty() && !ended) {
                advance();
            }
            return Optional.ofNullable(ready.poll());
        }

        private void advance() throws IOException {
            Optional<InputLine> next = InputLine.read(input.in(), LONGEST_LINE);
            line++;
            ended = next.isEmpty() || next.get().last();
            boolean cut = ended && input.damage().isPresent();
            if (next.isPresent() && !cut && !next.get().isBlank()) {
                anyLine = true;
                take(read(next.get()));
            }
            if (ended && !anyLine && !cut) {
                ready.add(new Skipped<>(input.place(), "an empty file", Skipped.Kind.CONTENT));
            }
            if (ended && !textless.isEmpty()) {
                ready.add(noneHasText());
            }
            if (cut) {
                ready.add(skipped(input.damage().get()));
            }
        }

        /** Lines without text are told one by one only where others have one. */
        private void take(Outcome<Document> outcome) {
            if (!anyDocument
                    && outcome instanceof Skipped<Document> s
                    && s.reason().equals(NO_TEXT)) {
                textless.add(outcome);
                ended |= textless.size() == LINES_TO_GIVE_UP;
                return;
            }
            if (outcome instanceof Outcome.Done<Document>) {
                anyDocument = true;
                ready.addAll(textless);
                textless.clear();
            }
            ready.add(outcome);
        }

        private Outcome<Document> noneHasText() {
            String names =
                    String.join(", ", fields.names(Part.TEXT)) + "; " + String.join(", ", fields.names(Part.HTML));
            String which = textless.size() < LINES_TO_GIVE_UP ? "no line" : "none of the first " + line + " lines";
            String reason = which + " has a text or HTML under the names that are looked for (" + names + ")";
            return new Skipped<>(input.place(), reason, Skipped.Kind.CONTENT);
        }

        private Outcome<Document> read(InputLine next) {
            if (next.tooLong()) {
                return skipped("a line of more than " + LONGEST_LINE / 1_000_000 + " MB; it is passed over");
            }
            try {
                JsonNode object = JSON.readTree(next.bytes());
                return object.isObject()
                        ? JsonLinesReader.this.read(object, line, input)
                        : skipped("no JSON object; this line is passed over");
            } catch (JsonProcessingException e) {
                String reason = e.getOriginalMessage().lines().findFirst().orElse("");
                return skipped("not JSON (" + reason + "); this line is passed over");
            } catch (IOException e) {
                return skipped("not UTF-8; this line is passed over");
            }
        }

        private Outcome<Document> skipped(String reason) {
            return new Skipped<>(input.place() + ":" + line, reason, Skipped.Kind.CONTENT);
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }
}
