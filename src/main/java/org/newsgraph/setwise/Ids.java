package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * Terms as numbers: those of the store by the eight bytes of TDB2's own identifiers, others, which a query worked out, by further
 * numbers. Equal numbers are equal terms.
 */
final class Ids {
    /** Above all places in a file, below all values that TDB2 writes into identifiers. */
    private static final long OWN = 1L << 62;

    /** Numbers lie as far from each other as terms in the file; see {@link Keys}. */
    private static final int STEP = 5;

    /** So many terms that were looked up are kept. */
    private static final int KEPT = 200_000;

    private final NodeTable table;
    private final byte[] bytes = new byte[Long.BYTES];
    private final Map<Node, Long> numbers = new HashMap<>();
    private final List<Node> own = new ArrayList<>();
    private final Keys seen = new Keys(1);
    private final List<Node> nodes = new ArrayList<>();
    private final long[] key = new long[1];

    Ids(NodeTable table) {
        this.table = table;
    }

    /** A small number among identifiers. */
    static long number(int index) {
        return (long) index << STEP;
    }

    static int index(long number) {
        return (int) (number >> STEP);
    }

    long of(NodeId id) {
        if (id.isPtr()) {
            return id.getPtrLocation();
        }
        NodeIdFactory.set(id, bytes);
        return Bytes.getLong(bytes);
    }

    /** The store's identifier, if the term is in the store. */
    Optional<NodeId> inStore(long id) {
        if (id < 0) {
            Bytes.setLong(id, bytes);
            return Optional.of(NodeIdFactory.get(bytes));
        }
        return id < OWN ? Optional.of(NodeIdFactory.createPtr(id)) : Optional.empty();
    }

    /** Whether the number is the store's. */
    static boolean isStored(long id) {
        return id < OWN;
    }

    /** Nothing if the store does not know the term. */
    Optional<NodeId> inStore(Node node) {
        return Optional.of(table.getNodeIdForNode(node)).filter(id -> !NodeId.isDoesNotExist(id));
    }

    /** @throws UnfitException if the store writes an equal value otherwise, as it does 1 for 01 */
    long of(Node node) {
        return numbers.computeIfAbsent(
                node, n -> inStore(n).map(id -> same(n, id)).orElseGet(() -> {
                    TooManyRowsException.check(own.size(), Long.BYTES);
                    own.add(n);
                    return OWN + number(own.size() - 1);
                }));
    }

    private long same(Node node, NodeId id) {
        if (node.isLiteral()) {
            Node stored = table.getNodeForNodeId(id);
            if (!stored.equals(node) || !stored.getLiteralLanguage().equals(node.getLiteralLanguage())) {
                throw new UnfitException();
            }
        }
        return of(id);
    }

    /** @param id of a term, not {@link Rows#UNBOUND} */
    Node node(long id) {
        key[0] = id;
        int known = seen.find(key);
        if (known >= 0) {
            return nodes.get(known);
        }
        Node node = inStore(id).map(this::stored).orElseGet(() -> own.get(index(id - OWN)));
        if (nodes.size() < KEPT) {
            seen.add(key);
            nodes.add(node);
        }
        return node;
    }

    /** Without TDB2's own cache, which is far smaller than what a query may look through, and costs more then than it saves. */
    private Node stored(NodeId id) {
        return (id.isPtr() ? table.baseNodeTable() : table).getNodeForNodeId(id);
    }
}
