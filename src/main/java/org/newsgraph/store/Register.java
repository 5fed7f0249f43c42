package org.newsgraph.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.graph.Iris;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/** Which documents a store holds. */
final class Register {
    private final Table table;
    private final Iris iris;

    /** @param iris whose base the documents' IRIs have */
    Register(Tables tables, Iris iris) {
        this.table = tables.table("documents");
        this.iris = iris;
    }

    /** Whether this very document, text and all that is known about it, is there. */
    boolean holds(Document document) {
        return get(document.key())
                .map(d -> d.fingerprint().equals(StoredDocument.fingerprint(document)))
                .orElse(false);
    }

    Optional<StoredDocument> get(String key) {
        return table.get(key).map(bytes -> StoredDocument.decode(key, bytes));
    }

    void put(String key, Optional<Claims> reading) {
        reading.ifPresentOrElse(r -> table.put(key, StoredDocument.of(r).encode()), () -> table.remove(key));
    }

    /** In the order of keys. The caller closes the stream. */
    Stream<StoredDocument> all() {
        return table.startingWith("").map(e -> StoredDocument.decode(e.getKey(), e.getValue()));
    }

    /** Documents that a person may mean by a URL, a name or a path that ends in it, an IRI, or a text's hash. */
    List<StoredDocument> find(String text) {
        Optional<StoredDocument> exact = get(text);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        try (Stream<StoredDocument> all = all()) {
            return all.filter(d -> isCalled(d, text)).toList();
        }
    }

    private boolean isCalled(StoredDocument document, String text) {
        return document.name().equals(text)
                || text.endsWith("/" + document.name())
                || document.sha256().equalsIgnoreCase(text)
                || iris.document(document.key()).hasURI(text);
    }

    Map.Entry<Long, Long> counts() {
        try (Stream<StoredDocument> all = all()) {
            long[] counts = new long[2];
            all.forEach(d -> {
                counts[0]++;
                counts[1] += d.claims();
            });
            return Map.entry(counts[0], counts[1]);
        }
    }
}
