package org.newsgraph.setwise;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/** Joins rows with what the store's default graph says: few rows one by one, many with all triples of a property at once. */
final class Patterns {
    private static final Node BOUND = NodeFactory.createURI("urn:x-newsgraph:bound");

    /** Fewer rows are looked up one by one. */
    private static final int FEW = 32;

    /** Looking up takes about as long as reading so many triples on end. */
    private static final int LOOKUP = 20;

    private final NodeTupleTable triples;
    private final Optional<ReorderTransformation> order;
    private final Ids ids;
    private final Cancellation cancellation;

    Patterns(DatasetGraphTDB store, Ids ids, Cancellation cancellation) {
        this.triples = store.getTripleTable().getNodeTupleTable();
        this.order = Optional.ofNullable(store.getReorderTransform());
        this.ids = ids;
        this.cancellation = cancellation;
    }

    /** @param afterEach is given the rows after each pattern, to leave out some at once */
    Rows join(Rows rows, BasicPattern pattern, UnaryOperator<Rows> afterEach) {
        Rows result = rows;
        for (Triple triple : ordered(rows, pattern)) {
            result = afterEach.apply(join(result, triple));
        }
        return result;
    }

    private BasicPattern ordered(Rows rows, BasicPattern pattern) {
        if (order.isEmpty() || pattern.size() < 2) {
            return pattern;
        }
        BasicPattern known = new BasicPattern();
        pattern.forEach(t -> known.add(
                Triple.create(known(rows, t.getSubject()), known(rows, t.getPredicate()), known(rows, t.getObject()))));
        return order.get().reorderIndexes(known).reorder(pattern);
    }

    private static Node known(Rows rows, Node term) {
        return term.isVariable() && rows.column(Var.alloc(term)) >= 0 ? BOUND : term;
    }

    Rows join(Rows rows, Triple triple) {
        List<Node> terms = List.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
        List<Var> variables = terms.stream()
                .filter(Node::isVariable)
                .map(Var::alloc)
                .distinct()
                .toList();
        Rows result = rows.wider(variables);
        NodeId[] constants = new NodeId[3];
        for (int i = 0; i < 3; i++) {
            Optional<NodeId> id = terms.get(i).isVariable() ? Optional.of(NodeId.NodeIdAny) : ids.inStore(terms.get(i));
            if (id.isEmpty()) {
                return result;
            }
            constants[i] = id.get();
        }
        int[] columns = terms.stream()
                .mapToInt(t -> t.isVariable() ? result.column(Var.alloc(t)) : -1)
                .toArray();
        if (rows.size() > FEW && isWhole(rows, variables)) {
            Optional<Rows> joined = joinAll(rows, variables, terms, constants);
            if (joined.isPresent()) {
                return joined.get();
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            cancellation.check(row);
            lookUp(rows, row, constants, columns, result);
        }
        return result;
    }

    private static boolean isWhole(Rows rows, List<Var> variables) {
        return variables.stream().mapToInt(rows::column).allMatch(c -> c < 0 || rows.isWhole(c));
    }

    /** With all triples of the pattern, if these are not so many that to look up each row is faster. */
    private Optional<Rows> joinAll(Rows rows, List<Var> variables, List<Node> terms, NodeId[] constants) {
        Rows found = new Rows(variables);
        int[] columns = terms.stream()
                .mapToInt(t -> t.isVariable() ? found.column(Var.alloc(t)) : -1)
                .toArray();
        Rows unit = Rows.unit();
        Iterator<Tuple<NodeId>> matches = triples.find(constants);
        while (matches.hasNext() && found.size() <= rows.size()) {
            cancellation.check(found.size());
            add(unit, 0, matches.next(), columns, found);
        }
        Joining joining = new Joining(cancellation);
        if (!matches.hasNext()) {
            return Optional.of(joining.join(rows, found));
        }
        Joining.Probe probe = joining.probe(rows, found);
        probe.addAll();
        for (long i = found.size(); matches.hasNext(); i++) {
            if (i > (long) LOOKUP * rows.size()) {
                return Optional.empty();
            }
            cancellation.check(i);
            found.clear();
            add(unit, 0, matches.next(), columns, found);
            probe.addAll();
        }
        return Optional.of(probe.result());
    }

    private void lookUp(Rows rows, int row, NodeId[] constants, int[] columns, Rows result) {
        NodeId[] terms = constants.clone();
        for (int i = 0; i < 3; i++) {
            long id = columns[i] < 0 || columns[i] >= rows.columns().size() ? Rows.UNBOUND : rows.get(row, columns[i]);
            if (id != Rows.UNBOUND) {
                Optional<NodeId> stored = ids.inStore(id);
                if (stored.isEmpty()) {
                    return;
                }
                terms[i] = stored.get();
            }
        }
        Iterator<Tuple<NodeId>> matches = triples.find(terms);
        for (long i = 0; matches.hasNext(); i++) {
            cancellation.check(i);
            add(rows, row, matches.next(), columns, result);
        }
    }

    /** The row with the match's values, unless one variable would have two. */
    private void add(Rows rows, int row, Tuple<NodeId> match, int[] columns, Rows result) {
        for (int i = 0; i < 2; i++) {
            for (int j = i + 1; j < 3; j++) {
                if (columns[i] >= 0 && columns[i] == columns[j] && !match.get(i).equals(match.get(j))) {
                    return;
                }
            }
        }
        int number = result.append(rows, row);
        for (int i = 0; i < 3; i++) {
            if (columns[i] >= 0) {
                result.set(number, columns[i], ids.of(match.get(i)));
            }
        }
    }

    /** The triple patterns that a path of one step, or of a choice between such, stands for. */
    static Optional<List<Triple>> steps(TriplePath triple) {
        if (triple.isTriple()) {
            return Optional.of(List.of(triple.asTriple()));
        }
        return steps(triple.getSubject(), triple.getPath(), triple.getObject());
    }

    private static Optional<List<Triple>> steps(Node from, Path path, Node to) {
        if (path instanceof P_Link link) {
            return Optional.of(List.of(Triple.create(from, link.getNode(), to)));
        }
        if (path instanceof P_Inverse inverse) {
            return steps(to, inverse.getSubPath(), from);
        }
        if (path instanceof P_Alt either) {
            Optional<List<Triple>> left = steps(from, either.getLeft(), to);
            Optional<List<Triple>> right = steps(from, either.getRight(), to);
            return left.isPresent() && right.isPresent()
                    ? Optional.of(Stream.concat(left.get().stream(), right.get().stream())
                            .toList())
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
