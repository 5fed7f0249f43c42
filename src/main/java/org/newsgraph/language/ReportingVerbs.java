package org.newsgraph.language;

import java.util.Set;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.VerbTrait;

/**
 * The verbs that report speech standing before or around them.
 *
 * @param all their lemmas
 * @param inverting those that have their subject behind them: "…, said the police"
 */
public record ReportingVerbs(Set<String> all, Set<String> inverting) {
    public ReportingVerbs {
        all = Set.copyOf(all);
        inverting = Set.copyOf(inverting);
    }

    /** Those of a lexicon. */
    public static ReportingVerbs of(Lexicon lexicon) {
        return new ReportingVerbs(lexicon.verbs(VerbTrait.REPORTING), lexicon.verbs(VerbTrait.INVERTING));
    }
}
