package org.newsgraph.document;

import java.io.IOException;
import java.util.List;
import org.newsgraph.document.Outcome.Skipped;

/** A file that is one plain text. Of a text that is cut off, what stands before the cut is read. */
final class PlainTextReader implements SourceReader {
    /** Bytes beyond which no text is short enough for an article. */
    private static final int LIMIT = 16_000_000;

    @Override
    public DocumentCursor open(SourceInput input) throws IOException {
        try (input) {
            byte[] bytes = input.bytes(LIMIT);
            if (input.damage().isEmpty()) {
                return DocumentCursor.of(List.of(placed(TextReader.read(input.name(), bytes, input.known()), input)));
            }
            String text = CutText.whole(TextDecoder.decode(CutText.wholeCharacters(bytes)));
            return DocumentCursor.of(List.of(
                    placed(TextReader.read(input.name(), text, input.known()), input),
                    new Skipped<>(input.place(), input.damage().get(), Skipped.Kind.CONTENT)));
        } catch (TextDecoder.NotText e) {
            return DocumentCursor.of(List.of(new Skipped<>(input.place(), e.reason(), Skipped.Kind.CONTENT)));
        }
    }

    /** Reports name the file, not the document. */
    private static Outcome<Document> placed(Outcome<Document> outcome, SourceInput input) {
        return outcome instanceof Skipped<Document> s ? new Skipped<>(input.place(), s.reason(), s.kind()) : outcome;
    }
}
