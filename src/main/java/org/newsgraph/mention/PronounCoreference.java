package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.lexicon.VerbTrait;

/**
 * Resolves personal and possessive pronouns to what stands before them in their sentence or the one before: a subject, else
 * the only thing of the right kind. After Hobbs (1978) and Lappin and Leass (1994), cut down to what is rarely wrong.
 */
final class PronounCoreference {
    private static final Map<String, String> PERSONAL = Map.of(
            "he", "MALE", "him", "MALE", "his", "MALE", "himself", "MALE", "she", "FEMALE", "her", "FEMALE", "hers",
            "FEMALE", "herself", "FEMALE");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

    private final Lexicon lexicon;

    PronounCoreference(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void resolve(Draft draft, List<Candidate> inOrder) {
        Map<Integer, String> genders = new HashMap<>();
        for (Candidate c : inOrder) {
            gender(draft, c).ifPresent(g -> genders.merge(draft.group(c.id()), g, (a, b) -> a.equals(b) ? a : ""));
        }
        for (Candidate p : inOrder) {
            if (p.kind() == Mention.Kind.PRONOUN && !isExpletive(draft.sentence(p), p.head())) {
                antecedent(draft, inOrder, p, genders).ifPresent(a -> {
                    String wanted = PERSONAL.get(word(draft, p));
                    draft.merge(a, p);
                    if (wanted != null) {
                        genders.put(draft.group(a.id()), wanted);
                    }
                });
            }
        }
    }

    private static String word(Draft draft, Candidate p) {
        return draft.sentence(p).token(p.head()).word().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> gender(Draft draft, Candidate c) {
        if (!c.isName() || !c.type().equals(Ng.PERSON) || c.end() - c.begin() < 2) {
            return Optional.empty();
        }
        return GivenNames.gender(draft.sentence(c).token(c.begin()).word());
    }

    /** "it is clear that", "it became known". */
    private boolean isExpletive(Sentence s, int token) {
        DependencyTree tree = s.tree();
        if (!s.token(token).word().equalsIgnoreCase("it")) {
            return false;
        }
        int head = tree.head(token);
        return tree.is(token, "expl")
                || head >= 0
                        && tree.is(token, "nsubj")
                        && !tree.children(head, "ccomp", "csubj", "xcomp", "advcl")
                                .isEmpty()
                        && isImpersonal(s, head);
    }

    /** Adjectives, passives and a few verbs have an "it" that stands for a clause; "it plans to leave" speaks of somebody. */
    private boolean isImpersonal(Sentence s, int predicate) {
        boolean willed = lexicon.embedders(s.token(predicate).lemma(), PartOfSpeech.ADJECTIVE).stream()
                .anyMatch(e -> e.control() == Embedder.Control.SUBJECT
                        && e.complements().contains("to")
                        && e.affirmed() == Embedder.Outcome.OPEN
                        && e.negated() == Embedder.Outcome.NOT);
        if (willed) {
            return false; // "it is ready to leave"
        }
        return !s.token(predicate).isVerb()
                || !s.tree().children(predicate, "aux:pass").isEmpty()
                || lexicon.verbs(VerbTrait.IMPERSONAL)
                        .contains(s.token(predicate).lemma());
    }

    private Optional<Candidate> antecedent(
            Draft draft, List<Candidate> inOrder, Candidate p, Map<Integer, String> genders) {
        for (int distance = 0; distance <= 1; distance++) {
            List<Candidate> fitting = new ArrayList<>();
            for (Candidate a : inOrder) {
                if (p.sentence() - a.sentence() == distance && isPossible(draft, a, p, genders)) {
                    fitting.add(a);
                }
            }
            if (!fitting.isEmpty()) {
                return AntecedentChoice.among(draft, wanted(draft, fitting, p), p);
            }
        }
        return Optional.empty();
    }

    /** "and kept the doctors from entering them": those of a class that the verb has as its object, if any are. */
    private List<Candidate> wanted(Draft draft, List<Candidate> fitting, Candidate p) {
        Sentence s = draft.sentence(p);
        if (!s.tree().is(p.head(), "obj")) {
            return fitting;
        }
        Set<String> types =
                lexicon
                        .frames(s.token(s.tree().head(p.head())).lemma().toLowerCase(Locale.ROOT), PartOfSpeech.VERB)
                        .stream()
                        .flatMap(f -> f.arguments().stream())
                        .filter(slot -> slot.names().contains("obj"))
                        .flatMap(slot -> slot.types().stream())
                        .collect(Collectors.toSet());
        List<Candidate> wanted = fitting.stream()
                .filter(a -> types.stream().anyMatch(t -> lexicon.isA(a.type(), t)))
                .toList();
        boolean place = wanted.isEmpty() && !types.isEmpty() && types.stream().allMatch(t -> lexicon.isA(t, Ng.PLACE));
        List<Candidate> places = fitting.stream()
                .filter(a -> place && lexicon.isA(a.type(), Ng.PLACE))
                .toList();
        return !wanted.isEmpty() ? wanted : places.isEmpty() ? fitting : places;
    }

    private boolean isPossible(Draft draft, Candidate a, Candidate p, Map<Integer, String> genders) {
        boolean pronoun = a.kind() == Mention.Kind.PRONOUN
                && draft.members(a).stream().allMatch(m -> m.kind() == Mention.Kind.PRONOUN);
        if (pronoun || a.kind() == Mention.Kind.DEMONYM || !DefiniteCoreference.isBefore(a, p) || isNested(draft, a)) {
            return false;
        }
        return !isRole(draft, a) && !isOtherwise(draft, a, p) && agrees(draft, a, p, genders) && !isBound(draft, a, p);
    }

    /** "As chairman, he resigned": the noun says in which role he did it, not who. */
    private static boolean isRole(Draft draft, Candidate a) {
        Sentence s = draft.sentence(a);
        return a.kind() == Mention.Kind.NOMINAL
                && s.tree().children(a.head(), "case").stream()
                        .anyMatch(c -> s.token(c).word().equalsIgnoreCase("as"));
    }

    /** What its sentence has just called "it" is not "they". */
    private static boolean isOtherwise(Draft draft, Candidate a, Candidate p) {
        return a.kind() == Mention.Kind.PRONOUN
                && a.sentence() == p.sentence()
                && NEUTER.contains(word(draft, a))
                && PLURAL.contains(word(draft, p));
    }

    private static boolean isNested(Draft draft, Candidate a) {
        return draft.in(a.sentence()).stream()
                .anyMatch(n -> n.isName()
                        && n.id() != a.id()
                        && n.begin() <= a.begin()
                        && a.end() <= n.end()
                        && a.end() - a.begin() < n.end() - n.begin());
    }

    private boolean agrees(Draft draft, Candidate a, Candidate p, Map<Integer, String> genders) {
        Candidate first = draft.members(a).stream()
                .filter(m -> m.kind() != Mention.Kind.PRONOUN)
                .findFirst()
                .orElse(a);
        String word = word(draft, p);
        boolean person = lexicon.isA(first.type(), Ng.PERSON);
        String wanted = PERSONAL.get(word);
        if (wanted != null) {
            String known = genders.getOrDefault(draft.group(a.id()), "");
            return person && !first.plural() && (known.isEmpty() || known.equals(wanted));
        }
        if (NEUTER.contains(word)) {
            boolean thing = lexicon.isA(first.type(), Ng.ORGANIZATION) || lexicon.isA(first.type(), Ng.PLACE);
            return thing && !first.plural();
        }
        boolean body = lexicon.isA(first.type(), Ng.ORGANIZATION) && !lexicon.isA(first.type(), Ng.COUNTRY);
        // "guards killed during the protests: their number rose": what happens is seldom taken up by a pronoun.
        boolean several = first.plural() && !lexicon.isA(first.type(), Ng.EVENT);
        return PLURAL.contains(word) && (several || body);
    }

    /** A pronoun as object is not its own verb's subject, nor that which the verb shares with those before it; nor does a possessor stand within what it possesses. */
    private static boolean isBound(Draft draft, Candidate a, Candidate p) {
        if (a.sentence() != p.sentence()) {
            return false;
        }
        DependencyTree tree = draft.sentence(p).tree();
        if (tree.is(p.head(), "nmod:poss")) {
            return false;
        }
        int verb = tree.head(p.head());
        boolean own = tree.head(a.head()) == verb;
        boolean subject = tree.is(p.head(), "nsubj") || tree.is(p.head(), "nsubj:pass");
        // "guards who confronted them": those whom a clause describes are no object of its verb.
        own |= !subject
                && verb >= 0
                && tree.head(verb) == a.head()
                && (tree.is(verb, "acl") || tree.is(verb, "acl:relcl"));
        while (!own && !subject && verb >= 0 && tree.is(verb, "conj") && !hasSubject(tree, verb)) {
            verb = tree.head(verb);
            own = tree.head(a.head()) == verb && tree.is(a.head(), "nsubj");
        }
        return own;
    }

    private static boolean hasSubject(DependencyTree tree, int verb) {
        return !tree.children(verb, "nsubj", "nsubj:pass").isEmpty();
    }
}
