package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.WordLists;

class WordListsTest {
    private static final WordLists LISTS = WordLists.of(TownClubs.class, "team-sports.tsv");

    @Test
    void holdsTheWordsOfAList() {
        assertThat(LISTS.list("against")).contains("versus", "vs.").doesNotContain("against|over");
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> LISTS.list("chess"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("team-sports.tsv")
                .hasMessageContaining("chess");
    }
}
