package org.newsgraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Resolves "the protesters" to protesters told of before: the same noun, no modifier that those did not have, and nothing behind
 * it but the place that those are told with.
 */
final class GroupCoreference {
    private static final Set<String> DETERMINERS = Set.of("the", "these", "those");
    private static final List<String> KINDS = Stream.of(
                    "Agent", "Facility", "Weapon", "Vehicle", "Event", "Square", "Street")
            .map(Ng::term)
            .toList();
    private static final List<String> PLACES = List.of(Ng.COUNTRY, Ng.CITY);
    /** Kinds of which a story mostly has one, called by now one word, now another. */
    private static final List<String> VARIED = Stream.of("Crowd", "NonStateArmedGroup", "PeacekeepingForce")
            .map(Ng::term)
            .toList();

    private static final int FAR = 12;
    private static final int NEAR = 2;

    private final Lexicon lexicon;

    GroupCoreference(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void resolve(Draft draft, List<Candidate> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            Candidate c = inOrder.get(i);
            if (c.kind() == Mention.Kind.NOMINAL && isPeople(draft, c)) {
                List<Candidate> peoples = inOrder.subList(0, i).stream()
                        .filter(a -> isPeople(draft, a))
                        .toList();
                earlier(draft, peoples, c).ifPresent(a -> draft.merge(a, c));
            } else if (c.kind() == Mention.Kind.NOMINAL && isDefinite(draft, c)) {
                earlier(draft, inOrder.subList(0, i), c)
                        .or(() -> otherWord(draft, inOrder, c))
                        .or(() -> c.plural() ? doers(draft, inOrder, c) : Optional.empty())
                        .ifPresent(a -> draft.merge(a, c));
            }
        }
    }

    private boolean isDefinite(Draft draft, Candidate c) {
        Sentence s = draft.sentence(c);
        boolean determined = c.begin() > 0
                && DETERMINERS.contains(s.token(c.begin() - 1).word().toLowerCase(Locale.ROOT));
        return determined
                && KINDS.stream().anyMatch(k -> lexicon.isA(c.type(), k))
                && PLACES.stream().noneMatch(p -> lexicon.isA(c.type(), p))
                && draft.members(c).stream().noneMatch(Candidate::isNamed);
    }

    /** "Ghanaians", without a number or anything else: all of them. */
    private boolean isPeople(Draft draft, Candidate c) {
        Sentence s = draft.sentence(c);
        String noun = s.token(c.head()).lemma();
        return c.plural()
                && c.type().equals(Ng.PERSON_GROUP)
                && c.end() == c.begin() + 1
                && Character.isUpperCase(noun.charAt(0))
                && lexicon.classesOf(noun.toLowerCase(Locale.ROOT)).isEmpty()
                && s.tree().children(c.head(), "nummod", "amod", "acl", "acl:relcl", "det").stream()
                        .allMatch(d -> NounPhrases.isWord(s, d, "the"))
                && !NounPhrases.isWord(s, c.begin() - 1, "of");
    }

