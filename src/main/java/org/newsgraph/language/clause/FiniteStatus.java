package org.newsgraph.language.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.WordLists;

/** What tense, aspect and modal of a finite verb group say of whether it happened. */
final class FiniteStatus {
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> HABIT = WordLists.words(FiniteStatus.class, "tell a habit");
    private static final Set<String> BY_TIMES = WordLists.words(FiniteStatus.class, "tell what happens at times");
    private static final Set<String> PERCEIVED = WordLists.words(FiniteStatus.class, "are perceived happening");
    private static final Set<String> WISH = WordLists.words(FiniteStatus.class, "are wished with would");
    /** What stands in the present of something told already: "the report shows", "the move comes". */
    private static final Set<String> TOLD = WordLists.words(FiniteStatus.class, "tell in the present what has been");

    private static final Set<String> MAKING_KNOWN = WordLists.words(FiniteStatus.class, "make known what one will do");
    private static final Set<String> OWN = Set.of("i", "he", "she", "it", "they", "we");

    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Pattern TO_COME =
            Pattern.compile("^(?:on )?(?:tomorrow|next \\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b");

    private final Syntax s;
    private final Draft d;
    private final VerbGroup group;

    private FiniteStatus(VerbGroup group) {
        this.s = group.syntax();
        this.d = group.draft();
        this.group = group;
    }

    /** Without the negation, if there is one. */
    static Status of(VerbGroup group) {
        return new FiniteStatus(group).status();
    }

    private Status status() {
        for (int a : group.auxiliaries()) {
            if (s.tag(a).equals("MD")) {
                return FUTURE.contains(s.lower(a)) ? Status.PLANNED : isWish(a) ? Status.ONGOING : Status.HYPOTHETICAL;
            }
        }
        if (group.isModalBe() || Periphrases.isFuture(s, group.auxiliaries())) {
            return Status.PLANNED;
        }
        if (Periphrases.isHabit(s, group.auxiliaries())) {
            return Status.BACKGROUND;
        }
        if (isProgressive()) {
            return isScheduled() ? Status.PLANNED : Status.ONGOING;
        }
        return isPresent() ? present() : Status.OCCURRED;
    }

    /** "would like to thank": a wish that is there. */
    private boolean isWish(int modal) {
        return s.lower(modal).endsWith("d")
                && WISH.contains(d.lemma)
                && !group.has(a -> s.lower(a).equals("have"));
    }

    private boolean isProgressive() {
        boolean being = group.has(a -> s.lower(a).equals("being"));
        boolean be = group.has(a -> s.lemma(a).equals("be"));
        return d.copula.isEmpty() && (being || be && s.tag(d.node).equals("VBG"));
    }

    /** "is travelling to Peru on Monday", "is closing the mine by May": what goes on now has no such day, nor has "meets". */
    private boolean isScheduled() {
        if (group.has(a -> s.lemma(a).equals("have"))) {
            return false;
        }
        boolean now = group.has(a -> Set.of("VBZ", "VBP").contains(s.tag(a)));
        return isOwnPlan() || now && (days().anyMatch(FiniteStatus::isToCome) || isDue(s, d.node));
    }

    /** "announced that he was sending troops": what somebody makes known of their own doing is their plan. */
    private boolean isOwnPlan() {
        int governor = s.tree().head(d.node);
        return governor >= 0
                && governor < d.node
                && s.tree().is(d.node, "ccomp")
                && MAKING_KNOWN.contains(s.lemma(governor))
                && s.tree().children(d.node, "nsubj").stream().anyMatch(n -> OWN.contains(s.lower(n)));
    }

    /** "by May": there is a day when it is to be over. */
    static boolean isDue(Syntax s, int node) {
        return s.tree().children(node, "obl", "nmod").stream()
                .filter(s::isInTime)
                .anyMatch(c -> s.tree().children(c, "case").stream()
                        .anyMatch(p -> s.lower(p).equals("by")));
    }

    /** Expressions of time at the verb, bare or with "on". */
    private Stream<String> days() {
        return s.tree().children(d.node, "obl", "advmod", "nmod").stream()
                .filter(c -> s.tree().children(c, "case").stream().map(s::lower).allMatch("on"::equals))
                .flatMap(c -> s.sentence().times().stream().filter(t -> t.begin() <= c && c < t.end()))
                .map(t -> s.sentence().words(t.begin(), t.end()));
    }

    private static boolean isToCome(String time) {
        return TO_COME.matcher(time.toLowerCase(Locale.ROOT)).find();
    }

    private boolean isPresent() {
        return !group.has(a -> s.lemma(a).equals("have"))
                && Set.of("VBZ", "VBP", "VB").contains(s.tag(group.first()));
    }

    private Status present() {
        if (s.hasModifier(d.node, HABIT) && !isHeardNow() || isRepeated()) {
            return Status.BACKGROUND;
        }
        if (s.sentence().isHeadline()) {
            return Status.OCCURRED;
        }
        return !TOLD.contains(d.lemma) && days().anyMatch(FiniteStatus::isToCome) ? Status.PLANNED : Status.ONGOING;
    }

    /** "Shots are sometimes heard": what those at a place hear by times is going on there. */
    private boolean isHeardNow() {
        return PERCEIVED.contains(d.lemma) && d.passive && s.hasModifier(d.node, BY_TIMES);
    }

    private boolean isRepeated() {
        List<Integer> phrases = s.tree().children(d.node, "obl", "nmod");
        return phrases.stream()
                .flatMap(o -> s.tree().children(o, "det").stream())
                .anyMatch(x -> EVERY.contains(s.lower(x)));
    }
}
