package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Joins rows with what the store's default graph says: few rows one by one, many with all triples of a property at once. */
final class Patterns {
    private static final Node BOUND = NodeFactory.createURI("urn:x-newsgraph:bound");

    /** Fewer rows are looked up one by one. */
    private static final int FEW = 32;

    /** Looking up takes about as long as reading so many triples on end. */
    private static final int LOOKUP = 20;

    /** To find so many rows takes longer than to find by itself what they are about. */
    private static final int FAR_MORE = 200_000;

    /** So many rows are read before they are joined. */
    private static final int AT_ONCE = 4096;

    /** So many triples with the same term are read before conditions are asked whether to leave out the rest: to skip takes as long. */
    private static final int MANY = 2000;

    private final Indexes indexes;
    private final Optional<ReorderTransformation> order;
    private final Ids ids;
    private final Cancellation cancellation;

    Patterns(DatasetGraphTDB store, Ids ids, Cancellation cancellation) {
        this.indexes = new Indexes(store);
        this.order = Optional.ofNullable(store.getReorderTransform());
        this.ids = ids;
        this.cancellation = cancellation;
    }

    /** @param sieve leaves out rows as soon as it can */
    Rows join(Rows rows, BasicPattern pattern, Sieve sieve) {
        Rows result = rows;
        List<Triple> open = new ArrayList<>(ordered(rows, pattern).getList());
        while (!open.isEmpty()) {
            List<Triple> star = star(open, result);
            if (star.isEmpty()) {
                result = join(result, open.remove(0), sieve);
            } else {
                open.removeAll(star);
                Rows alone = join(Rows.unit(), BasicPattern.wrap(star), sieve);
                result = new Joining(cancellation).join(result, alone);
            }
            result = sieve.rows(result);
        }
        return result;
    }

    /**
     * The patterns about what the first is about, if these have two variables or more in common with many rows, and there would
     * be far more rows had the first alone been joined: what many share by itself, few share together. None otherwise.
     */
    private List<Triple> star(List<Triple> open, Rows rows) {
        Node centre = open.get(0).getSubject();
        List<Triple> star =
                open.stream().filter(t -> t.getSubject().equals(centre)).toList();
        List<Var> shared = star.stream()
                .map(Triple::getObject)
                .filter(Node::isVariable)
                .map(Var::alloc)
                .filter(v -> rows.column(v) >= 0)
                .distinct()
                .toList();
        boolean fits = centre.isVariable()
                && rows.column(Var.alloc(centre)) < 0
                && shared.size() > 1
                && star.stream().allMatch(t -> t.getPredicate().isURI())
                && isWhole(rows, shared);
        return fits && guessed(rows, open.get(0)) > FAR_MORE ? star : List.of();
    }

    /** How many rows a pattern would give, if to all went as many as to some. */
    private double guessed(Rows rows, Triple triple) {
        List<Node> terms = List.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
        Optional<long[]> constants = constants(terms);
        if (constants.isEmpty()) {
            return 0;
        }
        int[] columns = columns(rows, terms);
        int step = Math.max(1, rows.size() / FEW);
        long found = 0;
        int looked = 0;
        for (int row = 0; row < rows.size(); row += step) {
            cancellation.check(row);
            looked++;
            Optional<Scan> matches = matches(rows, row, constants.get(), columns);
            for (int i = 0; i < MANY && matches.isPresent() && matches.get().next(); i++) {
                found++;
            }
        }
        return (double) found * rows.size() / Math.max(1, looked);
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
        return join(rows, triple, Sieve.NONE);
    }

    private Rows join(Rows rows, Triple triple, Sieve sieve) {
        List<Node> terms = List.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
        List<Var> variables = terms.stream()
                .filter(Node::isVariable)
                .map(Var::alloc)
                .distinct()
                .toList();
        Rows result = rows.wider(variables);
        Optional<long[]> constants = constants(terms);
        if (constants.isEmpty()) {
            return result;
        }
        if (rows.isUnit()) {
            return all(new Matches(variables, terms, constants.get(), sieve));
        } else if (rows.size() > FEW && isWhole(rows, variables)) {
            Optional<Rows> joined = joinAll(rows, new Matches(variables, terms, constants.get(), sieve));
            if (joined.isPresent()) {
                return joined.get();
            }
        }
        int[] columns = columns(result, terms);
        for (int row = 0; row < rows.size(); row++) {
            cancellation.check(row);
            lookUp(rows, row, constants.get(), columns, result);
        }
        return result;
    }

