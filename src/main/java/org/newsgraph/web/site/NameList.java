package org.newsgraph.web.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Links;

/** All names of things from A to Z, the other names of a thing too, in pages: a search that needs no server. */
final class NameList implements AutoCloseable {
    private static final String PATH = "names";
    private static final int ROWS = 500;

    private final SortedLines lines = new SortedLines();

    /**
     * A name in the list.
     *
     * @param preferred the name that the thing goes by, where it is another
     * @param anchor of the first name with its initial; else empty
     */
    public record Entry(String href, String text, String preferred, String anchor) {}

    /** The lines of a thing that has a page; what has no name of its own, or is a rule, has none. */
    static List<String> lines(GraphView view, Node thing) {
        String preferred =
                view.data().contains(thing, Vocabulary.LABEL, Node.ANY) && !view.is(thing, Vocabulary.RULE_CLASS)
                        ? flat(view.name(thing).orElse(""))
                        : "";
        if (preferred.isEmpty()) {
            return List.of();
        }
        Stream<String> others = view.objects(thing, Vocabulary.ALT_LABEL).stream()
                .filter(Node::isLiteral)
                .map(n -> flat(n.getLiteralLexicalForm()))
                .filter(n -> !n.isEmpty() && !n.equals(preferred))
                .map(n -> line(n, preferred, thing));
        return Stream.concat(Stream.of(line(preferred, "", thing)), others).toList();
    }

    /** @param line one of {@link #lines} */
    void add(String line) {
        lines.add(line);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static String line(String name, String preferred, Node thing) {
        return String.join("\t", Iris.slug(name), name, preferred, thing.getURI());
    }

    /**
     * Writes the pages.
     *
     * @param levels pages' functions by the depth of their files
     * @param files takes pages by their path
     */
    void write(IntFunction<Level> levels, BiConsumer<String, byte[]> files) {
        Iterator<String> all = lines.iterator();
        Initials initials = new Initials(levels.apply(0).links());
        List<Entry> first = chunk(all, 1, levels.apply(0).links(), initials);
        int page = 1;
        while (all.hasNext()) {
            page++;
            List<Entry> names = chunk(all, page, levels.apply(1).links(), initials);
            files.accept(
                    FileLinks.file(PATH, String.valueOf(page)),
                    page(levels.apply(1), names, List.of(), page, all.hasNext()));
        }
        files.accept(FileLinks.file(PATH), page(levels.apply(0), first, initials.found, 1, page > 1));
    }

    private static byte[] page(Level level, List<Entry> names, List<Link> initials, int page, boolean more) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Names");
        values.put("names", names);
        values.put("initials", initials);
        values.put("page", page);
        values.put("more", more);
        return level.templates().render("names", values);
    }

    private static List<Entry> chunk(Iterator<String> lines, int page, Links links, Initials initials) {
        List<Entry> entries = new ArrayList<>();
        while (lines.hasNext() && entries.size() < ROWS) {
            String[] parts = lines.next().split("\t", -1);
            entries.add(new Entry(
                    links.page(NodeFactory.createURI(parts[3])), parts[1], parts[2], initials.anchor(parts[0], page)));
        }
        return entries;
    }

    /** Where names with a new initial begin. */
    private static final class Initials {
        private final Links links;
        private final List<Link> found = new ArrayList<>();

        /** @param links those of the first page */
        Initials(Links links) {
            this.links = links;
        }

        /** An anchor if the name is the first with its initial; else empty. */
        String anchor(String key, int page) {
            String initial = key.matches("[a-z].*") ? key.substring(0, 1).toUpperCase(Locale.ROOT) : "#";
            String anchor = initial.equals("#") ? "other" : "initial-" + initial;
            if (found.stream().anyMatch(l -> l.text().equals(initial))) {
                return "";
            }
            String file = page == 1 ? "" : links.asked(PATH, "page", String.valueOf(page));
            found.add(new Link(file + "#" + anchor, initial, false));
            return anchor;
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
