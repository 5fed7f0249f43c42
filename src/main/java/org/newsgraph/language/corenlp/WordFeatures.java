package org.newsgraph.language.corenlp;

/**
 * What a word adds to the scores of the tokens around it, whatever the other words are.
 *
 * @param key the word as it stands in the text
 * @param text the word as the model knows it
 * @param hash of {@code text}
 * @param shape of its letters and digits
 * @param cluster of words that are used alike
 * @param own for each label of the word itself
 * @param next for each label of the token that comes before it
 * @param previous for each label of the token that comes after it
 * @param ahead for each label of a token some way before it
 * @param behind for each label of a token some way after it
 * @param pairOwn for each pair of labels of the token before it and of itself
 * @param pairNext for each pair of labels of two tokens before it
 * @param pairPrevious for each pair of labels of the word and of the token after it
 */
record WordFeatures(
        String key,
        String text,
        TextHash hash,
        TextHash shape,
        TextHash cluster,
        double[] own,
        double[] next,
        double[] previous,
        double[] ahead,
        double[] behind,
        double[] pairOwn,
        double[] pairNext,
        double[] pairPrevious) {}
