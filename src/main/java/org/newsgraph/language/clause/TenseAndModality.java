package org.newsgraph.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Status;

/** Reads off the verb group what it says by itself: tense, aspect, modality, mood, negation. */
final class TenseAndModality {
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> WOULD = Set.of("would", "'d", "’d");
    private static final Set<String> HABIT = Set.of(
            "usually",
            "often",
            "always",
            "typically",
            "generally",
            "normally",
            "regularly",
            "annually",
            "traditionally",
            "sometimes",
            "frequently",
            "rarely",
            "seldom",
            "commonly");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> UNSURE =
            Set.of("maybe", "perhaps", "possibly", "probably", "presumably", "nearly", "almost", "potentially");

    private static final Pattern TO_COME =
            Pattern.compile("^(?:on )?(?:tomorrow|next \\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b");

    private TenseAndModality() {}

    static Form of(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        if (d.isNominal()) {
            return new Form(Form.Kind.NOMINAL, Status.OCCURRED, Negation.hasNo(s, d.node), false, Optional.empty());
        }
        List<Integer> auxiliaries = auxiliaries(drafts, d);
        boolean negated =
                Negation.isNegated(s, d.node) || Periphrases.isNotYet(s, auxiliaries) || sharesNegation(drafts, d);
        if (s.hasModifier(d.node, UNSURE) || Negation.isPartial(s, d.node)) {
            return new Form(kind(s, d, auxiliaries), Status.HYPOTHETICAL, negated, false, Optional.empty());
        }
        Form.Kind kind = kind(s, d, auxiliaries);
        boolean would = auxiliaries.stream().anyMatch(a -> s.tag(a).equals("MD") && WOULD.contains(s.lower(a)));
        return new Form(kind, status(s, d, kind, auxiliaries), negated, would, reported(s, d, auxiliaries));
    }

    private static Optional<Status> reported(Syntax s, Draft d, List<Integer> auxiliaries) {
        if (auxiliaries.stream().anyMatch(a -> s.lower(a).equals("have"))) {
            return Optional.of(Status.OCCURRED);
        }
        boolean state = d.copula.isPresent() || s.tag(d.node).equals("VBG");
        return state ? Optional.of(Status.ONGOING) : Optional.empty();
    }

    /** Own auxiliaries, or those of the first of coordinated verbs if the second is of the same bare form. */
    private static List<Integer> auxiliaries(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        List<Integer> own = new ArrayList<>(s.auxiliaries(d.node));
        if (own.isEmpty() && d.copula.isPresent()) {
            own.add(d.copula.getAsInt());
        }
        return own.isEmpty() && sharesAuxiliaries(drafts, d)
                ? drafts.firstConjunct(d).map(f -> auxiliaries(drafts, f)).orElse(own)
                : own;
    }

    private static boolean sharesAuxiliaries(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        return drafts.firstConjunct(d)
                .filter(f -> Set.of("VB", "VBN", "VBG").contains(s.tag(d.node)))
                .filter(f -> s.tag(f.node).equals(s.tag(d.node)))
                .filter(f -> s.child(d.node, "nsubj").isEmpty()
                        && s.child(d.node, "mark").isEmpty())
                .isPresent();
    }

    private static boolean sharesNegation(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        boolean but = s.tree().children(d.node, "cc").stream()
                .anyMatch(c -> s.lower(c).equals("but"));
        return !but
                && s.auxiliaries(d.node).isEmpty()
                && sharesAuxiliaries(drafts, d)
                && drafts.firstConjunct(d)
                        .filter(f -> Negation.isNegated(s, f.node) || sharesNegation(drafts, f))
                        .isPresent();
    }

    private static Form.Kind kind(Syntax s, Draft d, List<Integer> auxiliaries) {
        if (auxiliaries.stream().anyMatch(a -> Complements.isFinite(s, a))) {
            boolean to = s.hasMark(d.node, "to");
            boolean group = isModalBe(s, d.node, auxiliaries) || Periphrases.isIn(s, auxiliaries);
            return to && !group ? Form.Kind.INFINITIVE : Form.Kind.FINITE;
        }
        int first = auxiliaries.isEmpty() ? d.head : auxiliaries.get(0);
        if (s.isParticiple(first)) {
            return Form.Kind.PARTICIPLE;
        }
        return switch (s.tag(first)) {
            case "VB" -> isPlainPresent(s, d, first) ? Form.Kind.FINITE : Form.Kind.INFINITIVE;
            case "VBG" -> Form.Kind.GERUND;

            case "VBD", "VBZ", "VBP" -> s.hasMark(d.node, "to") ? Form.Kind.INFINITIVE : Form.Kind.FINITE;
            default -> Form.Kind.PARTICIPLE;
        };
    }

    /** "Emails expose a deal": a main clause with a subject and no "to" is no infinitive, whatever the tagger says. */
    private static boolean isPlainPresent(Syntax s, Draft d, int first) {
        return first == d.node
                && s.tree().head(d.node) < 0
                && s.tree().children(d.node, "nsubj").stream().anyMatch(n -> n < d.node)
                && s.marks(d.node).isEmpty();
    }

