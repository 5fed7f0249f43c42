package org.newsgraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;

/** Triples as lines of N-Triples, as {@link GraphWriter} writes them. */
public final class NTriples {
    private NTriples() {}

    /** The triples of lines that this program wrote: whether their IRIs are good was seen to then. */
    public static List<Triple> triples(String lines) {
        List<Triple> all = new ArrayList<>();
        RDFParser.fromString(lines, Lang.NTRIPLES)
                .checking(false)
                .resolveURIs(false)
                .parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        all.add(triple);
                    }
                });
        return all;
    }

    /** A property as it stands in a line, between subject and object. */
    public static String property(Node property) {
        return " <" + property.getURI() + "> ";
    }

    /** A line for each, in the order in which they are given. */
    public static List<String> lines(Collection<Triple> triples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NTRIPLES_UTF8, Context.emptyContext());
        writer.start();
        triples.forEach(writer::triple);
        writer.finish();
        return List.of(bytes.toString(UTF_8).split("\n")).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
