package org.newsgraph.entity;

import java.util.Arrays;
import java.util.HashSet;
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

/**
 * What speaks against an article although a name leads to it: it only lists the things of the name, it is about a kind of thing, or about
 * the whole of what the entity is a part of.
 */
final class ArticleDoubt {
    private static final Set<String> CLUB_OR_FIRM =
            WordLists.of(ArticleDoubt.class, "club-names.tsv").list("of a club or firm");

    /** Links that lead to an article more often mean what it is about: those to lists of namesakes get mended. */
    private static final double MOSTLY = 0.6;

    private static final int LONGEST_PLACE = 3;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final NounTypes nouns;

    ArticleDoubt(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.nouns = new NounTypes(lexicon);
    }

    /** "Victoria Hospital", where a "Victoria Hospital (Seychelles)" is better known; "General hospital", a kind of thing. */
    static boolean isOfSeveral(Title article, List<Title> all) {
        return all.stream()
                .filter(t -> !t.equals(article) && t.base().equalsIgnoreCase(article.base()))
                .anyMatch(t -> t.base().equals(article.base())
                        ? isBare(article) && !isBare(t) && article.probability() < MOSTLY && t.forms() > article.forms()
                        : isBare(t) && isLower(t) && !isLower(article));
    }

    private static boolean isBare(Title article) {
        return article.base().equals(article.name().replace('_', ' '));
    }

    private static boolean isLower(Title article) {
        String last = article.base().substring(article.base().lastIndexOf(' ') + 1);
        return last.equals(last.toLowerCase(Locale.ROOT));
    }

    /** "Barnsley F.C." where the name is a town's, not a team's. */
    static boolean isClubOfTown(Title article, String name, Family family) {
        List<String> ours = Names.words(name);
        return family == Family.PLACE
                && Arrays.stream(article.base().split(" "))
                        .map(w -> w.replace(".", ""))
                        .anyMatch(w -> CLUB_OR_FIRM.contains(w) && !ours.contains(NameKey.of(w)));
    }

    /**
     * Whether the full name says, beyond what is in the article's, of which part or in which town: "Academy of Sciences Institute of
     * Botany" is not the academy, and "University of Applied Sciences in Worms" no other one.
     */
    boolean isLess(Title article, String fullest) {
        Set<String> theirs = new HashSet<>(Names.words(article.name().replace('_', ' ')));
        List<String> ours = List.of(fullest.split("[ ,–]+"));
        for (int begin = 0; begin < ours.size(); begin++) {
            String word = ours.get(begin);
            boolean added = Names.words(word).stream().noneMatch(theirs::contains);
            if (added && (isBody(word.toLowerCase(Locale.ROOT)) || isPlace(ours, begin))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBody(String word) {
        return nouns.classify(List.of(word))
                .filter(t -> Family.of(t.type(), lexicon) == Family.ORGANIZATION)
                .isPresent();
    }

    private boolean isPlace(List<String> words, int begin) {
        for (int end = begin + 1; end <= Math.min(words.size(), begin + LONGEST_PLACE); end++) {
            Optional<Entry> place = gazetteer.named(String.join(" ", words.subList(begin, end))).stream()
                    .findFirst();
            if (place.filter(e -> List.of(Ng.CITY, Ng.REGION).contains(e.type()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
