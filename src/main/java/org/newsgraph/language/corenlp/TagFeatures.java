package org.newsgraph.language.corenlp;

/**
 * What a word adds to the scores of tags, its own and those of the words beside it, whatever the other words are. Rows are those
 * of {@link TagWeights}.
 *
 * @param key the word as it stands in the text
 * @param tags numbers of those it can have, in the order in which they are tried
 * @param rare whether training hardly met it
 * @param capital whether it begins with one
 * @param companyEnd whether names of firms end with it
 * @param cluster of words that are used alike
 * @param scores for each tag of the word itself
 * @param probabilities the exponentials of {@code scores}
 * @param previous row for the word after it
 * @param next row for the word before it
 * @param rarePrevious rows for a rare word after it
 * @param rareNext rows for a rare word before it
 * @param first rows for a rare word itself, at the start of a sentence
 * @param inside rows for a rare word itself, elsewhere
 */
record TagFeatures(
        String key,
        int[] tags,
        boolean rare,
        boolean capital,
        boolean companyEnd,
        TextHash cluster,
        double[] scores,
        double[] probabilities,
        int previous,
        int next,
        int[] rarePrevious,
        int[] rareNext,
        int[] first,
        int[] inside) {}
