package org.newsgraph.web.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.rdf.Descriptions;
import org.newsgraph.web.rdf.RdfWriting;

/** Writes the files of things: a page for people, and descriptions for programs. For one thread at a time. */
final class ThingFiles {
    private final GraphView view;
    private final FileNames names;
    private final SourceTexts sources;
    private final SiteFiles files;
    private final Descriptions descriptions;
    private final RdfWriting writing;
    private final Map<Integer, Level> levels = new HashMap<>();
    private final ClassLoader json = new DefaultJson();

    ThingFiles(GraphView view, FileNames names, SourceTexts sources, SiteFiles files) {
        this.view = view;
        this.names = names;
        this.sources = sources;
        this.files = files;
        this.descriptions = new Descriptions(view);
        this.writing = new RdfWriting(view.base());
    }

    /**
     * A page that was written.
     *
     * @param path of its file
     * @param names what the list of names says of the thing
     */
    record Written(String path, List<String> names) {}

    /** @param iris of things that have a place among the files */
    List<Written> write(List<String> iris) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(json);
        try {
            return iris.stream().map(this::write).toList();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Written write(String iri) {
        Node thing = NodeFactory.createURI(iri);
        String file = names.of(iri).orElseThrow();
        String page = file + "." + Form.HTML.extension();
        Level level = level(Math.toIntExact(file.chars().filter(c -> c == '/').count()));
        files.write(page, level.pages().thing(thing));
        Graph graph = descriptions.of(thing);
        writing.bytes(graph, level.links().forms())
                .forEach((form, bytes) -> files.write(file + "." + form.extension(), bytes));
        return new Written(page, NameList.lines(view, thing));
    }

    /** The functions that make pages for files that lie so deep. */
    Level level(int depth) {
        return levels.computeIfAbsent(depth, d -> Level.of(view, new FileLinks(names, d), sources));
    }
}
