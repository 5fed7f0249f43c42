package org.newsgraph.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.newsgraph.document.Outcome.Skipped;

/**
 * Feeds of news: RSS 0.9x, 1.0 and 2.0, Atom. Each item is a document. Many feeds are not well-formed; so a lenient parser
 * reads the items, a strict one says what is wrong. Neither resolves entities of a DTD or opens anything.
 */
final class FeedReader implements SourceReader {
    /** Bytes beyond which a file is no feed. */
    private static final int LIMIT = 64_000_000;

    @Override
    public DocumentCursor open(SourceInput input) throws IOException {
        try (input) {
            HtmlDecoder.Decoded decoded = HtmlDecoder.decode(input.bytes(LIMIT), Optional.empty());
            Deque<Outcome<Document>> problems = new ArrayDeque<>();
            input.damage().ifPresent(d -> problems.add(problem(input, d)));
            decoded.problem().ifPresent(p -> problems.add(problem(input, p)));
            malformed(decoded.text()).ifPresent(m -> problems.add(problem(input, m)));
            return new Cursor(input, decoded.text(), problems);
        }
    }

    private static Outcome<Document> problem(SourceInput input, String reason) {
        return new Skipped<>(input.place(), reason, Skipped.Kind.CONTENT);
    }

    /** Where the XML breaks its rules, if it does. */
    private static Optional<String> malformed(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml.stripLeading()));
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("malformed XML at line " + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber() + "; the items that can be told apart are read");
        }
    }

    /** The items of one feed. */
    private static final class Cursor implements DocumentCursor {
        private final SourceInput input;
        private final StreamParser parser;
        private final boolean openEnded;
        private final Deque<Outcome<Document>> problems;
        private Optional<Element> upcoming = Optional.empty();
        private int items;

        Cursor(SourceInput input, String xml, Deque<Outcome<Document>> problems) {
            this.input = input;
            this.parser = new StreamParser(Parser.xmlParser()).parse(xml, "");
            this.openEnded = isOpenEnded(xml);
            this.problems = problems;
        }

        /** Whether the last item has no end. */
        private static boolean isOpenEnded(String xml) {
            int begin = Math.max(xml.lastIndexOf("<item"), xml.lastIndexOf("<entry"));
            return begin > Math.max(xml.lastIndexOf("</item"), xml.lastIndexOf("</entry"));
        }

        @Override
        public Optional<Outcome<Document>> next() throws IOException {
            if (items == 0) {
                upcoming = advance();
                if (upcoming.isEmpty() && problems.isEmpty()) {
                    problems.add(problem(input, "no item in this feed" + root()));
                }
                items++;
            }
            if (upcoming.isEmpty()) {
                return Optional.ofNullable(problems.poll());
            }
            Element item = upcoming.get();
            upcoming = advance();
            FeedItem read = new FeedItem(item, parser.document(), items++);
            Outcome<Document> outcome = read.read(input, openEnded && upcoming.isEmpty());
            item.remove();
            return Optional.of(outcome);
        }

        private Optional<Element> advance() throws IOException {
            return Optional.ofNullable(parser.selectNext("item, entry"));
        }

        private String root() {
            Element root = parser.document().firstElementChild();
            return root == null ? "" : " (its XML is <" + root.tagName() + ">)";
        }

        @Override
        public void close() {
            parser.close();
        }
    }
}