    /** "The attackers" are "the gang who attacked the town": those who are called by what others are told to have done. */
    private Optional<Candidate> doers(Draft draft, List<Candidate> inOrder, Candidate c) {
        Sentence s = draft.sentence(c);
        List<String> doers = s.tree().children(c.head(), "acl:relcl").stream()
                .filter(v -> s.token(v).isVerb())
                .map(v -> s.token(v).lemma().toLowerCase(Locale.ROOT))
                .flatMap(GroupCoreference::doersOf)
                .toList();
        List<Candidate> found = doers.isEmpty()
                ? List.of()
                : inOrder.stream()
                        .filter(a -> a.id() != c.id() && a.kind() == Mention.Kind.NOMINAL && a.plural())
                        .filter(a -> isDefinite(draft, a) && doers.contains(noun(draft, a)))
                        .toList();
        return found.stream().map(a -> draft.group(a.id())).distinct().count() == 1
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    /** "attack" → "attacker", "seize" → "seizer", "rob" → "robber". */
    private static Stream<String> doersOf(String verb) {
        char last = verb.charAt(verb.length() - 1);
        return Stream.of(verb + "er", verb + "r", verb + last + "er", verb + "or");
    }

    private Optional<Candidate> earlier(Draft draft, List<Candidate> before, Candidate c) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Candidate a = before.get(i);
            if (c.sentence() - a.sentence() > FAR) {
                return Optional.empty();
            }
            if (a.kind() == Mention.Kind.NOMINAL
                    && a.plural() == c.plural()
                    && a.type().equals(c.type())
                    && noun(draft, a).equals(noun(draft, c))) {
                return !isOvertaken(draft, before.subList(i + 1, before.size()), a, c)
                                && modifiers(draft, a).containsAll(modifiers(draft, c))
                                && agreesBehind(draft, a, c)
                                && DefiniteCoreference.isBefore(a, c)
                        ? Optional.of(a)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "5,000 troops … 46 soldiers were held. The troops": since those, others of the same service were told of by another word. */
    private boolean isOvertaken(Draft draft, List<Candidate> since, Candidate a, Candidate c) {
        return lexicon.isA(c.type(), Ng.term("Personnel"))
                && since.stream()
                        .anyMatch(b -> b.kind() == Mention.Kind.NOMINAL
                                && b.plural() == c.plural()
                                && b.type().equals(c.type())
                                && b.sentence() > a.sentence()
                                && c.sentence() - b.sentence() == 1
                                && !draft.areSame(a, b));
    }

    /**
     * "Gunmen took the mine. The rebels …": a group for whom the text has had no such word before is the only one of its kind that was
     * told of just before, in the sentences before this one.
     */
    private Optional<Candidate> otherWord(Draft draft, List<Candidate> inOrder, Candidate c) {
        Optional<String> kind =
                VARIED.stream().filter(k -> lexicon.isA(c.type(), k)).findFirst();
        if (kind.isEmpty() || !isOneNoun(draft, c) || isQualified(draft, c)) {
            return Optional.empty();
        }
        List<Candidate> near = inOrder.stream()
                .filter(a -> a.id() != c.id()
                        && a.sentence() <= c.sentence()
                        && c.sentence() - a.sentence() <= NEAR
                        && lexicon.isA(a.type(), kind.get()))
                .toList();
        boolean told = inOrder.stream()
                .anyMatch(
                        a -> a.id() < c.id() && isBefore(a, c) && noun(draft, a).equals(noun(draft, c)));
        boolean beside = near.stream().anyMatch(a -> a.sentence() == c.sentence());
        boolean one = near.stream().map(a -> draft.group(a.id())).distinct().count() == 1;
        return !told && !beside && one && near.get(0).kind() == Mention.Kind.NOMINAL
                ? Optional.of(near.get(near.size() - 1))
                : Optional.empty();
    }

    /** Nothing but a noun that the lexicon has, of one word or several: "militants", "peacekeeping contingent". */
    private boolean isOneNoun(Draft draft, Candidate c) {
        String phrase = draft.sentence(c).tokens().subList(c.begin(), c.head() + 1).stream()
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        return c.end() == c.head() + 1
                && (c.begin() == c.head() || !lexicon.classesOf(phrase).isEmpty());
    }

    private static boolean isBefore(Candidate a, Candidate c) {
        return a.kind() != Mention.Kind.PRONOUN && DefiniteCoreference.isBefore(a, c);
    }

    /** "the rebels who left": others than those who did not. */
    private static boolean isQualified(Draft draft, Candidate c) {
        return !draft.sentence(c)
                .tree()
                .children(c.head(), "acl", "acl:relcl", "nmod", "nummod")
                .isEmpty();
    }

    /** Nothing stands behind the noun, or what a whole force is equipped with, or a place that the other is told with as well. */
    private static boolean agreesBehind(Draft draft, Candidate a, Candidate c) {
        if (c.end() == c.head() + 1) {
            return true;
        }
        List<Candidate> behind = placed(draft, c);
        if (behind.isEmpty()) {
            return DefiniteCoreference.WHOLE_FORCES.contains(noun(draft, c));
        }
        return behind.stream().allMatch(b -> placed(draft, a).stream().anyMatch(x -> draft.areSame(x, b)));
    }

    /** What is named behind the noun, by its name or as "the country". */
    private static List<Candidate> placed(Draft draft, Candidate c) {
        return draft.in(c.sentence()).stream()
                .filter(x -> c.head() < x.begin() && x.end() <= c.end())
                .filter(x -> draft.members(x).stream().anyMatch(Candidate::isNamed))
                .toList();
    }

    private static String noun(Draft draft, Candidate c) {
        return draft.sentence(c).token(c.head()).lemma().toLowerCase(Locale.ROOT);
    }

    private static Set<String> modifiers(Draft draft, Candidate c) {
        Set<String> words = new HashSet<>();
        for (Token t : draft.sentence(c).tokens().subList(c.begin(), c.head())) {
            words.add(t.lemma().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
