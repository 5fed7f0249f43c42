package org.newsgraph.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article in JSON-LD with the words of schema.org; contexts are never fetched. */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Pattern ARTICLE =
            Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|\\w*BlogPosting|\\w*NewsArticle|Report)");

    private final Optional<JsonNode> article;

    private JsonLd(Optional<JsonNode> article) {
        this.article = article;
    }

    /** The first article that a page describes; script elements that hold no JSON are passed over. */
    static JsonLd of(org.jsoup.nodes.Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            try {
                collect(JSON.readTree(script.data()), nodes);
            } catch (JsonProcessingException e) {
                // A broken description says nothing; the page's other metadata may.
            }
        }
        return new JsonLd(nodes.stream().filter(JsonLd::isArticle).findFirst());
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isArray()) {
            node.forEach(n -> collect(n, into));
        } else if (node.isObject()) {
            into.add(node);
            collect(node.path("@graph"), into);
            if (node.path("mainEntity").has("@type")) {
                collect(node.path("mainEntity"), into);
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode t : type) {
                if (ARTICLE.matcher(t.asText()).matches()) {
                    return true;
                }
            }
        }
        return ARTICLE.matcher(type.asText()).matches();
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name"));
    }

    Optional<String> datePublished() {
        return text("datePublished").or(() -> text("dateCreated"));
    }

    Optional<String> publisher() {
        return article.flatMap(a -> text(first(a.path("publisher"))));
    }

    Optional<String> url() {
        return article.flatMap(a -> string(a.path("mainEntityOfPage"))
                .or(() -> string(a.path("mainEntityOfPage").path("@id")))
                .or(() -> string(a.path("url"))));
    }

    /** The article's text, where the page repeats it. */
    Optional<String> articleBody() {
        return article.flatMap(a -> string(a.path("articleBody")));
    }

    private Optional<String> text(String key) {
        return article.flatMap(a -> text(first(a.path(key))));
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    /** A string, or the name of a thing. */
    private static Optional<String> text(JsonNode node) {
        return string(node.isObject() ? node.path("name") : node)
                .map(s -> Parser.unescapeEntities(s, false).replaceAll("<[^>]*>", " "))
                .map(s -> s.replaceAll("[\\s\\u00A0]+", " ").strip())
                .filter(s -> !s.isEmpty());
    }

    private static Optional<String> string(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(s -> !s.isBlank());
    }
}
