/**
 * What is said to programs: descriptions of things, of the dataset and of the terms, as bytes in each form of RDF; other
 * namespaces for the data, and the data without the words of articles.
 */
@NullMarked
package org.newsgraph.web.rdf;

import org.jspecify.annotations.NullMarked;
