package org.newsgraph.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * By what a store was made, and must go on.
 *
 * @param version form of the records in its tables
 * @param program the program that made it, for people
 * @param base namespace of the data
 * @param linked whether entities have links to outside identifiers
 * @param graph named graph that holds all of it; empty: the default graph
 * @param fingerprint of the ontology, the lexicon and the rules
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StoreInfo(
        String version, String program, String base, boolean linked, Optional<String> graph, String fingerprint) {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    /** For a new store of this program. */
    public static StoreInfo of(
            String program, String base, boolean linked, Optional<String> graph, String fingerprint) {
        return new StoreInfo(ReadingCodec.VERSION, program, base, linked, graph, fingerprint);
    }

    static StoreInfo read(Path file) throws IOException {
        return MAPPER.readValue(file.toFile(), StoreInfo.class);
    }

    /** The file appears when it is whole. */
    void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
