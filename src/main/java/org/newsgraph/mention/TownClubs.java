package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Clubs that reports of matches call by their town: "Bergamo beat Verona 2-1". A document must be about a team sport by many of its
 * words; a town in it is a club where it does what only teams do, and elsewhere in the same document unless something is in it.
 */
final class TownClubs {
    private static final WordLists WORDS = WordLists.of(TownClubs.class, "team-sports.tsv");
    /** Words of which reports of team sports have many, and other news few. */
    private static final Set<String> SPORT = WORDS.list("reports");

    private static final Set<String> CONTEST = WORDS.list("contests");
    /** Nouns that somebody or something of a team is called by. */
    private static final Set<String> OF_TEAM = WORDS.list("of a team");

    private static final Set<String> SIDES = WORDS.list("teams");
    private static final Set<String> AGAINST = WORDS.list("against");
    private static final Set<String> WHERE = WORDS.list("where");
    private static final Set<String> GOALS = WORDS.list("to a town or its club");

    private static final int MANY = 7;

    /** A report in which so many towns are clubs tells of a round of matches: all others are clubs too. */
    private static final int ROUND = 3;

    private static final Pattern RESULT = Pattern.compile("\\d{1,2}[-–:]\\d{1,2}");

    private final Lexicon lexicon;

    TownClubs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same names, towns that are clubs called so. */
    List<List<NamePhrase>> find(List<Sentence> sentences, List<List<NamePhrase>> names) {
        if (!isSport(sentences)) {
            return names;
        }
        Set<String> clubs = named(sentences, names, TownClubs::actsAsTeam);
        if (clubs.size() >= ROUND) {
            clubs.addAll(named(sentences, names, (s, n) -> isTown(n) && !isGoal(s, n) && !isItsClub(s, n)));
        }
        List<List<NamePhrase>> found = new ArrayList<>();
        for (Sentence s : sentences) {
            found.add(names.get(s.index()).stream()
                    .map(n -> mayBeClub(n) && !isWhere(s, n) && clubs.contains(Names.key(s.words(n.begin(), n.end())))
                            ? n.withType(Ng.SPORTS_TEAM, Optional.empty())
                            : n)
                    .toList());
        }
        return found;
    }

    private Set<String> named(
            List<Sentence> sentences, List<List<NamePhrase>> names, BiPredicate<Sentence, NamePhrase> condition) {
        Set<String> found = new HashSet<>();
        for (Sentence s : sentences) {
            names.get(s.index()).stream()
                    .filter(n -> mayBeClub(n) && !isWhere(s, n) && condition.test(s, n))
                    .forEach(n -> found.add(Names.key(s.words(n.begin(), n.end()))));
        }
        return found;
    }

    private boolean isTown(NamePhrase n) {
        return lexicon.isA(n.type(), Ng.CITY);
    }

    /** "travelled to Verona": a town or its club. */
    private static boolean isGoal(Sentence s, NamePhrase n) {
        return n.begin() > 0 && GOALS.contains(s.token(n.begin() - 1).word().toLowerCase(Locale.ROOT));
    }

    /** "the Verona club" is in Verona, and has another name. */
    private static boolean isItsClub(Sentence s, NamePhrase n) {
        return NounPhrases.isWord(s, n.end(), "club");
    }

    private static boolean isSport(List<Sentence> sentences) {
        return sentences.stream()
                        .flatMap(s -> s.tokens().stream())
                        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                        .filter(SPORT::contains)
                        .distinct()
                        .count()
                >= MANY;
    }

    private boolean mayBeClub(NamePhrase n) {
        boolean body = n.type().equals(Ng.ORGANIZATION) && n.entry().isEmpty();
        return !n.demonym()
                && !n.nested()
                && (body
                        || isTown(n)
                        || n.type().equals(Ng.PLACE)
                        || lexicon.isA(n.type(), Ng.REGION) && n.entry().isPresent());
    }

