package org.newsgraph.web.site;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.XSD;
import org.rdfhdt.hdt.exceptions.ParserException;
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.options.HDTOptions;
import org.rdfhdt.hdt.options.HDTOptionsKeys;
import org.rdfhdt.hdt.options.HDTSpecification;
import org.rdfhdt.hdt.triples.TripleString;

/**
 * The triples of a dump in HDT (W3C Member Submission, "Binary RDF Representation for Publication and Exchange", 2011): a sorted
 * dictionary of terms, and triples of their numbers. It is put together from runs in temporary files, in memory that does not
 * grow with the number of triples.
 */
final class HdtDump {
    /** Bytes of triples that are sorted at once. */
    private static final long RUN = 20_000_000;

    private final Path quads;
    private final String base;

    /**
     * @param quads gzipped N-Quads without triple terms, which HDT has no place for
     * @param base names the dataset in the header
     */
    HdtDump(Path quads, String base) {
        this.quads = quads;
        this.base = base;
    }

    /** Writes it; the stream stays open. */
    void write(OutputStream out) throws IOException {
        Path passing = Files.createTempDirectory("newsgraph-hdt-");
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(quads)), 1 << 16)) {
            Iterator<TripleString> triples = Iter.map(read(in), q -> string(q.asTriple()));
            Path whole = passing.resolve("dated.hdt");
            try (HDT made = HDTManager.generateHDTDisk(triples, base, options(passing), null)) {
                made.saveToHDT(whole.toString(), null);
            }
            try (HDT hdt = HDTManager.mapHDT(whole)) {
                withoutClock(hdt);
                hdt.saveToHDT(out, null);
            }
        } catch (ParserException e) {
            throw new IOException(e);
        } finally {
            SiteFolder.delete(passing);
        }
    }

    private static HDTOptions options(Path passing) {
        HDTOptions options = new HDTSpecification();
        options.set(
                HDTOptionsKeys.LOADER_DISK_LOCATION_KEY, passing.resolve("runs").toString());
        options.set(
                HDTOptionsKeys.LOADER_DISK_FUTURE_HDT_LOCATION_KEY,
                passing.resolve("whole.hdt").toString());
        options.set(HDTOptionsKeys.LOADER_DISK_CHUNK_SIZE_KEY, Long.toString(RUN));
        options.set(HDTOptionsKeys.LOADER_DISK_COMPRESSION_WORKER_KEY, "1");
        return options;
    }

    /** The library writes the time into the header; without it, the same triples give the same bytes. */
    private static void withoutClock(HDT hdt) {
        hdt.getHeader().remove("_:publicationInformation", DCTerms.issued.getURI(), "");
    }

    private static Iterator<Quad> read(InputStream in) {
        ParserProfile labelsAsTheyAre = RiotLib.createParserProfile(
                RiotLib.factoryRDF(LabelToNode.createUseLabelAsGiven()),
                ErrorHandlerFactory.errorHandlerStrictNoLogging,
                false);
        return IteratorParsers.createIteratorNQuads(in, labelsAsTheyAre);
    }

    private static TripleString string(Triple triple) {
        return new TripleString(string(triple.getSubject()), string(triple.getPredicate()), string(triple.getObject()));
    }

    /** A term as HDT's dictionaries have it: IRIs bare, literals in quotes and without escapes. */
    static String string(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        if (node.isBlank()) {
            return "_:" + node.getBlankNodeLabel();
        }
        String text = '"' + node.getLiteralLexicalForm() + '"';
        if (!node.getLiteralLanguage().isEmpty()) {
            return text + '@' + node.getLiteralLanguage();
        }
        String type = node.getLiteralDatatypeURI();
        return type.equals(XSD.xstring.getURI()) ? text : text + "^^<" + type + '>';
    }
}
