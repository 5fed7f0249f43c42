package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * A source with its triples in the order of the file.
 *
 * @param prefixes namespaces by prefix
 */
record ParsedSource(LexiconSource source, List<Triple> triples, Map<String, String> prefixes) {
    private static final String BASE = "https://w3id.org/newsgraph/lexicon";

    /** @throws MalformedLexiconException if the text is not in the syntax that its name tells */
    static ParsedSource parse(LexiconSource source) {
        List<Triple> triples = new ArrayList<>();
        Map<String, String> prefixes = new HashMap<>();
        Lang lang = RDFLanguages.filenameToLang(source.name(), Lang.TURTLE);
        try {
            RDFParser.fromString(source.text(), lang)
                    .base(BASE)
                    .errorHandler(new Stop(source.name()))
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            triples.add(triple);
                        }

                        @Override
                        public void prefix(String prefix, String iri) {
                            prefixes.put(prefix, iri);
                        }
                    });
        } catch (RiotException e) {
            throw new MalformedLexiconException(source.name(), -1, -1, String.valueOf(e.getMessage()));
        }
        return new ParsedSource(source, List.copyOf(triples), Map.copyOf(prefixes));
    }

    /** Name of the source and, if the entry's words stand in it as they are, the line. */
    String place(String entry) {
        String text = source.text();
        int at = text.indexOf(entry);
        if (at < 0) {
            at = text.indexOf(entry.replace("\"", "\\\""));
        }
        return at < 0
                ? source.name()
                : source.name() + ":" + (1 + text.substring(0, at).lines().count() - (atLineStart(text, at) ? 0 : 1));
    }

    private static boolean atLineStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    /** Turns the parser's errors into one exception; its warnings (odd but readable IRIs) are no matter here. */
    private record Stop(String file) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            throw new MalformedLexiconException(file, line, column, message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new MalformedLexiconException(file, line, column, message);
        }
    }
}
