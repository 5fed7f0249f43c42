package org.newsgraph.web.naming;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Links by absolute paths on this server. */
public final class ServerLinks implements Links {
    private final Addresses addresses;

    /** @param addresses what lives here */
    public ServerLinks(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String page(Node thing) {
        if (!thing.isURI()) {
            return "";
        }
        String iri = thing.getURI();
        String fragment = Addresses.fragment(iri).map(f -> "#" + f).orElse("");
        Optional<String> path = addresses.path(iri);
        if (path.isPresent()) {
            return path.get() + "." + Form.HTML.extension() + fragment;
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }

    @Override
    public String data(Node thing, Form form) {
        return addresses
                .path(thing.getURI())
                .map(p -> p + "." + form.extension())
                .orElse(thing.getURI());
    }

    @Override
    public String local(String path) {
        return "/" + path;
    }

    @Override
    public String asked(String path, String name, String value) {
        return local(path) + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public List<Form> forms() {
        return Form.rdf();
    }

    @Override
    public boolean asks() {
        return true;
    }

    @Override
    public boolean isHere(Node thing) {
        return thing.isURI() && addresses.path(thing.getURI()).isPresent();
    }
}