    /** "is to send", "wereto be sent". */
    private static boolean isModalBe(Syntax s, int node, List<Integer> auxiliaries) {
        return auxiliaries.stream()
                .anyMatch(a -> s.lemma(a).equals("be")
                        && Complements.isFinite(s, a)
                        && s.marks(node).stream()
                                .anyMatch(m -> m > a && s.lower(m).equals("to")));
    }

    private static Status status(Syntax s, Draft d, Form.Kind kind, List<Integer> auxiliaries) {
        return switch (kind) {
            case FINITE -> isQuestion(s, d) ? Status.HYPOTHETICAL : finite(s, d, auxiliaries);
            case INFINITIVE -> infinitive(s, d);
            case GERUND -> s.tree().head(d.node) < 0 ? Status.ONGOING : Status.OCCURRED;
            case PARTICIPLE, NOMINAL -> Status.OCCURRED;
        };
    }

    private static boolean isQuestion(Syntax s, Draft d) {
        return s.lower(s.size() - 1).equals("?") && s.tree().head(d.node) < 0;
    }

    private static Status finite(Syntax s, Draft d, List<Integer> auxiliaries) {
        for (int a : auxiliaries) {
            if (s.tag(a).equals("MD")) {
                return FUTURE.contains(s.lower(a)) ? Status.PLANNED : Status.HYPOTHETICAL;
            }
        }
        if (isModalBe(s, d.node, auxiliaries) || Periphrases.isFuture(s, auxiliaries)) {
            return Status.PLANNED;
        }
        if (Periphrases.isHabit(s, auxiliaries)) {
            return Status.BACKGROUND;
        }
        if (isProgressive(s, d, auxiliaries)) {
            return isScheduled(s, d.node, auxiliaries) ? Status.PLANNED : Status.ONGOING;
        }
        return present(s, d, auxiliaries) ? presentStatus(s, d) : Status.OCCURRED;
    }

    private static boolean isProgressive(Syntax s, Draft d, List<Integer> auxiliaries) {
        boolean being = auxiliaries.stream().anyMatch(a -> s.lower(a).equals("being"));
        boolean be = auxiliaries.stream().anyMatch(a -> s.lemma(a).equals("be"));
        return d.copula.isEmpty() && (being || be && s.tag(d.node).equals("VBG"));
    }

    /** "is travelling to Peru on Monday": what goes on now has no such day. */
    private static boolean isScheduled(Syntax s, int node, List<Integer> auxiliaries) {
        boolean now = auxiliaries.stream().anyMatch(a -> Set.of("VBZ", "VBP").contains(s.tag(a)))
                && auxiliaries.stream().noneMatch(a -> s.lemma(a).equals("have"));
        return now
                && s.tree().children(node, "obl", "advmod", "nmod").stream()
                        .filter(c -> s.tree().children(c, "case").stream()
                                .allMatch(p -> s.lower(p).equals("on")))
                        .anyMatch(c -> s.sentence().times().stream()
                                .filter(t -> t.begin() <= c && c < t.end())
                                .anyMatch(t -> isToCome(s.sentence().words(t.begin(), t.end()))));
    }

    private static boolean isToCome(String time) {
        return TO_COME.matcher(time.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean present(Syntax s, Draft d, List<Integer> auxiliaries) {
        int first = auxiliaries.isEmpty() ? d.head : auxiliaries.get(0);
        boolean perfect = auxiliaries.stream().anyMatch(a -> s.lemma(a).equals("have"));
        return !perfect && Set.of("VBZ", "VBP", "VB").contains(s.tag(first));
    }

    private static Status presentStatus(Syntax s, Draft d) {
        if (s.hasModifier(d.node, HABIT) || isRepeated(s, d.node)) {
            return Status.BACKGROUND;
        }
        return s.sentence().isHeadline() ? Status.OCCURRED : Status.ONGOING;
    }

    private static boolean isRepeated(Syntax s, int node) {
        return s.tree().children(node, "obl", "nmod").stream()
                .flatMap(o -> s.tree().children(o, "det").stream())
                .anyMatch(x -> EVERY.contains(s.lower(x)));
    }

    /** An infinitive that nothing governs is a headline's future, an order, or a question. */
    private static Status infinitive(Syntax s, Draft d) {
        if (s.tree().head(d.node) >= 0) {
            return Status.OCCURRED;
        }
        boolean asks = s.tree().children(d.node).stream().anyMatch(c -> s.tag(c).startsWith("W"));
        if (asks || s.lower(s.size() - 1).equals("?")) {
            return Status.HYPOTHETICAL;
        }
        if (s.child(d.node, "nsubj").isPresent()) {
            return s.hasMark(d.node, "to") ? Status.PLANNED : Status.HYPOTHETICAL;
        }
        return Status.ORDERED;
    }
}
