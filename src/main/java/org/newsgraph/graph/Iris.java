package org.newsgraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Names for everything in the graph, made from content alone: never from a counter or the clock, so the same documents give
 * the same names in any order and on any machine.
 */
public final class Iris {
    /** Where data lives unless the user gives a base. */
    public static final String DEFAULT_BASE = "https://w3id.org/newsgraph/id/";

    private static final int HASH_DIGITS = 16;

    private final String base;
    private final String documents;
    private final String claims;

    /** @param base an absolute IRI; {@code /} is added unless it ends in {@code /} or {@code #} */
    public Iris(String base) {
        this.base = base.endsWith("/") || base.endsWith("#") ? base : base + "/";
        this.documents = this.base + "document/";
        this.claims = this.base + "claim/";
    }

    public String base() {
        return base;
    }

    /** A document, by its {@link org.newsgraph.document.Document#key() key}. */
    public Node document(String key) {
        return named("document", hash(key));
    }

    /** A stretch of a document's text, half-open, in Unicode code points (after RFC 5147). */
    static Node text(Node document, int begin, int end) {
        return Vocabulary.iri(document.getURI() + "#char=" + begin + "," + end);
    }

    /** What one document speaks of, by where it speaks of it first. */
    static Node referent(Node document, int begin, int end) {
        return Vocabulary.iri(document.getURI() + "#referent=" + begin + "," + end);
    }

    /** Whether the node is a claim. */
    boolean isClaim(Node node) {
        return node.getURI().startsWith(claims);
    }

    /** Whether the node belongs to one document: the document, a stretch or referent of it, or a claim. */
    boolean isOfDocument(Node node) {
        return node.getURI().startsWith(documents) || isClaim(node);
    }

    /** The document that the node is a stretch or referent of; empty for other nodes. */
    Optional<Node> documentOf(Node part) {
        int hash = part.getURI().startsWith(documents) ? part.getURI().indexOf('#', documents.length()) : -1;
        return hash < 0
                ? Optional.empty()
                : Optional.of(Vocabulary.iri(part.getURI().substring(0, hash)));
    }

    /** Something whose path below the base is already a function of its content: an entity's key, an event. */
    public Node path(String path) {
        return Vocabulary.iri(base + path);
    }

    /** The path below the base of something with an IRI there; empty for other nodes. */
    public Optional<String> key(Node node) {
        return node.isURI() && node.getURI().startsWith(base) && node.getURI().indexOf('/', base.length()) > 0
                ? Optional.of(node.getURI().substring(base.length()))
                : Optional.empty();
    }

    /** A node of a kind, by everything that tells it from others of its kind. */
    Node hashed(String kind, List<String> content) {
        return named(kind, hash(String.join("\u0000", content)));
    }

    /** The node that explains a triple by a rule. */
    Node derivation(Triple triple, Node rule) {
        return hashed(
                "derivation",
                List.of(
                        NodeFmtLib.strNT(triple.getSubject()),
                        NodeFmtLib.strNT(triple.getPredicate()),
                        NodeFmtLib.strNT(triple.getObject()),
                        rule.getURI()));
    }

    Node named(String kind, String name) {
        return Vocabulary.iri(base + kind + "/" + name);
    }

    /** Letters without accents, digits and single hyphens; empty if the text has neither letters nor digits. */
    public static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String hash(String content) {
        return sha256(content).substring(0, HASH_DIGITS);
    }
}
