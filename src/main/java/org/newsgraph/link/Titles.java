package org.newsgraph.link;

import java.util.List;

/** Which articles a name can stand for. Safe for use by several threads. */
@FunctionalInterface
public interface Titles {
    /** The articles, the likeliest first; case, accents and hyphens do not matter, save in acronyms. */
    List<Title> named(String name);

    /** Knows no article. */
    static Titles none() {
        return name -> List.of();
    }
}
