package org.newsgraph.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.newsgraph.document.Outcome.Skipped;

/**
 * Crawls in WARC, as Common Crawl publishes its news: pages of HTML that a server answered with. All other records are passed
 * over in silence. A damaged record costs itself, and of that no more than what is missing.
 */
final class CrawlReader implements SourceReader {
    private static final int OK = 200;

    @Override
    public DocumentCursor open(SourceInput input) {
        return new Cursor(input);
    }

    /** The pages of one crawl. */
    private static final class Cursor implements DocumentCursor {
        private final SourceInput input;
        private final CrawlRecords records;
        private final Deque<Outcome<Document>> ready = new ArrayDeque<>();
        private int number;
        private boolean ended;

        Cursor(SourceInput input) {
            this.input = input;
            this.records = new CrawlRecords(input.in());
        }

        @Override
        public Optional<Outcome<Document>> next() throws IOException {
            while (ready.isEmpty() && !ended) {
                Optional<CrawlRecords.Raw> raw = records.next();
                raw.ifPresent(r -> {
                    number++;
                    read(r);
                });
                if (raw.isEmpty() && !damaged()) {
                    ended = true;
                    end();
                }
            }
            return Optional.ofNullable(ready.poll());
        }

        /** What is wrong with the file as a whole. */
        private void end() {
            if (input.damage().isPresent()) {
                ready.add(new Skipped<>(input.place(), input.damage().get(), Skipped.Kind.CONTENT));
            } else if (number == 0) {
                ready.add(new Skipped<>(input.place(), "no record of WARC in this file", Skipped.Kind.CONTENT));
            }
        }

        /** At the end: whether it is the end of what gzip gives, and maybe not of the file. */
        private boolean damaged() throws IOException {
            Optional<String> damage = input.damage();
            if (damage.isEmpty()) {
                return false;
            }
            boolean more = input.gunzip().orElseThrow().goOn();
            if (more) {
                String reason = damage.get().replace("what comes before is read", "the records around it are read");
                ready.add(new Skipped<>(input.place(), reason, Skipped.Kind.CONTENT));
            }
            return more;
        }

        private void read(CrawlRecords.Raw raw) {
            int before = ready.size();
            try (WarcReader warc = new WarcReader(new ByteArrayInputStream(raw.bytes()))) {
                warc.setLenient(true);
                if (raw.bytes().length > 0 && warc.next().orElse(null) instanceof WarcResponse response) {
                    page(response, raw.damaged());
                }
            } catch (IOException | RuntimeException e) {
                ready.add(problem("", "a record that cannot be read (" + firstLine(e) + ")"));
                return;
            }
            if (raw.damaged() && ready.size() == before) {
                ready.add(problem("", "a damaged record; it is passed over"));
            }
        }

        private void page(WarcResponse response, boolean damaged) throws IOException {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return;
            }
            HttpResponse http = response.http();
            if (http.status() != OK || !isHtml(http)) {
                return;
            }
            Body body = Body.read(http);
            boolean cut = damaged || body.cut() || response.truncated() != WarcTruncationReason.NOT_TRUNCATED;
            String url = response.target();
            HtmlReader.Page page = new HtmlReader.Page(
                    input.place() + "!" + url,
                    input.name() + "!" + url,
                    new Document.Metadata(
                            Optional.empty(), Optional.empty(), input.known().publisher(), Optional.empty()),
                    Optional.of(url),
                    Optional.ofNullable(http.contentType().parameters().get("charset")),
                    cut);
            ready.addAll(HtmlReader.read(page, body.bytes()));
            if (cut && ready.peekLast() instanceof Outcome.Done<Document>) {
                ready.add(problem(" (" + url + ")", "a record that is cut off; what is there is read"));
            }
        }

        private Outcome<Document> problem(String which, String reason) {
            return new Skipped<>(input.place() + " record " + number + which, reason, Skipped.Kind.CONTENT);
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }

    private static boolean isHtml(HttpResponse http) {
        String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("[^\\x20-\\x7E]", "?");
    }

    /** What a server answered, as far as it is there. */
    private record Body(byte[] bytes, boolean cut) {
        static Body read(HttpResponse http) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            try (InputStream in = http.bodyDecoded().stream()) {
                for (int n = in.read(buffer); n >= 0 && bytes.size() <= HtmlReader.LIMIT; n = in.read(buffer)) {
                    bytes.write(buffer, 0, n);
                }
                return new Body(bytes.toByteArray(), bytes.size() > HtmlReader.LIMIT);
            } catch (IOException e) {
                return new Body(bytes.toByteArray(), true);
            }
        }
    }
}
