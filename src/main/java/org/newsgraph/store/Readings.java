package org.newsgraph.store;

import java.util.LinkedHashMap;
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

    /** The readings as {@link #put} takes them. */
    Map<String, Optional<byte[]>> encode(Map<String, Optional<Claims>> readings) {
        Map<String, Optional<byte[]>> encoded = new LinkedHashMap<>();
        readings.forEach((document, reading) -> encoded.put(document, reading.map(codec::encode)));
        return encoded;
    }

    /** Puts a document's reading in place of what may be there, or takes it out. */
    void put(String document, Optional<byte[]> reading) {
        reading.ifPresentOrElse(r -> table.put(document, r), () -> table.remove(document));
    }

    /** All of them, in the order of keys, each decoded when it is come to. The caller closes the stream. */
    public Stream<Claims> all() {
        return table.startingWith("").map(Map.Entry::getValue).map(codec::decode);
    }
}
