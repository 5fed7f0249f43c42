package org.newsgraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.optimizer.reorder.PatternTriple;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformationSubstitution;
import org.apache.jena.sparql.sse.Item;
import org.newsgraph.graph.Vocabulary;

/**
 * The order in which a store looks for the triple patterns of a query: fewest matches first, where a variable is bound by what was
 * looked for before. Jena's own order knows nothing of the data and begins with whatever has a constant, were it one status out
 * of eight; this one knows what graphs of news are made of: many words, fewer claims, few events of a class. It never changes
 * an answer.
 */
final class PatternOrder extends ReorderTransformationSubstitution {
    private static final double ONE = 1;
    private static final double SOME = 2;
    /** Things that end in the same one, by a property not named below. */
    private static final double SHARING = 10;

    private static final double CLASS = 1_000;
    private static final double RARE = 10_000;
    private static final double COMMON = 100_000;
    private static final double MASS = 1_000_000;

    /** Of properties whose values many share: how many triples have one value. */
    private static final Map<Node, Double> SHARED = new HashMap<>();

    /** Of classes and properties that are no event's or entity's own: how many members or triples there are. */
    private static final Map<Node, Double> SIZES = new HashMap<>();

    static {
        List.of(Vocabulary.STATUS, Vocabulary.CONFIDENCE, Vocabulary.EVIDENCE).forEach(p -> SHARED.put(p, COMMON));
        List.of(Vocabulary.DOUBTFUL, Vocabulary.IN_HEADLINE, Vocabulary.LEXICAL_ENTRY, Vocabulary.RULE)
                .forEach(p -> SHARED.put(p, RARE));
        List.of(Vocabulary.KIND, Vocabulary.COMPARATOR, Vocabulary.PREDICATE, Vocabulary.PART_OF_DAY)
                .forEach(p -> SHARED.put(p, CLASS));
        List.of(Vocabulary.OFFSET_STRING, Vocabulary.REFERENT, Vocabulary.CLAIM, Vocabulary.SENTENCE)
                .forEach(c -> SIZES.put(c, MASS));
        List.of(Vocabulary.DERIVATION, Vocabulary.STATE, Vocabulary.CONTEXT, Vocabulary.NEWS_ARTICLE)
                .forEach(c -> SIZES.put(c, COMMON));
        List.of(
                        Vocabulary.TYPE,
                        Vocabulary.ANCHOR_OF,
                        Vocabulary.BEGIN_INDEX,
                        Vocabulary.END_INDEX,
                        Vocabulary.REFERENCE_CONTEXT,
                        Vocabulary.TA_IDENT_REF,
                        Vocabulary.REFERENT_OF,
                        Vocabulary.CONFIDENCE,
                        Vocabulary.EVIDENCE,
                        Vocabulary.IDENTIFIED_AS,
                        Vocabulary.ARGUMENT,
                        Vocabulary.ABOUT,
                        Vocabulary.DERIVED_FROM,
                        Vocabulary.LEXICAL_ENTRY,
                        Vocabulary.STATUS,
                        Vocabulary.TRIGGER)
                .forEach(p -> SIZES.put(p, MASS));
        List.of(
                        Vocabulary.SUBJECT,
                        Vocabulary.PREDICATE,
                        Vocabulary.OBJECT,
                        Vocabulary.LABEL,
                        Vocabulary.FROM_CLAIM,
                        Vocabulary.RULE,
                        Vocabulary.ATTRIBUTED_TO,
                        Vocabulary.ng("theme"),
                        Vocabulary.ng("actor"),
                        Vocabulary.ng("target"))
                .forEach(p -> SIZES.put(p, COMMON));
    }

    /** How many matches there are, more or less. */
    @Override
    protected double weight(PatternTriple pattern) {
        boolean objectBound = isBound(pattern.object);
        if (isBound(pattern.subject)) {
            return objectBound ? ONE : isBound(pattern.predicate) ? SOME : SHARING;
        }
        Optional<Node> property = constant(pattern.predicate);
        if (property.isEmpty()) {
            return objectBound ? CLASS : 10 * MASS;
        }
        return objectBound
                ? sharing(property.get(), constant(pattern.object))
                : SIZES.getOrDefault(property.get(), RARE);
    }

    private static double sharing(Node property, Optional<Node> value) {
        return property.equals(Vocabulary.TYPE)
                ? value.map(c -> SIZES.getOrDefault(c, CLASS)).orElse(CLASS)
                : SHARED.getOrDefault(property, SHARING);
    }

    /** A term, or a variable that has a value by then. */
    private static boolean isBound(Item item) {
        return !item.isNode() || !item.getNode().isVariable();
    }

    private static Optional<Node> constant(Item item) {
        return item.isNode() ? Optional.of(item.getNode()).filter(Node::isConcrete) : Optional.empty();
    }
}
