package org.newsgraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;

/** The forms that a graph can be written in, each known by its names, which are also the extensions of its files. */
public enum OutputFormat {
    TURTLE(RDFFormat.TURTLE_BLOCKS, Kind.TRIPLES, true, "ttl", "turtle"),
    TRIG(RDFFormat.TRIG_BLOCKS, Kind.QUADS, true, "trig"),
    N_TRIPLES(RDFFormat.NTRIPLES_UTF8, Kind.TRIPLES, true, "nt", "ntriples"),
    N_QUADS(RDFFormat.NQUADS_UTF8, Kind.QUADS, true, "nq", "nquads"),
    JSON_LD(RDFFormat.JSONLD11_PLAIN, Kind.QUADS, false, "jsonld", "json-ld"),
    RDF_XML(RDFFormat.RDFXML_PLAIN, Kind.TRIPLES, false, "rdf", "rdfxml", "xml"),
    RDF_JSON(RDFFormat.RDFJSON, Kind.TRIPLES, false, "rj", "rdfjson"),
    TRIX(RDFFormat.TRIX, Kind.QUADS, true, "trix"),
    RDF_THRIFT(RDFFormat.RDF_THRIFT, Kind.QUADS, true, "rt", "thrift");

    private enum Kind {
        TRIPLES,
        QUADS
    }

    private final RDFFormat format;
    private final Kind kind;
    private final boolean tripleTerms;
    private final List<String> names;

    OutputFormat(RDFFormat format, Kind kind, boolean tripleTerms, String... names) {
        this.format = format;
        this.kind = kind;
        this.tripleTerms = tripleTerms;
        this.names = List.of(names);
    }

    /** By name or extension, with or without a leading point, in any letter case. */
    public static OutputFormat named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
        return find(wanted)
                .orElseThrow(() ->
                        new UnsupportedFormatException("Unknown format '" + name + "'; use one of " + listed() + "."));
    }

    /** By the extension of a file's name; {@code .gz} after it is passed over. */
    public static OutputFormat ofFile(String fileName) {
        String plain = isGzip(fileName) ? fileName.substring(0, fileName.length() - ".gz".length()) : fileName;
        int dot = plain.lastIndexOf('.');
        return (dot < 0
                        ? Optional.<OutputFormat>empty()
                        : find(plain.substring(dot + 1).toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new UnsupportedFormatException("The name '" + fileName
                        + "' does not tell the format; let it end in one of "
                        + listed() + ", or name a format."));
    }

    /** Whether the name asks for compression. */
    public static boolean isGzip(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** Extensions of all formats, for messages. */
    public static String listed() {
        return Arrays.stream(values()).map(f -> "." + f.names.get(0)).collect(Collectors.joining(", "));
    }

    public boolean holdsNamedGraphs() {
        return kind == Kind.QUADS;
    }

    /** Whether it can hold the triple terms of RDF 1.2, as far as Jena writes them. */
    public boolean holdsTripleTerms() {
        return tripleTerms;
    }

    /** The extension that users know it by. */
    public String extension() {
        return names.get(0);
    }

    RDFFormat rdfFormat() {
        return format;
    }

    private static Optional<OutputFormat> find(String name) {
        return Arrays.stream(values()).filter(f -> f.names.contains(name)).findFirst();
    }
}
