package org.newsgraph.web.site;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.naming.Links;
import org.newsgraph.web.rdf.DatasetDescription;

/** Links between files by relative paths, the same for all files that lie equally deep. */
final class FileLinks implements Links {
    private static final List<Form> FORMS = List.of(Form.TURTLE, Form.JSON_LD, Form.N_TRIPLES);

    private final FileNames names;
    private final String up;

    /** @param depth number of folders between the root and the files that hold the links */
    FileLinks(FileNames names, int depth) {
        this.names = names;
        this.up = "../".repeat(depth);
    }

    /** Path below the root of the file of a page that is about no single thing. */
    static String file(String path) {
        if (path.isEmpty()) {
            return "index.html";
        }
        if (path.equals(DatasetDescription.PATH.substring(1))) {
            return DatasetDescription.NAME + "." + Form.HTML.extension();
        }
        return path.indexOf('.', path.lastIndexOf('/') + 1) < 0 ? path + "." + Form.HTML.extension() : path;
    }

    /** Path below the root of the file of a page that is asked for one value. */
    static String file(String path, String value) {
        return path + "/" + FileNames.ofValue(value) + "." + Form.HTML.extension();
    }

    @Override
    public String page(Node thing) {
        if (!thing.isURI()) {
            return "";
        }
        String iri = thing.getURI();
        Optional<String> file = names.of(iri);
        if (file.isPresent()) {
            String fragment = Addresses.fragment(iri).map(f -> "#" + f).orElse("");
            return address(file.get(), Form.HTML) + fragment;
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }

    @Override
    public String data(Node thing, Form form) {
        return names.of(thing.getURI()).map(f -> address(f, form)).orElse(thing.getURI());
    }

    private String address(String file, Form form) {
        return up + FileNames.encoded(file) + "." + form.extension();
    }

    @Override
    public String local(String path) {
        return up + file(path);
    }

    @Override
    public String asked(String path, String name, String value) {
        return up + file(path, value);
    }

    @Override
    public List<Form> forms() {
        return FORMS;
    }

    @Override
    public boolean asks() {
        return false;
    }

    @Override
    public boolean isHere(Node thing) {
        return thing.isURI() && names.of(thing.getURI()).isPresent();
    }
}
