package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.link.Title;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.NameKey;
import org.newsgraph.mention.NounTypes;

/** Whether an article, by its name, can be about a thing of the entity's kind and of the places that its documents are about. */
final class ArticleKind {
    private static final Set<String> SMALL = Set.of(
            "of", "and", "for", "in", "on", "at", "to", "a", "de", "la", "le", "du", "des", "del", "von", "für", "der",
            "die", "das", "und", "di", "da", "do", "dos", "e", "y", "et", "el", "al", "bin", "ibn", "van", "den",
            "with", "against", "im", "am", "an", "ob", "sur", "sous", "upon", "bei", "auf", "the", "by", "from", "as",
            "or", "former");
    /** What stands in the names of clubs and firms. */
    private static final Set<String> MARKERS =
            WordLists.of(ArticleKind.class, "club-names.tsv").list("of a club or firm");

    private static final double SURE = 0.9;
    private static final double ALWAYS = 0.95;

    /** Words of a name that hardly two bodies bear. */
    private static final int LONG = 3;

    private static final int HOUSEHOLD = 200;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final NounTypes nouns;
    private final ArticlePlaces places;

    ArticleKind(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.nouns = new NounTypes(lexicon);
        this.places = new ArticlePlaces(lexicon, gazetteer);
    }

    boolean fits(Title article, String name, ArticleProfile profile) {
        boolean thing = profile.family() == Family.THING && Resemblance.isSynonym(name, article, profile.family());
        return (thing && article.probability() >= SURE || isOnlyOne(article, name) || !isCommon(name, profile))
                && fitsQualifier(article, profile)
                && fitsForm(article, name, profile)
                && (thing || !isConcept(article, name))
                && fitsHead(article, profile)
                && !isBearer(article, name, profile)
                && !ArticleDoubt.isClubOfTown(article, name, profile.family())
                && fitsRest(article, name, profile)
                && fitsPlace(article, name, profile)
                && places.beyond(article, name).stream().allMatch(profile.countries()::contains);
    }

    /** Whether an article that a state's name or adjective leads to is about a body of this kind, and of no other state. */
    boolean fitsBody(Title article, ArticleProfile profile, String home) {
        return fitsQualifier(article, profile)
                && fitsHead(article, profile)
                && places.of(article).stream().allMatch(home::equals);
    }

    /** Whether the article's name has the state in it. */
    boolean isOf(Title article, String home) {
        return places.of(article).contains(home);
    }

    /** "General Administration of Customs": a long name that leads to the one article called so, and to no other. */
    private static boolean isOnlyOne(Title article, String name) {
        return article.probability() >= ALWAYS
                && Names.words(name).size() >= LONG
                && NameKey.of(name).equals(NameKey.of(article.base()));
    }

    /** Whether the article's name says that it is about a body: "Christian Democratic Union". */
    boolean isBody(Title article) {
        return Arrays.stream(article.base().split(" "))
                .flatMap(w -> classes(w).stream())
                .anyMatch(c -> Family.of(c, lexicon) == Family.ORGANIZATION);
    }

    /** "Security Council", "Supreme Court": whose, only the text could tell. */
    private boolean isCommon(String name, ArticleProfile profile) {
        return profile.family() != Family.PERSON
                && Names.words(name).stream()
                        .allMatch(w -> KeyMaker.isCommon(w)
                                || !lexicon.classesOf(w).isEmpty()
                                || w.endsWith("s")
                                        && !lexicon.classesOf(w.substring(0, w.length() - 1))
                                                .isEmpty());
    }

    /** "Prince (musician)" is a person; "Evita (film)" is none. Of what is said by a word that nothing is known of, all may be. */
    private boolean fitsQualifier(Title article, ArticleProfile profile) {
        String qualifier = article.qualifier();
        if (qualifier.isEmpty() || !places.in(qualifier).isEmpty()) {
            return true;
        }
        String kind = kind(article);
        if (profile.family() == Family.PERSON
                && article.probability() < SURE
                && !profile.says().test(kind)) {
            return false;
        }
        return classes(kind).stream().anyMatch(c -> Family.of(c, lexicon) == profile.family());
    }

    /** What the article's name says in brackets that it is about: its last word. */
    static String kind(Title article) {
        return article.qualifier().substring(article.qualifier().lastIndexOf(' ') + 1);
    }

    /** "Supreme court", "Human rights": the words of a name that are not small have capitals, those of a concept have not. */
    private static boolean isConcept(Title article, String name) {
        return !article.base().equals(name)
                && Arrays.stream(article.base().split(" "))
                        .skip(1)
                        .filter(w -> !w.isEmpty() && !SMALL.contains(w))
                        .anyMatch(w -> Character.isLowerCase(w.charAt(0)) && w.equals(w.toLowerCase(Locale.ROOT)));
    }

