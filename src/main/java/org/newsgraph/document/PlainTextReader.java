package org.newsgraph.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Outcome.Skipped;

/** A file that is one plain text. Of a text that is cut off, what stands before the cut is read. */
final class PlainTextReader implements SourceReader {
    /** Bytes beyond which no text is short enough for an article. */
    private static final int LIMIT = 16_000_000;

    @Override
    public DocumentCursor open(SourceInput input) throws IOException {
        try (input) {
            byte[] bytes = input.bytes(LIMIT);
            if (bytes.length == 0 && input.damage().isEmpty()) {
                return DocumentCursor.of(List.of(skipped(input, "an empty file")));
            }
            boolean cut = input.damage().isPresent();
            TextDecoder.Decoded decoded = TextDecoder.decode(cut ? CutText.wholeCharacters(bytes) : bytes);
            String text = cut ? CutText.whole(decoded.text()) : decoded.text();
            List<Outcome<Document>> outcomes = new ArrayList<>();
            outcomes.add(placed(TextReader.read(input.name(), text, input.known()), input));
            Optional.of(decoded)
                    .filter(d -> outcomes.get(0) instanceof Outcome.Done<Document>)
                    .flatMap(TextDecoder.Decoded::problem)
                    .ifPresent(p -> outcomes.add(skipped(input, p)));
            input.damage().ifPresent(d -> outcomes.add(skipped(input, d)));
            return DocumentCursor.of(outcomes);
        } catch (TextDecoder.NotText e) {
            return DocumentCursor.of(List.of(skipped(input, e.reason())));
        }
    }

    private static Outcome<Document> skipped(SourceInput input, String reason) {
        return new Skipped<>(input.place(), reason, Skipped.Kind.CONTENT);
    }

    /** Reports name the file, not the document. */
    private static Outcome<Document> placed(Outcome<Document> outcome, SourceInput input) {
        return outcome instanceof Skipped<Document> s ? new Skipped<>(input.place(), s.reason(), s.kind()) : outcome;
    }
}
