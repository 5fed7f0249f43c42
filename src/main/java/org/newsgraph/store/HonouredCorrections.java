package org.newsgraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.newsgraph.entity.Corrections.Correction;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/** The corrections that a store's graph honours now, whatever the file of corrections may say by then. */
public final class HonouredCorrections {
    private static final String KEY = "all";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .annotationIntrospector(new RecordsAsArrays())
            .build();

    private final Table table;

    /** @param tables of the store */
    public HonouredCorrections(Tables tables) {
        this.table = tables.table("corrections");
    }

    public List<Correction> get() {
        return table.get(KEY).map(HonouredCorrections::decode).orElse(List.of());
    }

    /** Notes what the graph honours from the next commit on. */
    public void set(List<Correction> corrections) {
        try {
            String text =
                    MAPPER.writerFor(new TypeReference<List<Correction>>() {}).writeValueAsString(corrections);
            table.put(KEY, text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Correction> decode(byte[] bytes) {
        try {
            return MAPPER.readValue(bytes, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
