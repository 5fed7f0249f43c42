package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * "There" and "here", and "nearby" of what is somewhere, as pronouns of a place: the only place that their sentence, else the one before, has put something in
 * before them. Several places leave it open, unless one stands within the phrase of the other.
 */
final class PlaceAdverbs {
    private static final Set<String> ADVERBS = Set.of("there", "here");

    /** Adverbs that say where only of what is somewhere: "soldiers are around", not "turned around". */
    private static final Set<String> BESIDE = Set.of("around", "nearby");

    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "on", "near", "outside", "inside", "around", "to", "into", "across", "along");

    /** In a quote "here" is where the speaker is. */
    private static final Pattern QUOTE = Pattern.compile("``|''|[\"“”„‘«»]");

    private final Lexicon lexicon;

    PlaceAdverbs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the word says of a verb where: not "out there", "from here", nor the "there" of "there is". */
    static boolean isOne(Sentence s, Token t) {
        DependencyTree tree = s.tree();
        int verb = tree.head(t.index());
        String word = t.word().toLowerCase(Locale.ROOT);
        boolean predicate = !tree.children(t.index(), "cop").isEmpty();
        boolean adverb = tree.is(t.index(), "advmod")
                && verb >= 0
                && s.token(verb).isVerb()
                && tree.children(t.index()).isEmpty();
        return t.tag().equals("RB")
                && (ADVERBS.contains(word) || BESIDE.contains(word) && predicate)
                && (adverb || predicate)
                && (t.index() == 0 || !s.token(t.index() - 1).tag().matches("RB|RP|IN"))
                && !(word.equals("here")
                        && s.tokens().stream()
                                .anyMatch(q -> QUOTE.matcher(q.word()).matches()));
    }

    void resolve(Draft draft, List<Candidate> inOrder) {
        for (Candidate p : inOrder) {
            Sentence s = draft.sentence(p);
            if (p.kind() == Mention.Kind.PRONOUN && isOne(s, s.token(p.head()))) {
                antecedent(draft, inOrder, p).ifPresent(a -> draft.merge(a, p));
            }
        }
    }

    private Optional<Candidate> antecedent(Draft draft, List<Candidate> inOrder, Candidate p) {
        for (int distance = 0; distance <= 1; distance++) {
            List<Candidate> places = new ArrayList<>();
            for (Candidate a : inOrder) {
                if (p.sentence() - a.sentence() == distance && isPlaceBefore(draft, a, p)) {
                    places.add(a);
                }
            }
            List<Candidate> outer = places.stream()
                    .filter(a -> places.stream().noneMatch(o -> o.id() != a.id() && isWithin(draft, a, o)))
                    .toList();
            if (!outer.isEmpty()) {
                boolean same =
                        outer.stream().map(a -> draft.group(a.id())).distinct().count() == 1;
                return same ? Optional.of(outer.get(outer.size() - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPlaceBefore(Draft draft, Candidate a, Candidate p) {
        Sentence s = draft.sentence(a);
        boolean before = a.sentence() < p.sentence() || a.head() < p.head();
        boolean sameVerb = a.sentence() == p.sentence()
                && (s.tree().head(a.head()) == s.tree().head(p.head())
                        || s.tree().isUnder(a.head(), p.head()));
        return before
                && !sameVerb
                && a.kind() != Mention.Kind.DEMONYM
                && lexicon.isA(a.type(), Ng.PLACE)
                && (s.tree().is(a.head(), "obj") && a.isName() || isIn(s, a));
    }

    /** "At the port", not "in front of the port". */
    private static boolean isIn(Sentence s, Candidate a) {
        return !s.token(a.head()).word().equals("front")
                && s.tree().children(a.head(), "case").stream()
                        .anyMatch(c -> LOCATIVE.contains(s.token(c).word().toLowerCase(Locale.ROOT)));
    }

    private static boolean isWithin(Draft draft, Candidate a, Candidate outer) {
        return a.sentence() == outer.sentence()
                && a.head() != outer.head()
                && draft.sentence(a).tree().isUnder(a.head(), outer.head());
    }
}
