package org.newsgraph.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipException;
import org.newsgraph.document.Outcome.Skipped;

/** One source after the other, each opened when its turn comes and closed before the next. A source that fails costs itself. */
final class Concatenation implements DocumentCursor {
    /** A source that is not opened yet. */
    record Part(String place, Opener opener) {
        /** Opens it. */
        interface Opener {
            DocumentCursor open() throws IOException;
        }

        /** A part that is nothing but an outcome. */
        static Part of(Outcome<Document> outcome) {
            return new Part("", () -> DocumentCursor.of(java.util.List.of(outcome)));
        }
    }

    private final Iterator<Part> parts;
    private Optional<DocumentCursor> open = Optional.empty();
    private String place = "";

    Concatenation(Iterator<Part> parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Outcome<Document>> next() throws IOException {
        while (open.isPresent() || parts.hasNext()) {
            Optional<Outcome<Document>> outcome = attempt();
            if (outcome.isPresent()) {
                return outcome;
            }
            close();
        }
        return Optional.empty();
    }

    /** The next outcome of the part whose turn it is; if reading fails, the last one says so. */
    private Optional<Outcome<Document>> attempt() throws IOException {
        try {
            if (open.isEmpty()) {
                Part part = parts.next();
                place = part.place();
                open = Optional.of(part.opener().open());
            }
            return open.get().next();
        } catch (SourceInput.TooLong e) {
            return failed(String.valueOf(e.getMessage()), Skipped.Kind.CONTENT);
        } catch (ZipException e) {
            return failed(Failures.reason(e), Skipped.Kind.CONTENT);
        } catch (IOException e) {
            return failed(Failures.reason(e), Skipped.Kind.ACCESS);
        } catch (RuntimeException | StackOverflowError e) {
            return failed("internal error while reading it: " + e, Skipped.Kind.DEFECT);
        }
    }

    private Optional<Outcome<Document>> failed(String reason, Skipped.Kind kind) throws IOException {
        close();
        open = Optional.of(DocumentCursor.of(java.util.List.of()));
        return Optional.of(new Skipped<>(place, reason, kind));
    }

    @Override
    public void close() throws IOException {
        Optional<DocumentCursor> closing = open;
        open = Optional.empty();
        if (closing.isPresent()) {
            closing.get().close();
        }
    }
}
