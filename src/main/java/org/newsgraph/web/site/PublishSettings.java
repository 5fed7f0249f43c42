package org.newsgraph.web.site;

import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.rdf.TextPolicy;

/**
 * How a graph is published.
 *
 * @param base where the site is to lie and the namespace that the data gets: an absolute IRI that ends in a slash
 * @param text how much of the articles is shown
 * @param sources texts of the articles, to be shown in full
 */
public record PublishSettings(String base, TextPolicy text, SourceTexts sources) {}
