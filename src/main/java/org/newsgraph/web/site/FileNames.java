package org.newsgraph.web.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.rdf.DatasetDescription;
import org.newsgraph.web.rdf.OntologyDocument;

/**
 * Where the files of things lie in a published site, below its root: the path of an IRI below the base is that of its files; what
 * lives elsewhere, and is described all the same, has them in a folder named after its host.
 */
final class FileNames {
    /** Pages that are about no single thing, and their folders. */
    private static final Set<String> TAKEN =
            Set.of("assets", "newsgraph", "names", "questions", "timeline", "counts", "network");

    /** Further files at the root. */
    private static final Set<String> AT_ROOT = Set.of("index", "map", DatasetDescription.NAME);

    private static final String TERMS = "newsgraph/ns";
    private static final String RULES = "newsgraph/rules/";
    private static final String ELSEWHERE = "also/";
    private static final int LONGEST = 200;

    private final String base;
    private final Addresses served;

    /**
     * @param base namespace of the data, where the files are to lie; ends in a slash
     * @param served what a server of the same data has pages of
     */
    FileNames(String base, Addresses served) {
        this.base = base;
        this.served = served;
    }

    /** The namespace that things get whose namespace is another than the first. */
    static String beside(String base, String other) {
        return base + ELSEWHERE + other.replaceFirst("://", "/");
    }

    /** What has the files of a thing: the document that it is a part of, if documents of its namespace are described. */
    String document(String iri) {
        return iri.startsWith(base) || iri.startsWith(OntologyDocument.iri()) ? Addresses.withoutFragment(iri) : iri;
    }

    /** Whether a server would have a page of it; if it has {@linkplain #of none} here, no file can be named after it. */
    boolean isServed(String iri) {
        return iri.startsWith(base) && iri.length() > base.length()
                || served.path(iri).isPresent();
    }

    /** Path without extension; empty for what has no files: things of other places, and IRIs that no file can be named after. */
    Optional<String> of(String iri) {
        String whole = Addresses.withoutFragment(iri);
        if (whole.equals(OntologyDocument.iri())) {
            return Optional.of(TERMS);
        }
        if (whole.startsWith(Vocabulary.RULES)) {
            return decoded(whole.substring(Vocabulary.RULES.length())).map(RULES::concat);
        }
        if (whole.startsWith(base)) {
            return decoded(whole.substring(base.length())).filter(FileNames::isFree);
        }
        return served.path(iri).isPresent()
                ? decoded(whole.replaceFirst("://", "/")).map(ELSEWHERE::concat)
                : Optional.empty();
    }

    private static boolean isFree(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? !TAKEN.contains(path) && !AT_ROOT.contains(path) : !TAKEN.contains(path.substring(0, slash));
    }

    private static Optional<String> decoded(String path) {
        if (path.contains("?") || path.toLowerCase(java.util.Locale.ROOT).contains("%2f")) {
            return Optional.empty();
        }
        try {
            String name = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Arrays.stream(name.split("/", -1)).allMatch(FileNames::isName)
                    ? Optional.of(name)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isName(String segment) {
        return !segment.isEmpty()
                && !segment.startsWith(".")
                && segment.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && segment.chars().noneMatch(c -> c < 0x20 || c == 0x7F || c == '\\' || c == 0xFFFD);
    }

    /** Name of the file of a page that is asked for one value. */
    static String ofValue(String value) {
        return value.matches("[A-Za-z0-9][A-Za-z0-9-]{0,80}")
                ? value
                : Iris.sha256(value).substring(0, 16);
    }

    /** The path as it stands in addresses. */
    static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(s -> URLEncoder.encode(s, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
