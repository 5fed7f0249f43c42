package org.newsgraph.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;

class NearDuplicatesTest {
    private static final String STORY = "Rescuers in the port of Tamale pulled eleven sailors from a burning ferry on "
            + "Monday night, the harbour master said, and two more were still missing when the search was called off at dawn.";

    private static Document document(String name, String date, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int begin = text.length();
            text.append(paragraph);
            sections.add(new Section(Section.Kind.PARAGRAPH, new Span(begin, text.length())));
            text.append('\n');
        }
        return new Document(
                name,
                text.toString(),
                sections,
                new Document.Metadata(
                        Optional.of(date).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Fingerprint text(String name, String date, String... paragraphs) {
        return Fingerprint.of(document(name, date, paragraphs));
    }

    private static SortedMap<String, String> originals(Fingerprint... documents) {
        return NearDuplicates.originals(List.of(documents));
    }

    @Test
    void theLaterOfTwoEqualTextsRepeatsTheEarlier() {
        assertThat(originals(text("a", "2021-05-02", STORY), text("b", "2021-05-01", STORY)))
                .isEqualTo(Map.of("a", "b"));
    }

    @Test
    void ofOneDayTheKeyDecidesAndADayGoesBeforeNone() {
        assertThat(originals(text("a", "", STORY), text("c", "2021-05-01", STORY), text("b", "2021-05-01", STORY)))
                .isEqualTo(Map.of("a", "b", "c", "b"));
    }

    @Test
    void caseAndPunctuationAndParagraphsAreNoDifference() {
        String[] words = STORY.toUpperCase(java.util.Locale.ROOT).split(", ");
        assertThat(originals(text("a", "", STORY), text("b", "", words))).containsOnlyKeys("b");
    }

    @Test
    void headlinesAndWhatSurroundsAnArticleAreNotCompared() {
        Document plain = document("a", "", STORY);
        String other = "Ferry blaze: eleven saved\n" + STORY + "\nRead more on our site about ships and the sea.";
        int begin = other.indexOf(STORY);
        Document framed = new Document(
                "b",
                other,
                List.of(
                        new Section(Section.Kind.HEADLINE, new Span(0, begin - 1)),
                        new Section(Section.Kind.PARAGRAPH, new Span(begin, begin + STORY.length())),
                        new Section(Section.Kind.BOILERPLATE, new Span(begin + STORY.length() + 1, other.length()))),
                Document.Metadata.NONE);
        assertThat(Fingerprint.of(framed).similarity(Fingerprint.of(plain))).hasValue(1);
    }

    @Test
    void aLineAddedAtTheEndIsANearDuplicate() {
        Fingerprint a = text("a", "", STORY);
        Fingerprint b = text("b", "", STORY + " It was wet.");
        assertThat(a.similarity(b).orElse(0)).isBetween(0.8, 0.99);
        assertThat(originals(a, b)).isEqualTo(Map.of("b", "a"));
    }

    @Test
    void anotherStoryInLikeWordsIsNot() {
        String other = "Rescuers in the port of Takoradi pulled three fishermen from a sinking trawler on Friday "
                + "morning, the harbour master said, and one more was missing when the search was called off at dusk.";
        assertThat(originals(text("a", "", STORY), text("b", "", other))).isEmpty();
    }

    @Test
    void documentsWithoutWordsRepeatNothing() {
        assertThat(originals(text("a", "", ""), text("b", "", "---"))).isEmpty();
    }

    @Test
    void similarityIsJaccardsCoefficientOfRunsOfFourWords() {
        Fingerprint a = text("a", "", "one two three four five six seven");
        Fingerprint b = text("b", "", "two three four five six seven eight nine");
        assertThat(a.signature().similarity(b.signature())).isEqualTo(3.0 / 6, within(1e-9));
    }

    @Test
    void aSignatureKeptAsBytesIsTheSame() {
        Signature signature = text("a", "", STORY).signature();
        assertThat(Signature.ofBytes(signature.toBytes())).isEqualTo(signature).hasSameHashCodeAs(signature);
    }

    /** Stories at random, with edited copies of copies: words that differ, paragraphs cut off. */
    private static List<Fingerprint> press(Random random) {
        List<String> stories = new ArrayList<>();
        List<Fingerprint> documents = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean copies = !stories.isEmpty() && random.nextInt(4) > 0;
            String[] words = copies
                    ? stories.get(random.nextInt(stories.size())).split(" ")
                    : random.ints(60 + random.nextInt(200), 0, 400)
                            .mapToObj(n -> "w" + n)
                            .toArray(String[]::new);
            for (int edits = copies ? random.nextInt(12) : 0; edits > 0; edits--) {
                words[random.nextInt(words.length)] = "x" + random.nextInt(1000);
            }
            int length = copies && random.nextInt(3) == 0 ? words.length - random.nextInt(20) : words.length;
            String story = String.join(" ", Arrays.copyOf(words, length));
            stories.add(story);
            documents.add(text("d" + random.nextInt(1_000_000), "2021-05-1" + random.nextInt(3), story));
        }
        return documents.stream()
                .collect(Collectors.toMap(Fingerprint::key, f -> f, (a, b) -> a, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    @RepeatedTest(20)
    void blocksFindWhatComparingAllWithAllFindsInAnyOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Fingerprint> documents = press(random);
        Map<String, String> compared = new TreeMap<>();
        documents.forEach(d -> NearDuplicates.original(d, documents).ifPresent(o -> compared.put(d.key(), o.key())));
        List<Fingerprint> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, random);

        assertThat(NearDuplicates.originals(shuffled)).isEqualTo(compared).isNotEmpty();
        assertThat(compared).hasSizeLessThan(documents.size() - 1);
    }

    @Test
    void nearDuplicatesShareABlockAndStrangersDoNot() {
        Fingerprint a = text("a", "", STORY);
        assertThat(a.blocks())
                .hasSize(20)
                .containsAnyElementsOf(text("b", "", STORY + " It was wet.").blocks());
        assertThat(a.blocks())
                .doesNotContainAnyElementsOf(
                        text("c", "", "The council of the town voted for a new bridge over the river in the north.")
                                .blocks());
        assertThat(text("d", "", "").blocks()).isEmpty();
    }

    @Timeout(20)
    @Test
    void aStoryInTenThousandPapersCostsNoMoreThanTenThousandStories() {
        List<Fingerprint> papers = IntStream.range(0, 10_000)
                .mapToObj(i -> text("p" + i, "", STORY + " " + STORY.replace("Monday", "day" + i)))
                .toList();
        assertThat(NearDuplicates.originals(papers)).hasSize(9_999).containsValue("p0");
    }
}
