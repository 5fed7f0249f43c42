package org.newsgraph.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: schema.org as JSON-LD or microdata, Open Graph, Dublin Core, the names of indexing services, and
 * last the page's own elements.
 */
final class PageMetadata {
    private static final List<String> TITLES = List.of(
            "og:title",
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "citation_title",
            "parsely-title",
            "sailthru.title");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "datepublished",
            "og:published_time",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dc.date.created",
            "dcterms.created",
            "citation_publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "publishdate",
            "publish_date",
            "publication_date",
            "pubdate",
            "date");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher");
    private static final String OWN_TIMES =
            "[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime]";

    private final org.jsoup.nodes.Document page;
    private final JsonLd jsonLd;
    private final Map<String, String> meta = new HashMap<>();

    PageMetadata(org.jsoup.nodes.Document page, JsonLd jsonLd) {
        this.page = page;
        this.jsonLd = jsonLd;
        for (Element m : page.select("meta[content]")) {
            for (String key : List.of("property", "name", "itemprop")) {
                if (!m.attr(key).isBlank() && !m.attr("content").isBlank()) {
                    meta.putIfAbsent(
                            m.attr(key).toLowerCase(Locale.ROOT),
                            m.attr("content").strip());
                }
            }
        }
    }

    /** @param location where the page was fetched, if that is known; stands in for what the page does not say */
    Document.Metadata metadata(Optional<String> location) {
        Optional<String> publisher = jsonLd.publisher().or(() -> first(PUBLISHERS));
        Optional<String> url = canonical(location).or(() -> location);
        return new Document.Metadata(
                date().or(() -> url.flatMap(WrittenDay::inPath)), headline(publisher), publisher, url);
    }

    private Optional<String> headline(Optional<String> publisher) {
        return jsonLd.headline()
                .or(() -> first(TITLES))
                .or(() -> sole("h1"))
                .or(() -> Optional.of(page.title()))
                .map(h -> withoutSite(h.replaceAll("[\\s\\u00A0]+", " ").strip(), publisher))
                .filter(h -> !h.isBlank());
    }

    /** Titles often end in the name of the site: {@code Flood in the valley | The Gazette}. */
    private static String withoutSite(String headline, Optional<String> site) {
        return site.map(s -> Pattern.compile(
                                "\\s+[|\\-–—:·»•]+\\s+" + Pattern.quote(s) + "\\s*\\z", Pattern.CASE_INSENSITIVE)
                        .matcher(headline)
                        .replaceFirst(""))
                .orElse(headline);
    }

    private Optional<LocalDate> date() {
        Stream<Optional<String>> said = Stream.concat(
                Stream.of(jsonLd.datePublished()), DATES.stream().map(d -> Optional.ofNullable(meta.get(d))));
        return firstDay(said.flatMap(Optional::stream))
                .or(() -> firstDay(page.select(OWN_TIMES).stream()
                        .filter(t -> t.closest("aside, nav, footer") == null)
                        .map(t -> Stream.of(t.attr("datetime"), t.attr("content"), t.text())
                                .filter(s -> !s.isBlank())
                                .findFirst()
                                .orElse(""))));
    }

    private static Optional<LocalDate> firstDay(Stream<String> written) {
        return written.map(WrittenDay::of).flatMap(Optional::stream).findFirst();
    }

    /** The address that the page wants to be known by; a site's front page is nobody's. */
    private Optional<String> canonical(Optional<String> location) {
        Function<String, Optional<String>> absolute = href -> absolute(href, location);
        return Stream.of(
                        Optional.ofNullable(page.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]"))
                                .map(e -> e.attr("href")),
                        Optional.ofNullable(meta.get("og:url")),
                        jsonLd.url())
                .flatMap(Optional::stream)
                .map(absolute)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> absolute(String href, Optional<String> location) {
        try {
            URI uri = location.map(URI::create)
                    .map(l -> l.resolve(href.strip()))
                    .orElseGet(() -> URI.create(href.strip()));
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
            String path = Objects.requireNonNullElse(uri.getPath(), "");
            boolean page = path.length() > 1 || uri.getQuery() != null;
            return page && (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null
                    ? Optional.of(uri.toString().replaceFirst("#.*", ""))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> first(List<String> keys) {
        return keys.stream().map(meta::get).filter(Objects::nonNull).findFirst();
    }

    private Optional<String> sole(String selector) {
        List<String> texts = page.select(selector).eachText();
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }
}
