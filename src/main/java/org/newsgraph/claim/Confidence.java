package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * How sure a claim is that its text says so (not that it is true): a product of what each weakness of the reading leaves. The
 * figures are orders of trust, not measured probabilities: a clean verb with typed arguments stands at 0.95, one weakness at
 * about 0.8, a doubtful parse below 0.5.
 */
final class Confidence {
    private static final double CLEAN = 0.95;
    private static final double DOUBTFUL_CLAUSE = 0.5;
    private static final double DOUBTFUL_ARGUMENT = 0.7;
    private static final double UNKNOWN_TYPE = 0.6;
    private static final double INHERITED_ARGUMENT = 0.95;
    private static final double NOUN = 0.9;
    private static final double HEADLINE = 0.85;

    /** Of what a noun phrase or a copula states by its form. */
    static final double NOMINAL = 0.9;

    private static final String PLACE = Ng.term("place");

    private Confidence() {}

    static double of(Match match, boolean headline) {
        Clause clause = match.clause();
        double confidence = CLEAN;
        confidence *= clause.doubtful() ? DOUBTFUL_CLAUSE : 1;
        confidence *= match.unknown() ? UNKNOWN_TYPE : 1;
        confidence *= clause.partOfSpeech() == PartOfSpeech.NOUN ? NOUN : 1;
        confidence *=
                match.arguments().stream().anyMatch(a -> a.doubtful() && matters(match, a)) ? DOUBTFUL_ARGUMENT : 1;
        confidence *= match.arguments().stream().anyMatch(Argument::inherited) ? INHERITED_ARGUMENT : 1;
        return rounded(confidence * (headline ? HEADLINE : 1));
    }

    static double nominal(boolean headline) {
        return rounded(NOMINAL * (headline ? HEADLINE : 1));
    }

    /** Whether what is said hangs on the argument: where it happened is mostly where what it happened to is. */
    private static boolean matters(Match match, Argument argument) {
        List<Candidate> places = match.roles().getOrDefault(PLACE, List.of());
        return places.stream().noneMatch(c -> argument.heads().contains(c.head()))
                || match.frame().arguments().stream()
                        .noneMatch(s ->
                                s.optional() && s.role().filter(PLACE::equals).isPresent());
    }

    /** Doubtful: to be believed only when another claim says the same. */
    static boolean isDoubtful(Match match) {
        return match.clause().doubtful()
                || match.unknown()
                || match.arguments().stream().anyMatch(a -> a.doubtful() && matters(match, a));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
