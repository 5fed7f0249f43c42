package org.newsgraph.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The exact scorer says which transition is best. */
@Tag("models")
class QuickScorerTest {
    private static final int STATES = 2000;

    private static ParserModel model;
    private static TransitionScorer exact;
    private static QuickScorer quick;

    @BeforeAll
    static void load() throws IOException {
        model = ParserModel.read(ModelFiles.PARSER);
        FeatureValues values = new FeatureValues(model);
        exact = new TransitionScorer(model, values);
        quick = new QuickScorer(model, values);
    }

    @Test
    void whereItIsSureItIsRightAndItIsSureOfNearlyAll() {
        QuickScorer.Scoring scoring = quick.new Scoring();
        Random random = new Random(7);
        int unsure = 0;
        for (int i = 0; i < STATES; i++) {
            int[] state = state(random);
            boolean canShift = random.nextBoolean();
            int best = scoring.best(state, canShift);
            if (best == QuickScorer.UNSURE) {
                unsure++;
            } else {
                assertThat(best).isEqualTo(exact.best(state, canShift));
            }
        }
        assertThat(unsure).isLessThan(STATES / 20);
    }

    /** Any words, tags and relations, with children here and there. */
    private static int[] state(Random random) {
        int[] rows = TransitionFeatures.nothing(model);
        int words = model.words().size();
        int tags = model.tags().size();
        for (int position = 0; position < TransitionFeatures.TAGS; position++) {
            int child = TransitionFeatures.child(position);
            if (child < 0 || random.nextInt(3) == 0) {
                rows[position] = random.nextInt(words);
                rows[TransitionFeatures.TAGS + position] = words + random.nextInt(tags);
                if (child >= 0) {
                    rows[TransitionFeatures.RELATIONS + child] =
                            words + tags + 1 + random.nextInt(model.relations().size());
                }
            }
        }
        return rows;
    }
}
