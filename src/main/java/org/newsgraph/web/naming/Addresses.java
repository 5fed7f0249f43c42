package org.newsgraph.web.naming;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which IRIs live here, and where: the path of an IRI is its path here, whatever host the IRI names, as long as the graph
 * describes things of that host. Parts ({@code …#x}) of documents that the graph does not describe live elsewhere.
 */
public final class Addresses {
    private final List<String> namespaces;
    private final Set<String> origins;

    /** @param namespaces absolute IRIs whose scheme and authority are those of things described here */
    public Addresses(Stream<String> namespaces) {
        this.namespaces = namespaces.toList();
        this.origins = new LinkedHashSet<>(this.namespaces.stream()
                .map(Addresses::origin)
                .flatMap(Optional::stream)
                .toList());
    }

    /** Scheme and authority, {@code https://example.org}; empty for IRIs without an authority. */
    public static Optional<String> origin(String iri) {
        int begin = iri.indexOf("://");
        if (begin <= 0) {
            return Optional.empty();
        }
        int end = begin + 3;
        while (end < iri.length() && "/?#".indexOf(iri.charAt(end)) < 0) {
            end++;
        }
        return end == begin + 3 ? Optional.empty() : Optional.of(iri.substring(0, end));
    }

    /** The IRIs that a path may stand for; none if no IRI can have such a path. */
    public List<String> iris(String rawPath) {
        String decoded = decoded(rawPath);
        if (decoded.chars().anyMatch(c -> c <= 0x20 || c == 0x7F || "<>\"{}|\\^`".indexOf(c) >= 0)) {
            return List.of();
        }
        return origins.stream()
                .flatMap(o -> Stream.of(o + rawPath, o + decoded))
                .distinct()
                .toList();
    }

    private static String decoded(String rawPath) {
        try {
            return URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return rawPath;
        }
    }

    /** The path, in ASCII, of an IRI that lives here, without its fragment. */
    public Optional<String> path(String iri) {
        return origin(iri)
                .filter(o -> origins.contains(o) && (iri.indexOf('#') < 0 || isDescribed(iri)))
                .flatMap(o -> ascii(withoutFragment(iri.substring(o.length()))));
    }

    private boolean isDescribed(String iri) {
        return namespaces.stream().anyMatch(iri::startsWith);
    }

    /** The fragment of an IRI, without its {@code #}; empty if it has none. */
    public static Optional<String> fragment(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 || hash == iri.length() - 1 ? Optional.empty() : Optional.of(iri.substring(hash + 1));
    }

    /** The IRI up to its {@code #}. */
    public static String withoutFragment(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    private static Optional<String> ascii(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(path).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
