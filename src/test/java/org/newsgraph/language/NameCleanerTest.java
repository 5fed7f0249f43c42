package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Span;

class NameCleanerTest {
    @Test
    void initialsBeforeAPersonAreHers() {
        assertThat(clean("the writer J. K. Rowling said", "PERSON", 4, 5)).containsExactly("J. K. Rowling");
    }

    @Test
    void transliteratedInitialsAndADashToo() {
        assertThat(clean("President K. – Zh. K. Tokayev", "PERSON", 4, 6)).containsExactly("K. – Zh. K. Tokayev");
    }

    @Test
    void initialsBeforeAPlaceAreNot() {
        assertThat(clean("plan B. London agreed", "LOCATION", 2, 3)).containsExactly("London");
    }

    @Test
    void articlesAndQuotesAreOff() {
        assertThat(clean("the \" Daily Star \" wrote", "ORGANIZATION", 0, 5)).containsExactly("Daily Star");
    }

    @Test
    void whatLeansOnANameIsNone() {
        assertThat(clean("pro-Russian fighters", "MISC", 0, 1)).isEmpty();
    }

    private static List<String> clean(String text, String type, int begin, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(tokens.size(), word, word, "NNP", new Span(at, at + word.length())));
            at += word.length() + 1;
        }
        return NameCleaner.clean(tokens, List.of(new Name(begin, end, type))).stream()
                .map(n -> String.join(" ", List.of(text.split(" ")).subList(n.begin(), n.end())))
                .toList();
    }
}
