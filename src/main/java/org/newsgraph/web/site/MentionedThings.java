package org.newsgraph.web.site;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The IRIs, each once and sorted, of all things that triples name and that have files, whatever the number of triples. */
final class MentionedThings implements AutoCloseable {
    /** A power of two. */
    private static final int REMEMBERED = 1 << 16;

    private final FileNames names;
    private final SortedLines things = new SortedLines();
    private final SortedLines nameless = new SortedLines();
    /** IRIs that came by, each at the place of its hash: most come again soon. */
    private final String[] recent = new String[REMEMBERED];

    MentionedThings(FileNames names) {
        this.names = names;
        Arrays.fill(recent, "");
    }

    void add(String iri) {
        things.add(iri);
    }

    void add(Triple triple) {
        add(triple.getSubject());
        add(triple.getPredicate());
        add(triple.getObject());
    }

    private void add(Node node) {
        if (node.isURI()) {
            String thing = names.document(node.getURI());
            int place = thing.hashCode() & REMEMBERED - 1;
            if (!recent[place].equals(thing)) {
                recent[place] = thing;
                if (names.of(thing).isPresent()) {
                    things.add(thing);
                } else if (names.isServed(thing)) {
                    nameless.add(thing);
                }
            }
        }
    }

    /** To be asked for when all triples were added. */
    Iterator<String> iterator() {
        return things.iterator();
    }

    /** Those that a server would have a page of, but no file can be named after: each once and sorted. */
    Iterator<String> nameless() {
        return nameless.iterator();
    }

    @Override
    public void close() {
        things.close();
        nameless.close();
    }
}
