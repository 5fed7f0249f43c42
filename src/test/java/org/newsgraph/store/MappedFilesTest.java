package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from mapped files is what stands in them, whoever wrote it. */
final class MappedFilesTest {
    @TempDir
    private Path folder;

    private static String read(MappedNodeFile file, long at, int count) {
        byte[] bytes = new byte[count];
        int found = file.read(at, bytes);
        return new String(bytes, 0, Math.max(0, found), StandardCharsets.US_ASCII);
    }

    @Test
    void termsAreReadWhetherTheyStoodThereOrCameLater() throws Exception {
        Path path = folder.resolve("terms");
        Files.writeString(path, "before");
        MappedNodeFile file = new MappedNodeFile(path.toString());
        file.open();
        assertThat(read(file, 0, 6)).isEqualTo("before");
        file.write("later".getBytes(StandardCharsets.US_ASCII));
        assertThat(read(file, 2, 4)).isEqualTo("fore");
        assertThat(read(file, 6, 5)).isEqualTo("later");
        assertThat(read(file, 4, 4)).isEqualTo("rela");
        file.truncate(4);
        file.write("ath".getBytes(StandardCharsets.US_ASCII));
        assertThat(read(file, 0, 7)).isEqualTo("befoath");
        file.close();
    }

    @Test
    void aDatabaseThatOthersMadeIsReadByItsOwnParameters() {
        StoreParams small = StoreParams.builder().blockSize(4_096).build();
        DatasetGraph made = DatabaseMgr.connectDatasetGraph(Location.create(folder), small);
        Txn.executeWrite(made, () -> {
            for (int i = 0; i < 2_000; i++) {
                made.add(SSE.parseQuad("(_ :s" + i + " :p 'text " + i + "')"));
            }
        });
        TDBInternal.expel(made, true);
        try (StoreGraph graph = StoreGraph.open(folder)) {
            long found = Txn.calculateRead(graph.dataset(), () -> graph.dataset().getDefaultGraph().stream()
                    .filter(t -> t.getObject()
                            .getLiteralLexicalForm()
                            .equals("text " + t.getSubject().getLocalName().substring(1)))
                    .count());
            assertThat(found).isEqualTo(2_000);
        }
    }
}
