package org.newsgraph.store;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/** The readings of all documents of a store, by the documents' keys. Whoever changes the graph keeps them. */
public final class Readings {
    private final Table table;
    private final ReadingCodec codec;

    /** @param tables of the store */
    public Readings(Tables tables, ReadingCodec codec) {
        this.table = tables.table("readings");
        this.codec = codec;
    }

    public Optional<Claims> get(String document) {
        return table.get(document).map(codec::decode);
    }

    /** Puts a document's reading in place of what may be there, or takes it out. */
    public void put(String document, Optional<Claims> reading) {
        reading.ifPresentOrElse(r -> table.put(document, codec.encode(r)), () -> table.remove(document));
    }

    /** All of them, in the order of keys, each decoded when it is come to. The caller closes the stream. */
    public Stream<Claims> all() {
        return table.startingWith("").map(Map.Entry::getValue).map(codec::decode);
    }
}