    /** The terms that are no variables, by their places; nothing if the store does not know one of them. */
    private Optional<long[]> constants(List<Node> terms) {
        long[] constants = new long[3];
        for (int i = 0; i < 3; i++) {
            Optional<Long> id = terms.get(i).isVariable()
                    ? Optional.of(Rows.UNBOUND)
                    : ids.inStore(terms.get(i)).map(ids::of);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            constants[i] = id.get();
        }
        return Optional.of(constants);
    }

    private static boolean isWhole(Rows rows, List<Var> variables) {
        return variables.stream().mapToInt(rows::column).allMatch(c -> c < 0 || rows.isWhole(c));
    }

    private static int[] columns(Rows rows, List<Node> terms) {
        return terms.stream()
                .mapToInt(t -> t.isVariable() ? rows.column(Var.alloc(t)) : -1)
                .toArray();
    }

    /** All triples of a pattern, with which nothing else is joined so far. */
    private static Rows all(Matches matches) {
        matches.read(Integer.MAX_VALUE);
        return matches.found;
    }

    /** With all triples of the pattern, if these are not so many that to look up each row is faster. */
    private Optional<Rows> joinAll(Rows rows, Matches matches) {
        boolean more = matches.read(rows.size());
        Joining joining = new Joining(cancellation);
        if (!more) {
            return Optional.of(joining.join(rows, matches.found));
        }
        Joining.Probe probe = joining.probe(rows, matches.found);
        probe.addAll();
        while (more) {
            if (matches.seen > (long) LOOKUP * rows.size()) {
                return Optional.empty();
            }
            matches.found.clear();
            more = matches.read(AT_ONCE);
            probe.addAll();
        }
        return Optional.of(probe.result());
    }

    /** Reads triples of a pattern on end. */
    private final class Matches {
        private final Scan scan;
        private final int[] columns;
        private final Rows found;
        private final Optional<LongPredicate> admitted;
        private long seen;
        private long leading = Rows.UNBOUND;
        private int alike;

        Matches(List<Var> variables, List<Node> terms, long[] constants, Sieve sieve) {
            this.scan = indexes.scan(constants[0], constants[1], constants[2]);
            this.found = new Rows(variables);
            this.columns = columns(found, terms);
            this.admitted = IntStream.range(0, 3)
                    .filter(scan::leads)
                    .mapToObj(terms::get)
                    .filter(Node::isVariable)
                    .findFirst()
                    .flatMap(t -> sieve.admitted(Var.alloc(t)));
        }

        /** Finds so many rows, and says whether there may be more. */
        boolean read(int count) {
            while (found.size() < count) {
                cancellation.check(seen++);
                if (!scan.next()) {
                    return false;
                }
                if (admitted.isPresent() && isLeftOut(admitted.get())) {
                    scan.skip();
                } else {
                    add(Rows.NOTHING, 0, scan, columns, found);
                }
            }
            return true;
        }

        /** Whether a condition does not hold for a term that many triples in a row have. */
        private boolean isLeftOut(LongPredicate holds) {
            alike = scan.leading() == leading ? alike + 1 : 0;
            leading = scan.leading();
            return alike == MANY && !holds.test(leading);
        }
    }

    private void lookUp(Rows rows, int row, long[] constants, int[] columns, Rows result) {
        Optional<Scan> found = matches(rows, row, constants, columns);
        if (found.isPresent()) {
            Scan matches = found.get();
            for (long i = 0; matches.next(); i++) {
                cancellation.check(i);
                add(rows, row, matches, columns, result);
            }
        }
    }

    /** The triples that fit to a row; nothing if the row has a term that the store does not know. */
    private Optional<Scan> matches(Rows rows, int row, long[] constants, int[] columns) {
        long[] terms = constants.clone();
        for (int i = 0; i < 3; i++) {
            long id = columns[i] < 0 || columns[i] >= rows.columns().size() ? Rows.UNBOUND : rows.get(row, columns[i]);
            if (id != Rows.UNBOUND) {
                if (!Ids.isStored(id)) {
                    return Optional.empty();
                }
                terms[i] = id;
            }
        }
        return Optional.of(
                rows.size() > 1
                        ? indexes.lookUp(terms[0], terms[1], terms[2])
                        : indexes.scan(terms[0], terms[1], terms[2]));
    }

    /** The row with the match's values, unless one variable would have two. */
    private static void add(Rows rows, int row, Scan match, int[] columns, Rows result) {
        for (int i = 0; i < 2; i++) {
            for (int j = i + 1; j < 3; j++) {
                if (columns[i] >= 0 && columns[i] == columns[j] && match.term(i) != match.term(j)) {
                    return;
                }
            }
        }
        int number = result.append(rows, row);
        for (int i = 0; i < 3; i++) {
            if (columns[i] >= 0) {
                result.set(number, columns[i], match.term(i));
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
