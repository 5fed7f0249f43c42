package org.newsgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Mentions;

@Tag("models")
class ReadingNotesTest {
    @Test
    void namesTheEntryThatReadTheClause() {
        assertThat(notes("Chad sent troops to Niger."))
                .anyMatch(n -> n.startsWith("send.v occurred subject=Chad object=troops to=Niger"))
                .anyMatch(n -> n.startsWith("  read as Deployment by send|"));
    }

    @Test
    void saysWhichArgumentOfTheNearestEntryIsOfAnotherType() {
        assertThat(notes("The fire surrounded the village."))
                .anyMatch(n -> n.startsWith("  not read; nearest: Encirclement") && n.contains("\"fire\" is no("));
    }

    @Test
    void saysWhichArgumentIsMissing() {
        assertThat(notes("The rebels took control."))
                .anyMatch(n -> n.contains("TakingControl") && n.contains("not there"));
    }

    @Test
    void aWordWithoutEntryIsShownWithTheWordMostLikeIt() {
        assertThat(notes("The minister is an arrester.")).anyMatch(n -> n.equals("  no entry; nearest word: arrest"));
    }

    private static List<String> notes(String sentence) {
        Mentions mentions = TestPipeline.claims(sentence).mentions();
        return new ReadingNotes(TestPipeline.LEXICON)
                .of(mentions, mentions.analysis().sentences().get(0));
    }
}
