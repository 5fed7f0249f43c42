package org.newsgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.link.Title;
import org.newsgraph.link.Titles;

/**
 * Finds the article of a club that is called by its town: clubs' names are made of a town's and what kind of club it is or what
 * it calls itself. Of several clubs of one town the meant one is by far the best known, or nobody can tell.
 */
final class ClubArticles {
    private static final WordLists WORDS = WordLists.of(ClubArticles.class, "club-names.tsv");
    private static final Set<String> BEFORE = WORDS.list("before the town");
    private static final Set<String> AFTER = WORDS.list("after the town");
    private static final Set<String> OF_TOWN = WORDS.list("at the town's end");

    /** The name must lead to nothing else so often. */
    private static final double MOSTLY = 0.6;

    private static final int BY_FAR = 2;
    private static final double CONFIDENCE = 0.7;

    private final Titles titles;

    ClubArticles(Titles titles) {
        this.titles = titles;
    }

    Optional<ArticleLink> link(ArticleProfile profile) {
        return profile.names().stream().flatMap(n -> club(n).stream()).findFirst();
    }

    private Optional<ArticleLink> club(String town) {
        Map<String, Title> clubs = new TreeMap<>();
        names(town)
                .flatMap(n -> titles.named(n).stream())
                .filter(t -> t.probability() >= MOSTLY && isClub(t))
                .forEach(t -> clubs.put(t.name(), t));
        List<Title> known = clubs.values().stream()
                .sorted(Comparator.comparingInt(Title::forms).reversed().thenComparing(Title::name))
                .toList();
        boolean clear = known.size() == 1
                || known.size() > 1
                        && known.get(0).forms() >= BY_FAR * known.get(1).forms();
        return clear ? Optional.of(new ArticleLink(known.get(0), CONFIDENCE)) : Optional.empty();
    }

    private static Stream<String> names(String town) {
        return Stream.of(
                        BEFORE.stream().map(b -> b + " " + town),
                        AFTER.stream().map(a -> town + " " + a),
                        OF_TOWN.stream().map(a -> town + a))
                .flatMap(s -> s);
    }

    /** Whether the article's name has such a word, or a number behind the town's; "Bremen" has not. */
    private static boolean isClub(Title article) {
        List<String> words =
                List.of(article.base().replaceAll("\\.(?=\\p{L})", "").split(" "));
        return words.size() > 1
                && words.stream().anyMatch(w -> BEFORE.contains(bare(w)) || AFTER.contains(bare(w)) || isNumber(w));
    }

    private static String bare(String word) {
        return word.replace(".", "");
    }

    private static boolean isNumber(String word) {
        return word.length() == 2 && word.chars().allMatch(Character::isDigit);
    }
}
