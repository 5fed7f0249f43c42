package org.newsgraph.language;

/**
 * A proper name found in a sentence.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param type as the recogniser gives it: {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION} or {@code MISC}
 */
public record Name(int begin, int end, String type) {}
