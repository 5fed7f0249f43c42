package org.newsgraph.load;

import java.io.BufferedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.DataStream;

/** The forms in which data is sent, each written as the data is read. */
final class Bodies {
    private static final NodeFormatter NODES = new NodeFormatterNT(CharSpace.UTF8);

    private Bodies() {}

    /** Turtle for a graph, TriG for a dataset; both carry the data's prefixes over. */
    static Body rdf(DataStream data, Target target, Runnable step) {
        boolean dataset = target instanceof Target.WholeDataset;
        RDFFormat format = dataset ? RDFFormat.TRIG_FLAT : RDFFormat.TURTLE_FLAT;
        return Body.of(out -> {
            BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            data.sendTo(new ToWriter(target, step, StreamRDFWriter.getWriterStream(buffered, format)));
            buffered.flush();
        });
    }

    /**
     * A graph as one block of TriG, behind which the data's prefixes stand: cut off anywhere in the block, what is left is no TriG, so
     * that no server can take it for a whole.
     */
    static Body block(DataStream data, Target target, Runnable step) {
        return Body.of(out -> {
            AWriter text = IO.wrapUTF8(new BufferedOutputStream(out, 1 << 16));
            data.sendTo(new ToBlock(target, step, text));
            text.flush();
        });
    }

    /** One update that inserts all, after dropping what the target holds if it is to be replaced. */
    static Body update(DataStream data, Target target, Mode mode, Runnable step) {
        return Body.of(out -> {
            AWriter text = IO.wrapUTF8(new BufferedOutputStream(out, 1 << 16));
            if (mode == Mode.REPLACE) {
                text.print("DROP SILENT " + reference(target) + " ;\n");
            }
            text.print("INSERT DATA {\n");
            ToUpdate sink = new ToUpdate(target, step, text);
            data.sendTo(sink);
            sink.leave();
            text.print("}\n");
            text.flush();
        });
    }

    /** A line of N-Triples, which is also one of SPARQL. */
    static void line(AWriter out, Triple triple) {
        NODES.format(out, triple.getSubject());
        out.print(' ');
        NODES.format(out, triple.getPredicate());
        out.print(' ');
        NODES.format(out, triple.getObject());
        out.print(" .\n");
    }

    /** Short texts of updates. */
    static Body text(String update) {
        return Body.of(update.getBytes(StandardCharsets.UTF_8));
    }

    private static String reference(Target target) {
        if (target instanceof Target.NamedGraph named) {
            return "GRAPH <" + named.iri() + ">";
        }
        return target instanceof Target.WholeDataset ? "ALL" : "DEFAULT";
    }

    private static final class ToWriter extends Placed {
        private final boolean dataset;
        private final StreamRDF writer;

        ToWriter(Target target, Runnable step, StreamRDF writer) {
            super(target, step);
            this.dataset = target instanceof Target.WholeDataset;
            this.writer = writer;
        }

        @Override
        public void start() {
            writer.start();
        }

        @Override
        public void prefix(String prefix, String iri) {
            writer.prefix(prefix, iri);
        }

        @Override
        void put(Node graph, Triple triple) {
            if (dataset && !Quad.isDefaultGraph(graph)) {
                writer.quad(Quad.create(graph, triple));
            } else {
                writer.triple(triple);
            }
        }

        @Override
        public void finish() {
            writer.finish();
        }
    }

    private static final class ToBlock extends Placed {
        private final AWriter text;
        private final Map<String, String> prefixes = new LinkedHashMap<>();

        ToBlock(Target target, Runnable step, AWriter text) {
            super(target, step);
            this.text = text;
        }

        @Override
        public void start() {
            text.print("{\n");
        }

        @Override
        public void prefix(String prefix, String iri) {
            prefixes.put(prefix, iri);
        }

        @Override
        void put(Node graph, Triple triple) {
            line(text, triple);
        }

        @Override
        public void finish() {
            text.print("}\n");
            prefixes.forEach((prefix, iri) -> {
                text.print("PREFIX " + prefix + ": ");
                NODES.formatURI(text, iri);
                text.print("\n");
            });
        }
    }

    /** Triples of one graph that follow each other stand in one block. */
    private static final class ToUpdate extends Placed {
        private final AWriter text;
        private Node open = Quad.defaultGraphIRI;

        ToUpdate(Target target, Runnable step, AWriter text) {
            super(target, step);
            this.text = text;
        }

        @Override
        void put(Node graph, Triple triple) {
            if (!graph.equals(open)) {
                leave();
                enter(graph);
            }
            line(text, triple);
        }

        private void enter(Node graph) {
            open = graph;
            if (!Quad.isDefaultGraph(graph)) {
                text.print("GRAPH ");
                NODES.format(text, graph);
                text.print(" {\n");
            }
        }

        void leave() {
            if (!Quad.isDefaultGraph(open)) {
                text.print("}\n");
                open = Quad.defaultGraphIRI;
            }
        }
    }
}
