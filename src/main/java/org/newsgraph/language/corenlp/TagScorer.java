package org.newsgraph.language.corenlp;

import edu.stanford.nlp.tagger.common.Tagger;
import java.util.Arrays;
import java.util.List;

/** Adds up what the words of a sentence say for the tags of each, whatever the other tags are. */
final class TagScorer {
    /** The name of a firm ends with the word that begins it or one of the three after that. */
    private static final int FIRM = 4;

    private static final TextHash CLUSTERS = TagWeights.template(11);
    private static final TextHash COMPANY = TagWeights.template(16);
    private static final TextHash BAR = TextHash.of("|");

    private final int tags;
    private final TagWeights weights;
    private final TagFeatureReader reader;
    private final TagFeatures outside;
    private final TagFeatures end;
    private final int company;
    private final int noCompany;

    TagScorer(TagModel model) {
        this.tags = model.dictionary().tags().size();
        this.weights = model.weights();
        this.reader = new TagFeatureReader(model);
        this.outside = reader.of("NA");
        this.end = reader.of(Tagger.EOS_WORD);
        this.company = weights.row(COMPANY, "1");
        this.noCompany = weights.row(COMPANY, "0");
    }

    /** The scores of a sentence, of no token yet. */
    Scores of(List<String> words) {
        return new Scores(words.stream().map(reader::of).toArray(TagFeatures[]::new));
    }

    /** The scores of one token of a sentence at a time. */
    final class Scores {
        private final TagFeatures[] words;
        private final double[] scores = new double[tags];
        private final double[] probabilities = new double[tags];

        private Scores(TagFeatures[] words) {
            this.words = words;
        }

        /** What a tag has. */
        double score(int tag) {
            return scores[tag];
        }

        /** The exponential of what each tag has. */
        double[] probabilities() {
            return probabilities;
        }

        /**
         * Goes to a token, or the end after the last.
         *
         * @return the tags it can have, in the order in which they are tried
         */
        int[] read(int token) {
            TagFeatures own = at(token);
            TagFeatures previous = at(token - 1);
            TagFeatures next = at(token + 1);
            Arrays.fill(scores, 0);
            System.arraycopy(own.probabilities(), 0, probabilities, 0, tags);
            add(previous.previous());
            add(next.next());
            if (own.rare()) {
                for (int i = 0; i < own.first().length; i++) {
                    add(token == 0 ? own.first()[i] : own.inside()[i]);
                }
                for (int i = 0; i < previous.rarePrevious().length; i++) {
                    add(previous.rarePrevious()[i]);
                    add(next.rareNext()[i]);
                }
                add(clusters(previous, own, next));
                add(own.capital() && isFirm(token) ? company : noCompany);
            }
            for (int tag = 0; tag < tags; tag++) {
                scores[tag] += own.scores()[tag];
            }
            return own.tags();
        }

        private TagFeatures at(int token) {
            if (token == words.length) {
                return end;
            }
            return token < 0 || token > words.length ? outside : words[token];
        }

        private void add(int row) {
            weights.add(row, scores, probabilities);
        }

        private int clusters(TagFeatures previous, TagFeatures own, TagFeatures next) {
            TextHash toHere = previous.cluster().then(BAR).then(own.cluster());
            return weights.row(CLUSTERS, toHere.then(BAR).then(next.cluster()));
        }

        private boolean isFirm(int token) {
            for (int i = 0; i < FIRM; i++) {
                if (at(token + i).companyEnd()) {
                    return true;
                }
            }
            return false;
        }
    }
}
