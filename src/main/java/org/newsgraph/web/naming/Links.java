package org.newsgraph.web.naming;

import java.util.List;
import org.apache.jena.graph.Node;

/** Where links of pages lead: made in one place, so that the same pages are served and written as files. */
public interface Links {
    /** Address of the page of a thing: here if the thing lives here, else its own IRI; empty for what no link can lead to. */
    String page(Node thing);

    /** Address of the description of a thing that lives here in a form. */
    String data(Node thing, Form form);

    /** Address of a page that is about no single thing, or of a file that pages use, by its path below the root. */
    String local(String path);

    /** Address of the page at that path (see {@link #local(String)}) for one value of what it can be asked by. */
    String asked(String path, String name, String value);

    /** The forms in which a thing that lives here is described for programs. */
    List<Form> forms();

    /** Whether something behind the pages answers forms and queries; where pages are files, nothing does. */
    boolean asks();

    /** Whether the thing's page is one of these pages. */
    boolean isHere(Node thing);
}
