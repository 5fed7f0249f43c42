package org.newsgraph.claim;

/**
 * A number with its bound as the text has it: "more than 1.5 million".
 *
 * @param begin index of the first token of the number itself
 * @param end index after its last token
 * @param quantity value and bound
 */
record NumberPhrase(int begin, int end, Quantity quantity) {
    boolean covers(int token) {
        return begin <= token && token < end;
    }
}
