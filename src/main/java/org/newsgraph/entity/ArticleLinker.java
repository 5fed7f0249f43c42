package org.newsgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.link.Title;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.GivenNames;
import org.newsgraph.mention.NameKey;

/**
 * Finds the article of the encyclopedia that is about an entity, or none. Which article a name leads to is one sign among
 * several: how much the article's name is like it, how well known the article is, whether its kind fits, and whether the places in
 * its name are those of the documents. No link is better than a wrong one.
 */
final class ArticleLinker {
    /** Below this no link is given. */
    private static final double ENOUGH = 0.45;

    private static final double LONE_NAME = 0.7;
    private static final double ALWAYS = 0.8;
    private static final double NEARLY_ALWAYS = 0.95;

    private static final double HALF = 0.5;
    private static final double MOSTLY = 0.6;
    private static final int HEARD_OF = 12;

    /** Words that lead to an article of which most readers have heard. */
    private static final int KNOWN = 30;

    /** Words that lead to the article of a body whose other names are its own, and not those of what it publishes or runs. */
    private static final int WIDELY_KNOWN = 25;

    /** Words that lead to an article whose spelling has settled. */
    private static final int FAMOUS = 20;

    /** A surname leads to somebody whom everybody knows, if no other article of that surname is near. */
    private static final double OFTEN = 0.65;

    private static final int EVERYBODYS = 80;
    private static final int HOUSEHOLD = 200;
    private static final double RARELY = 0.1;

    /** A place that the gazetteer knows is the one of its name in the encyclopedia, if links lead there so often. */
    private static final double SOME = 0.25;

    private static final double GAZETTEER = 0.8;

    /** An article to which a short name leads must be this much like the full name. */
    private static final double LIKE = 0.75;

    private final Titles titles;
    private final ArticleKind kinds;
    private final ClubArticles clubs;
    private final BodyArticles bodies;
    private final ArticleDoubt doubt;

    ArticleLinker(Titles titles, Lexicon lexicon, Gazetteer gazetteer) {
        this.titles = titles;
        this.clubs = new ClubArticles(titles);
        this.kinds = new ArticleKind(lexicon, gazetteer);
        this.doubt = new ArticleDoubt(lexicon, gazetteer);
        this.bodies = new BodyArticles(titles, kinds, doubt);
    }

    /** The fullest name that leads to a fitting article decides. */
    Optional<ArticleLink> link(ArticleProfile profile) {
        boolean town = profile.type().equals(Ng.SPORTS_TEAM)
                && profile.names().stream().allMatch(n -> n.indexOf(' ') < 0);
        Optional<ArticleLink> club = town ? clubs.link(profile) : Optional.empty();
        if (club.isPresent()) {
            return club;
        }
        for (String name : names(profile)) {
            List<Title> articles = titles.named(name);
            Optional<ArticleLink> best = articles.stream()
                    .filter(t -> profile.family() == Family.PERSON
                            ? isAlone(t, articles)
                            : !ArticleDoubt.isOfSeveral(t, articles))
                    .map(t -> new ArticleLink(t, confidence(name, t, profile)))
                    .filter(l -> l.confidence() >= ENOUGH)
                    .max(Comparator.comparingDouble(ArticleLink::confidence)
                            .thenComparing(l -> l.article().forms())
                            .thenComparing(l -> l.article().name(), Comparator.reverseOrder()));
            if (best.isPresent()) {
                return best;
            }
        }
        return bodies.link(profile);
    }

    /** A region that the gazetteer knows has a name of its own: "Benue" is Benue State there, and not the river; Greek is a language. */
    private static List<String> names(ArticleProfile profile) {
        if (profile.type().equals(Ng.LANGUAGE)) {
            return profile.names().stream()
                    .flatMap(n -> Stream.of(n + " language", n))
                    .toList();
        }
        return isKnownPlace(profile) && profile.type().equals(Ng.REGION)
                ? Stream.concat(profile.entry().stream().map(Entry::label), profile.names().stream())
                        .distinct()
                        .toList()
                : profile.names();
    }

    /** Of several people of one name with an article, the one meant must be far the best known. */
    private static boolean isAlone(Title article, List<Title> all) {
        boolean namesakes =
                all.stream().anyMatch(t -> !t.equals(article) && t.base().equals(article.base()));
        return !namesakes || article.probability() >= MOSTLY && article.forms() >= HEARD_OF;
    }

    private double confidence(String name, Title article, ArticleProfile profile) {
        if (!leads(name, article, profile) || !kinds.fits(article, name, profile)) {
            return 0;
        }
        if (profile.family() == Family.PERSON && article.forms() < FAMOUS && !isSpelledSo(article, profile)) {
            return 0;
        }
        double alike = likeness(name, article, profile.family());
        if (profile.family() == Family.ORGANIZATION && alike < LIKE && article.forms() < WIDELY_KNOWN) {
            return 0;
        }
        String fullest = profile.names().stream().findFirst().orElse(name);
        boolean contradicted = !name.equals(fullest)
                && !profile.type().equals(Ng.LANGUAGE)
                && (likeness(fullest, article, profile.family()) < LIKE
                        || profile.family() == Family.ORGANIZATION && doubt.isLess(article, fullest))
                && !bothLead(fullest, article, profile);
        if (contradicted) {
            return 0;
        }
        if (profile.family() == Family.PLACE && profile.entry().isEmpty() && isNamed(name, article)) {
            return amongPlaces(name, article, profile) * known(article.forms());
        }
        boolean known = isKnownPlace(profile) || kinds.isFirm(article, name, profile);
        boolean sure = known && alike >= (isKnownPlace(profile) ? 1 : LIKE) && article.probability() >= SOME;
        double prior = sure ? Math.max(article.probability(), GAZETTEER) : article.probability();
        return prior * alike * known(article.forms());
    }