    /** "in Verona", "the city of Verona", "Verona, Italy". */
    private static boolean isWhere(Sentence s, NamePhrase n) {
        String before = n.begin() > 0 ? s.token(n.begin() - 1).word().toLowerCase(Locale.ROOT) : "";
        boolean land = n.end() + 1 < s.tokens().size()
                && s.token(n.end()).word().equals(",")
                && s.token(n.end() + 1).isProperNoun()
                && n.entry().flatMap(Gazetteer.Entry::country).isPresent()
                && s.names().stream().anyMatch(x -> x.begin() == n.begin() && x.end() > n.end());
        return WHERE.contains(before) || land;
    }

    private static boolean actsAsTeam(Sentence s, NamePhrase n) {
        return isAgainst(s, n)
                || isBesideResult(s, n)
                || isOfTeam(s, n)
                || NounPhrases.isTag(s, n.begin() - 1, "NN")
                        && SIDES.contains(s.token(n.begin() - 1).lemma())
                || NounPhrases.isTag(s, n.begin() - 1, "NNS")
                        && SIDES.contains(s.token(n.begin() - 1).lemma())
                || contends(s, n);
    }

    private static boolean isAgainst(Sentence s, NamePhrase n) {
        int i = n.begin() - 1;
        while (i > 0 && (s.token(i).tag().startsWith("JJ") || s.token(i).tag().equals("DT"))) {
            i--;
        }
        return i >= 0 && AGAINST.contains(s.token(i).word().toLowerCase(Locale.ROOT));
    }

    private static boolean isBesideResult(Sentence s, NamePhrase n) {
        for (int i = Math.max(0, n.begin() - 2); i < Math.min(s.tokens().size(), n.end() + 2); i++) {
            if ((i < n.begin() || i >= n.end())
                    && RESULT.matcher(s.token(i).word()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** "Verona's goalkeeper", "Verona coach Jane Roe". */
    private static boolean isOfTeam(Sentence s, NamePhrase n) {
        int next = n.end();
        if (NounPhrases.isTag(s, next, "POS")) {
            next++;
        }
        while (next < s.tokens().size()
                && (s.token(next).tag().startsWith("JJ") || s.token(next).tag().equals("NN"))
                && !OF_TEAM.contains(s.token(next).lemma())) {
            next++;
        }
        return next < s.tokens().size()
                && s.token(next).isNoun()
                && OF_TEAM.contains(s.token(next).lemma().toLowerCase(Locale.ROOT));
    }

    /** Subject or object of what teams do, or, as the British put it, a subject of many: "Verona were relegated". */
    private static boolean contends(Sentence s, NamePhrase n) {
        DependencyTree tree = s.tree();
        int head = n.end() - 1;
        int verb = tree.head(head);
        while (verb >= 0 && tree.is(head, "conj")) {
            head = verb;
            verb = tree.head(head);
        }
        if (verb < 0) {
            return false;
        }
        boolean subject = tree.is(head, "nsubj");
        boolean object = tree.is(head, "obj");
        boolean contest = CONTEST.contains(s.token(verb).lemma().toLowerCase(Locale.ROOT));
        boolean loss = tree.is(head, "obl") && contest && NounPhrases.isWord(s, n.begin() - 1, "to");
        return (subject || object || loss) && contest || subject && n.end() == head + 1 && isPlural(s, head, verb);
    }

    private static boolean isPlural(Sentence s, int subject, int verb) {
        boolean one = s.tree().children(subject, "conj").isEmpty();
        boolean many = s.token(verb).tag().equals("VBP")
                || s.tree().children(verb).stream()
                        .filter(c -> c > subject
                                && (s.tree().is(c, "aux") || s.tree().is(c, "cop")))
                        .anyMatch(c -> List.of("were", "are", "have")
                                .contains(s.token(c).word().toLowerCase(Locale.ROOT)));
        return one && many;
    }
}