    /** "Battle of Verdun" is no town, "Gulf War" no bay; and what a facility is called after is not the facility. */
    private boolean fitsHead(Title article, ArticleProfile profile) {
        if (profile.family() == Family.PERSON || profile.family() == Family.THING) {
            return true;
        }
        List<String> words = new ArrayList<>(List.of(article.base().split(" ")));
        int end = 1;
        while (end < words.size() && !SMALL.contains(words.get(end))) {
            end++;
        }
        boolean facility = lexicon.isA(profile.type(), Ng.FACILITY);
        if (words.size() < 2 && !facility) {
            return true;
        }
        List<String> classes = classes(words.get(end - 1));
        return classes.isEmpty() && !facility || classes.stream().anyMatch(c -> compatible(c, profile.family()));
    }

    private boolean compatible(String type, Family family) {
        Family other = Family.of(type, lexicon);
        return other == family
                || other == Family.THING && !lexicon.isA(type, Ng.EVENT)
                || family == Family.GROUP
                || family == Family.ORGANIZATION && other == Family.GROUP
                || family == Family.ORGANIZATION && other == Family.PLACE;
    }

    /** Whether the article's name is that of a body and what says that it is a firm or a club, and nearly everybody knows it: "Apple Inc.". */
    boolean isFirm(Title article, String name, ArticleProfile profile) {
        List<String> words = List.of(article.base().split(" |(?=\\.com)"));
        return profile.family() == Family.ORGANIZATION
                && article.forms() >= HOUSEHOLD
                && words.size() == 2
                && NameKey.of(words.get(0)).equals(NameKey.of(name))
                && MARKERS.contains(words.get(1).replace(".", ""));
    }

    /** "Kerry" that is no person is not "John Kerry", nor is "Ford" "Gerald Ford": what stands before says nothing of a kind. */
    private boolean isBearer(Title article, String name, ArticleProfile profile) {
        String title = NameKey.of(article.base());
        return profile.family() != Family.PERSON
                && Names.words(name).size() == 1
                && title.endsWith(" " + NameKey.of(name))
                && classes(title.substring(0, title.indexOf(' '))).isEmpty();
    }

    /** What the article's name has beside a name of one word says what kind of thing it is: "Chelsea F.C.", "Paktika Province". */
    private boolean fitsRest(Title article, String name, ArticleProfile profile) {
        List<String> ours = Names.words(name);
        boolean known = profile.family() == Family.PLACE && profile.entry().isPresent();
        if (profile.family() == Family.PERSON
                || known
                || ours.size() > 1
                || (profile.family() == Family.THING || !NameKey.isAcronym(name))
                        && Resemblance.isSynonym(name, article, profile.family())) {
            return true;
        }
        boolean acronym = NameKey.isAcronym(name) && !NameKey.isAcronym(article.base());
        List<String> rest = Arrays.stream(article.base().split(" "))
                .filter(w -> !ours.contains(NameKey.of(w)) && !SMALL.contains(w))
                .toList();
        return acronym && !rest.isEmpty()
                ? rest.stream()
                        .anyMatch(w -> classes(w).stream().anyMatch(c -> Family.of(c, lexicon) == Family.ORGANIZATION))
                : rest.stream()
                        .allMatch(w -> MARKERS.contains(w.replace(".", ""))
                                || Character.isDigit(w.charAt(0))
                                || classes(w).stream().anyMatch(c -> compatible(c, profile.family())));
    }

    /** "Ben Ali, Sacramento" is where, not who; and "United!" is a song. */
    private static boolean fitsForm(Title article, String name, ArticleProfile profile) {
        boolean suffixed = article.name().contains(",_");
        String label = profile.entry().map(Entry::label).orElse(name);
        boolean articled = article.name().startsWith("The_") && !label.startsWith("The ");
        if (article.name().endsWith("!") && !name.endsWith("!")) {
            return false;
        }
        return switch (profile.family()) {
            case PERSON -> !suffixed && !articled;
            case PLACE -> !articled;
            default -> true;
        };
    }

    /** A place of the gazetteer is no body; and what the gazetteer knows under a name must be the thing the article is about. */
    private boolean fitsPlace(Title article, String name, ArticleProfile profile) {
        Optional<Entry> first = gazetteer.named(article.base()).stream().findFirst();
        boolean place = first.filter(e -> lexicon.isA(e.type(), Ng.PLACE)).isPresent()
                && article.qualifier().isEmpty();
        if (profile.entry().isPresent()) {
            return first.isEmpty() || isSame(first.get(), profile.entry().get());
        }
        return !place
                || profile.family() == Family.PLACE
                || profile.family() == Family.PERSON
                || profile.family() == Family.THING && Resemblance.isForm(name, article);
    }

    /** The gazetteer knows a disputed region twice, as what it is and as what it is part of. */
    private static boolean isSame(Entry a, Entry b) {
        return a.key().equals(b.key())
                || a.type().equals(Ng.REGION)
                        && a.type().equals(b.type())
                        && a.label().equals(b.label());
    }

    private List<String> classes(String word) {
        return nouns.classify(List.of(word.toLowerCase(Locale.ROOT))).stream()
                .map(NounTypes.Typed::type)
                .toList();
    }
}
