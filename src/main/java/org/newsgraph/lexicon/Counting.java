package org.newsgraph.lexicon;

import java.util.Optional;

/**
 * That numbers of a class are counts worth keeping. Of an event class: how many fill a role of it ({@code ng:Killing ng:counts
 * "Deaths target"}); of a class of entities: how many of them there are ({@code ng:MilitaryPersonnel ng:counts "Troops"}).
 *
 * @param kind local name of the kind ({@code Deaths})
 * @param role IRI of the role whose fillers are counted; empty for a class of entities
 */
public record Counting(String kind, Optional<String> role) {}
