package org.newsgraph.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which keys of a JSON object hold what of an article. Names may be paths with dots ({@code article.body}); where several are
 * given, the first that holds something counts. A value may be an object with a {@code name}, as publishers often are.
 */
public final class JsonFields {
    /** What a field is for. */
    public enum Part {
        TEXT("text", "content", "body", "articleBody", "article_text", "maintext", "fulltext"),
        HTML("html", "content_html", "raw_html", "html_content"),
        ID("id", "_id", "guid", "uuid"),
        URL("url", "link", "canonical_url", "source_url", "uri"),
        DATE(
                "date",
                "datePublished",
                "date_publish",
                "published",
                "publishedAt",
                "published_at",
                "pubDate",
                "publication_date",
                "timestamp"),
        TITLE("title", "headline"),
        PUBLISHER("publisher", "source", "source_name", "source_domain", "sitename", "domain", "site");

        private final List<String> usual;

        Part(String... usual) {
            this.usual = List.of(usual);
        }

        /** The part by its name in lower case. */
        static Optional<Part> named(String name) {
            for (Part part : values()) {
                if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }
    }

    private final Map<Part, List<String>> names = new EnumMap<>(Part.class);

    private JsonFields() {
        for (Part part : Part.values()) {
            names.put(part, part.usual);
        }
    }

    /** The names that crawlers and news archives commonly use. */
    public static JsonFields usual() {
        return new JsonFields();
    }

    /**
     * The usual names, save for the parts that are named here.
     *
     * @param chosen key of each: {@code text}, {@code html}, {@code id}, {@code url}, {@code date}, {@code title}, {@code publisher}
     * @throws IllegalArgumentException if a key is none of these; the message names it
     */
    public static JsonFields of(Map<String, String> chosen) {
        JsonFields fields = new JsonFields();
        chosen.forEach((part, name) -> fields.names.put(
                Part.named(part)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "unknown part '" + part + "'; use one of text, html, id, url, date, title, publisher")),
                List.of(name)));
        return fields;
    }

    /** What the object has for this part; blank values count as none. */
    Optional<String> get(JsonNode object, Part part) {
        return names(part).stream()
                .map(name -> value(object, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Names under which the part is looked for. */
    List<String> names(Part part) {
        return names.getOrDefault(part, List.of());
    }

    private static Optional<String> value(JsonNode object, String name) {
        JsonNode node = object.path(name);
        if (node.isMissingNode()) {
            node = object;
            for (String step : name.split("\\.")) {
                node = node.path(step);
            }
        }
        JsonNode said = node.isObject() ? node.path("name") : node;
        return Optional.of(said)
                .filter(JsonNode::isValueNode)
                .filter(n -> !n.isNull())
                .map(JsonNode::asText)
                .filter(s -> !s.isBlank());
    }
}
