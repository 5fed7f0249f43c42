package org.newsgraph.web.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.graph.OutputFormat;

/** The forms in which the description of a thing is served, in the server's order of preference. */
public enum Form {
    HTML("text/html", "html", Optional.empty()),
    TURTLE("text/turtle", "ttl", Optional.of(OutputFormat.TURTLE)),
    TRIG("application/trig", "trig", Optional.of(OutputFormat.TRIG)),
    JSON_LD("application/ld+json", "jsonld", Optional.of(OutputFormat.JSON_LD)),
    RDF_XML("application/rdf+xml", "rdf", Optional.of(OutputFormat.RDF_XML)),
    N_TRIPLES("application/n-triples", "nt", Optional.of(OutputFormat.N_TRIPLES));

    private static final List<Form> RDF =
            Arrays.stream(values()).filter(Form::isRdf).toList();

    private final String mediaType;
    private final String extension;
    private final Optional<OutputFormat> format;

    Form(String mediaType, String extension, Optional<OutputFormat> format) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.format = format;
    }

    /** All but HTML. */
    public static List<Form> rdf() {
        return RDF;
    }

    /** By the extension of an address, without the point. */
    public static Optional<Form> ofExtension(String extension) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.extension.equals(wanted)).findFirst();
    }

    /** Type and subtype, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Value of a {@code Content-Type} header; all forms are written in UTF-8. */
    public String contentType() {
        return this == HTML || this == TURTLE ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** Ends the address of a thing's description in this form. */
    public String extension() {
        return extension;
    }

    /** Name for people. */
    public String label() {
        return switch (this) {
            case HTML -> "HTML";
            case TURTLE -> "Turtle";
            case TRIG -> "TriG";
            case JSON_LD -> "JSON-LD";
            case RDF_XML -> "RDF/XML";
            case N_TRIPLES -> "N-Triples";
        };
    }

    boolean isRdf() {
        return format.isPresent();
    }

    /** How RDF is written; empty for HTML. */
    public Optional<OutputFormat> format() {
        return format;
    }
}
