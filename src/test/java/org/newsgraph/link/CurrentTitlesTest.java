package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurrentTitlesTest {
    private static final Titles TITLES = CurrentTitles.over(name -> switch (name) {
        case "Koran" -> List.of(new Title("Qur'an", 0.98, 376), new Title("The_Koran_(Rodwell)", 0.02, 8));
        case "Bundesliga" -> List.of(new Title("Fußball-Bundesliga", 0.93, 88), new Title("Bundesliga", 0, 13));
        case "Lahti" -> List.of(new Title("Lahti", 0.95, 60));
        default -> List.of();
    });

    @Test
    void anArticleHasTheNameItHasToday() {
        assertThat(TITLES.named("Koran")).extracting(Title::name).containsExactly("Quran", "The_Koran_(Rodwell)");
    }

    @Test
    void oldAndNewNameAreOneArticle() {
        assertThat(TITLES.named("Bundesliga")).containsExactly(new Title("Bundesliga", 0.93, 88));
    }

    @Test
    void whoIsKnownSinceIsFoundUnderEverySpelling() {
        assertThat(TITLES.named("Volodymyr Zelensky")).extracting(Title::name).containsExactly("Volodymyr_Zelenskyy");
        assertThat(TITLES.named("Macron")).extracting(Title::name).containsExactly("Emmanuel_Macron");
    }

    @Test
    void everythingElseIsAsTheDictionaryHasIt() {
        assertThat(TITLES.named("Lahti")).containsExactly(new Title("Lahti", 0.95, 60));
        assertThat(TITLES.named("Hyvinkää")).isEmpty();
    }
}
