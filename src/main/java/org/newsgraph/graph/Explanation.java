package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;

/**
 * Why a triple is in the graph.
 *
 * @param triple what is explained
 * @param stated whether the graph has it
 * @param reasons one a rule that derives it; for a triple that no rule derives (a role of an event, say) one without a rule
 */
public record Explanation(Triple triple, boolean stated, List<Reason> reasons) {
    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /**
     * Claims that a triple rests on.
     *
     * @param rule IRI of the rule, empty for what claims say directly
     * @param title what the rule does, in words
     * @param evidence one a claim, by document and place in it
     */
    public record Reason(Optional<String> rule, Optional<String> title, List<Evidence> evidence) {
        public Reason {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A claim with the words it was read from, or a name by itself.
     *
     * @param claim IRI of the claim or of the mention
     * @param document name of the document
     * @param date day of publication
     * @param sentence the quote
     * @param begin offset of the sentence in the document, in code points
     * @param marks the words that count, sorted, in offsets of the sentence as {@link String#substring(int, int)} counts
     * @param status local name, {@code Occurred}; empty for a name
     * @param sources who says so, the words' origin first; empty: the author of the document
     * @param lexicalEntry IRI of the entry or construction that read it
     * @param confidence as written
     * @param doubtful whether it warrants nothing alone
     * @param headline whether it stands in a headline
     */
    public record Evidence(
            String claim,
            String document,
            Optional<String> date,
            String sentence,
            int begin,
            List<Mark> marks,
            String status,
            List<String> sources,
            String lexicalEntry,
            String confidence,
            boolean doubtful,
            boolean headline) {
        public Evidence {
            marks = List.copyOf(marks);
            sources = List.copyOf(sources);
        }
    }

    /**
     * Words in a sentence.
     *
     * @param trigger true for the predicate, false for who and what takes part
     */
    public record Mark(int begin, int end, boolean trigger) {}
}
