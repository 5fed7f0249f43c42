package org.newsgraph.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.link.Title;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer.Entry;

/**
 * Finds the article of a body that the text calls as every state calls its own, "the Supreme Court", "the Greens": with the name of the
 * state or its adjective before it, or the state behind "of", such a name leads to one body.
 */
final class BodyArticles {
    /** Nearly all links of these words lead there. */
    private static final double NEARLY_ALWAYS = 0.85;

    private static final double OFTEN = 0.3;
    private static final double CONFIDENCE = 0.7;

    private final Titles titles;
    private final ArticleKind kinds;
    private final ArticleDoubt doubt;

    BodyArticles(Titles titles, ArticleKind kinds, ArticleDoubt doubt) {
        this.titles = titles;
        this.kinds = kinds;
        this.doubt = doubt;
    }

    Optional<ArticleLink> link(ArticleProfile profile) {
        boolean body = profile.family() == Family.ORGANIZATION
                || profile.family() == Family.GROUP
                || profile.family() == Family.THING;
        return profile.home()
                .filter(home -> body)
                .flatMap(home -> profile.names().stream()
                        .flatMap(name -> names(name, home))
                        .flatMap(name -> titles.named(name).stream())
                        .filter(t -> t.probability() >= NEARLY_ALWAYS && fits(t, profile, home))
                        .findFirst())
                .or(() -> profile.home().filter(home -> body).flatMap(home -> ofState(profile, home)))
                .map(t -> new ArticleLink(t, CONFIDENCE));
    }

    /** Of the articles to which the name leads, the one that has the state in its name. */
    private Optional<Title> ofState(ArticleProfile profile, Entry home) {
        List<Title> found = profile.names().stream()
                .flatMap(name -> titles.named(name).stream())
                .filter(t -> t.probability() >= OFTEN && kinds.isOf(t, home.key()) && fits(t, profile, home))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean fits(Title article, ArticleProfile profile, Entry home) {
        return kinds.fitsBody(article, profile, home.key())
                && profile.names().stream().limit(1).noneMatch(fullest -> doubt.isLess(article, fullest))
                && (!profile.type().equals(Ng.THING) || kinds.isBody(article));
    }

    private static Stream<String> names(String name, Entry home) {
        Stream<String> adjectives = home.demonyms().stream()
                .filter(d -> !d.endsWith("s") || d.endsWith("ss"))
                .map(d -> d + " " + name);
        Stream<String> states = Stream.concat(Stream.of(home.label()), home.names().stream())
                .distinct()
                .flatMap(n ->
                        Stream.of(n + " " + name, name + " of " + n, name + " of the " + n, name + " (" + n + ")"));
        return Stream.concat(adjectives, states);
    }
}
