package org.newsgraph.web.site;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.newsgraph.graph.CodePointOrder;

/** Lines in the order of their code points, each once, in memory that does not grow with their number: runs lie in temporary files. */
final class SortedLines implements AutoCloseable {
    private static final int IN_MEMORY = 100_000;

    private final SortedDataBag<String> bag =
            new SortedDataBag<>(new ThresholdPolicyCount<>(IN_MEMORY), new Lines(), new CodePointOrder());

    /** @param line without line breaks */
    void add(String line) {
        bag.add(line);
    }

    /** To be asked for when all lines are there. */
    Iterator<String> iterator() {
        return Iter.distinctAdjacent(bag.iterator());
    }

    @Override
    public void close() {
        bag.close();
    }

    private static final class Lines implements SerializationFactory<String> {
        @Override
        public Sink<String> createSerializer(OutputStream out) {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            return new Writing(writer);
        }

        @Override
        public Iterator<String> createDeserializer(InputStream in) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Iter.onClose(reader.lines().iterator(), () -> {
                try {
                    reader.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private record Writing(BufferedWriter writer) implements Sink<String> {
        @Override
        public void send(String line) {
            try {
                writer.write(line);
                writer.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void flush() {
            try {
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