    /** "Verdun"; or "Pacific" for an article that is mostly meant. */
    private static boolean isNamed(String name, Title article) {
        String title = NameKey.of(article.base());
        return title.equals(NameKey.of(name))
                || article.probability() > HALF
                        && title.startsWith(NameKey.of(name) + " ")
                        && title.split(" ").length == Names.words(name).size() + 1;
    }

    /** "Verdun", where it is a place, is not the battle: what of the links to other than places is left out. */
    private double amongPlaces(String name, Title article, ArticleProfile profile) {
        double all = titles.named(name).stream()
                .filter(t -> kinds.fits(t, name, profile))
                .mapToDouble(Title::probability)
                .sum();
        return all > 0 ? article.probability() / all : article.forms() >= HEARD_OF ? ALWAYS : 0;
    }

    /** "Social Democrats" and "SPD" are one party, "Saarland state" is Saarland. */
    private boolean bothLead(String fullest, Title article, ArticleProfile profile) {
        boolean label = profile.entry()
                .filter(e -> NameKey.of(e.label()).equals(NameKey.of(article.base())))
                .isPresent();
        return label
                || profile.family() != Family.PERSON
                        && titles.named(fullest).stream()
                                .anyMatch(t -> t.name().equals(article.name()) && t.probability() >= SOME);
    }

    /** The dictionary is old: an article of somebody little known, spelled otherwise than news does, has been moved since. */
    private static boolean isSpelledSo(Title article, ArticleProfile profile) {
        String title = NameKey.of(article.base());
        return profile.names().stream()
                .anyMatch(n -> Resemblance.areEqual(n, article.base())
                        || NameKey.of(n).split(" ").length != title.split(" ").length
                                && sharesEnd(NameKey.of(n), title));
    }

    private static boolean sharesEnd(String name, String title) {
        return title.endsWith(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** A name of one word must lead there nearly always, and of a person to somebody everybody knows. */
    private boolean leads(String name, Title article, ArticleProfile profile) {
        if (Names.words(name).size() > 1 || isKnownPlace(profile) || kinds.isFirm(article, name, profile)) {
            return true;
        }
        if (profile.family() == Family.PERSON) {
            return leadsToPerson(name, article);
        }
        boolean wellKnown = article.probability() >= ALWAYS && article.forms() >= KNOWN;
        if (NameKey.isAcronym(name)) {
            return wellKnown;
        }
        return article.probability() >= LONE_NAME
                || profile.family() == Family.PLACE
                        && isNamed(name, article)
                        && kinds.fits(article, name, profile)
                        && amongPlaces(name, article, profile) >= LONE_NAME;
    }

    /** A surname, or the only name of somebody whom nearly everybody means by it; many bear a given name. */
    private boolean leadsToPerson(String name, Title article) {
        boolean wellKnown = article.probability() >= ALWAYS && article.forms() >= KNOWN;
        String ours = NameKey.of(name);
        String theirs = NameKey.of(article.base());
        if (theirs.endsWith(" " + ours) || Resemblance.isSpellingOf(name, article)) {
            return wellKnown || isTheOneOf(name, article, t -> t.endsWith(ours));
        }
        boolean only = theirs.equals(ours) || theirs.startsWith(ours + " ") || theirs.endsWith("-" + ours);
        boolean meant = article.probability() >= NEARLY_ALWAYS && article.forms() >= EVERYBODYS
                || article.forms() >= HOUSEHOLD
                        && isTheOneOf(name, article, t -> t.endsWith(ours) || t.startsWith(ours + " "));
        return only && meant && !GivenNames.isGivenName(name);
    }

    /** @param others what the articles of others of the name are called */
    private boolean isTheOneOf(String name, Title article, Predicate<String> others) {
        return article.probability() >= OFTEN
                && article.forms() >= EVERYBODYS
                && titles.named(name).stream()
                        .filter(t -> !t.equals(article) && t.probability() >= RARELY)
                        .map(t -> NameKey.of(t.base()))
                        .noneMatch(others);
    }

    private static boolean isKnownPlace(ArticleProfile profile) {
        return profile.family() == Family.PLACE && profile.entry().isPresent();
    }

    private static double likeness(String name, Title article, Family family) {
        if (family == Family.PERSON) {
            return Resemblance.ofPeople(name, article);
        }
        double alike = Resemblance.isSynonym(name, article, family) ? 1 : Resemblance.of(name, article);
        return (family == Family.THING || family == Family.GROUP) && alike < 1 ? 0 : alike;
    }

    /** Articles known under one name are mostly of somebody else of that name, or about to be written. */
    private static double known(int forms) {
        return forms >= 12 ? 1 : forms >= 6 ? 0.95 : forms >= 4 ? 0.9 : 0.7;
    }
}
