package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.DependencyTree;

/**
 * Mends "Nurses sent to Liberia treated patients", where the parser takes the participle for the main verb: a second finite
 * verb without subject, comma or conjunction shows that the first is a reduced relative clause. So with the infinitive in "the
 * decision to leave was criticised".
 */
final class GardenPaths {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

    private GardenPaths() {}

    static Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 1; i < s.size(); i++) {
            Optional<Integer> main = mainVerb(s, i);
            Optional<Integer> swallowed = main.isPresent() ? main : swallowedMain(s, i);
            if (isFalseAuxiliary(s, i)) {
                s = new Syntax(s.sentence(), promote(s.tree(), i, s.tree().head(i)));
            } else if (main.isPresent()) {
                s = new Syntax(s.sentence(), swap(s.tree(), i, main.get()));
            } else if (swallowed.isPresent()) {
                s = new Syntax(s.sentence(), givenUp(s, i, swallowed.get()));
            } else if (isClausalSubject(s, i)) {
                s = new Syntax(s.sentence(), lift(s.tree(), i));
            } else if (tookObject(s, i)) {
                s = new Syntax(s.sentence(), giveBack(s.tree(), i, s.tag(i).equals("VBN")));
            }
        }
        return s;
    }

    /** "The guards delayed opening the gate": a verb that is no auxiliary is read as the gerund's, though it governs it. */
    private static boolean isFalseAuxiliary(Syntax s, int verb) {
        int gerund = s.tree().head(verb);
        return s.tree().relation(verb).equals("aux")
                && gerund == verb + 1
                && (s.tag(verb).equals("VBN") || s.tag(verb).equals("VBD"))
                && s.tag(gerund).equals("VBG")
                && !AUXILIARIES.contains(s.lemma(verb));
    }

    private static DependencyTree promote(DependencyTree tree, int verb, int gerund) {
        DependencyTree t =
                tree.with(verb, tree.head(gerund), tree.relation(gerund)).with(gerund, verb, "xcomp");
        for (int c : tree.children(gerund)) {
            if (c < verb) {
                t = t.with(c, verb, tree.relation(c));
            }
        }
        return t;
    }

    /** "The soldiers deployed to Mali were attacked" with the participle and its noun read as a clause that is the subject. */
    private static boolean isClausalSubject(Syntax s, int participle) {
        DependencyTree tree = s.tree();
        boolean finite = s.auxiliaries(participle).stream().anyMatch(a -> Complements.isFinite(s, a));
        boolean free = tree.children(participle).stream()
                .anyMatch(c -> c < participle && s.tag(c).startsWith("W")); // "what they said was a tunnel"
        return tree.is(participle, "csubj")
                && !free
                && (s.tag(participle).equals("VBN") || s.tag(participle).equals("VBD"))
                && !finite
                && s.marks(participle).stream().allMatch(m -> s.lower(m).equals("to"))
                && tree.children(participle, "nsubj").stream()
                                .filter(c -> c < participle)
                                .count()
                        == 1;
    }

    /** "Drivers blocked the road demanding a refund", "police banned the march called by students": the noun is the verb's object. */
    private static boolean tookObject(Syntax s, int participle) {
        DependencyTree tree = s.tree();
        int verb = tree.head(participle);
        boolean byAgent = tree.children(participle, "obl").stream()
                .flatMap(o -> tree.children(o, "case").stream())
                .anyMatch(c -> s.lower(c).equals("by"));
        boolean form = s.tag(participle).equals("VBG") || s.tag(participle).equals("VBN") && byAgent;
        if (!form || !tree.is(participle, "dep") || verb < 0 || !s.isLexicalVerb(verb)) {
            return false;
        }
        List<Integer> subjects = tree.children(participle, "nsubj");
        return subjects.size() == 1
                && verb < subjects.get(0)
                && subjects.get(0) < participle
                && s.token(subjects.get(0)).isNoun()
                && tree.children(participle, "aux", "cop", "mark").isEmpty()
                && tree.children(verb, "obj", "ccomp", "xcomp", "aux:pass").isEmpty()
                && isUnbroken(s, verb, subjects.get(0));
    }

    private static DependencyTree giveBack(DependencyTree tree, int participle, boolean passive) {
        int verb = tree.head(participle);
        int object = tree.children(participle, "nsubj").get(0);
        return tree.with(object, verb, "obj").with(participle, passive ? object : verb, passive ? "acl" : "advcl");
    }

    private static DependencyTree lift(DependencyTree tree, int participle) {
        int subject = tree.children(participle, "nsubj").get(0);
        int main = tree.head(participle);
        String relation = tree.relation(participle).equals("csubj:pass")
                        || tree.child(main, "aux:pass").isPresent()
                ? "nsubj:pass"
                : "nsubj";
        return tree.with(subject, main, relation).with(participle, subject, "acl");
    }

    private static Optional<Integer> mainVerb(Syntax s, int participle) {
        DependencyTree tree = s.tree();
        boolean infinitive = isInfinitiveOfSubject(s, participle);
        boolean like = infinitive
                || s.tag(participle).equals("VBN")
                || s.tag(participle).equals("VBD");
        boolean bare = infinitive
                || tree.children(participle, "aux", "obj", "mark", "cop").isEmpty();
        boolean subject = tree.children(participle, "nsubj").stream()
                        .filter(c -> c < participle)
                        .count()
                == 1;
        if (!like || !bare || !subject || tree.is(participle, "acl")) {
            return Optional.empty();
        }
        return tree.children(participle, "parataxis", "ccomp", "dep", "xcomp", "advcl").stream()
                .filter(v -> v > participle + 1 && isFinite(s, v))
                .filter(v -> tree.children(v, "nsubj", "mark", "expl", "csubj").isEmpty())
                .filter(v -> isUnbroken(s, participle, v))
                .findFirst();
    }

    /**
     * "Talks aimed at ending the war failed": a participle with a subject and no auxiliary is no main verb, and the clause below it, in which
     * a gerund hangs before the subject, is the main one.
     */
    private static Optional<Integer> swallowedMain(Syntax s, int participle) {
        DependencyTree tree = s.tree();
        boolean bare = s.tag(participle).equals("VBN")
                && tree.child(participle, "nsubj").stream().anyMatch(n -> n < participle)
                && tree.children(participle, "aux", "aux:pass", "obj", "mark", "cop")
                        .isEmpty();
        return !bare
                ? Optional.empty()
                : tree.children(participle, "ccomp").stream()
                        .filter(v -> v > participle && isFinite(s, v) && gerundBefore(s, participle, v) >= 0)
                        .filter(v -> tree.children(v, "mark", "expl", "csubj").isEmpty())
                        .filter(v -> isUnbroken(s, participle, v))
                        .findFirst();
    }

    /** The gerund between a participle and the subject of the verb that it is hung on; -1 if there is none. */
    private static int gerundBefore(Syntax s, int participle, int verb) {
        List<Integer> subjects = s.tree().children(verb, "nsubj", "nsubj:pass");
        return subjects.size() != 1
                ? -1
                : s.tree().children(verb, "obl", "advcl").stream()
                        .filter(g -> participle < g
                                && g < subjects.get(0)
                                && s.tag(g).equals("VBG"))
                        .findFirst()
                        .orElse(-1);
    }

    private static DependencyTree givenUp(Syntax s, int participle, int main) {
        int gerund = gerundBefore(s, participle, main);
        int object = s.tree().children(main, "nsubj", "nsubj:pass").get(0);
        return swap(s.tree().with(gerund, participle, "advcl").with(object, gerund, "obj"), participle, main);
    }

    /** "The decision to leave was criticised" with the decision as the subject of leaving. */
    private static boolean isInfinitiveOfSubject(Syntax s, int verb) {
        boolean form = s.tag(verb).equals("VB") || s.child(verb, "aux:pass").isPresent();
        return form
                && s.marks(verb).size() == 1
                && s.hasMark(verb, "to")
                && s.child(verb, "nsubj").stream()
                        .anyMatch(n -> n < s.marks(verb).get(0));
    }

    private static boolean isFinite(Syntax s, int verb) {
        return s.auxiliaries(verb).stream().anyMatch(a -> Complements.isFinite(s, a)) || Complements.isFinite(s, verb);
    }

    private static boolean isUnbroken(Syntax s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String tag = s.tag(i);
            if (tag.equals(",")
                    || tag.equals(":")
                    || tag.equals("CC")
                    || tag.startsWith("W")
                    || tag.contains("'")
                    || tag.equals("``")) {
                return false;
            }
        }
        return true;
    }

    private static DependencyTree swap(DependencyTree tree, int participle, int main) {
        int subject = tree.children(participle, "nsubj").get(0);
        DependencyTree t = tree.with(main, tree.head(participle), tree.relation(participle))
                .with(subject, main, tree.children(main, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass")
                .with(participle, subject, "acl");
        for (int c : tree.children(participle, "punct", "conj", "parataxis")) {
            if (c != main && c > main) {
                t = t.with(c, main, tree.relation(c));
            }
        }
        return t;
    }
}
