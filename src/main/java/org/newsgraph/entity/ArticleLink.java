package org.newsgraph.entity;

import org.newsgraph.link.Title;

/**
 * That an article is about an entity.
 *
 * @param confidence between 0 and 1
 */
record ArticleLink(Title article, double confidence) {
    private static final String DBPEDIA = "http://dbpedia.org/resource/";

    /** The IRI of the same thing at DBpedia. */
    String dbpedia() {
        return DBPEDIA + article.name().replace("%", "%25").replace("\"", "%22").replace("`", "%60");
    }
}
