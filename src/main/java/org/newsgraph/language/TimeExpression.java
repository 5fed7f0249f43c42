package org.newsgraph.language;

/**
 * An expression of time, resolved against the document's date.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param value what it stands for
 */
public record TimeExpression(int begin, int end, TimeValue value) {}
