package org.newsgraph.web.survey;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 with fixed numbers in the place of those of the whole index: how well an entry fits depends on itself and on what is
 * sought, so that an index that was changed answers as one made anew, whatever it still has of what was there before. All words
 * sought must be there anyway, so that the rarity of each says little.
 */
final class LoneSimilarity extends BM25Similarity {
    private static final float RARITY = 8;
    private static final float WORDS_OF_A_SENTENCE = 20;
    private static final float WORDS_OF_A_NAME = 4;

    @Override
    protected float idf(long documents, long all) {
        return RARITY;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return statistics.field().equals("sentence") ? WORDS_OF_A_SENTENCE : WORDS_OF_A_NAME;
    }
}
