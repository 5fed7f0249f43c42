package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Section.Kind;

class SectionerTest {
    private static List<String> sections(String text) {
        return Sectioner.section(text).sections().stream()
                .map(s -> s.kind() + " " + s.span().of(text))
                .toList();
    }

    @Test
    void firstLineWithoutFullStopIsTheHeadline() {
        assertThat(sections("Bridge reopens after flood\n\nThe bridge reopened on Monday."))
                .containsExactly("HEADLINE Bridge reopens after flood", "PARAGRAPH The bridge reopened on Monday.");
    }

    @Test
    void aSingleLineIsNoHeadline() {
        assertThat(sections("Bridge reopens after flood")).containsExactly("PARAGRAPH Bridge reopens after flood");
    }

    @Test
    void aSentenceInTheFirstLineIsNoHeadline() {
        assertThat(sections("The bridge reopened.\nCars crossed it."))
                .containsExactly("PARAGRAPH The bridge reopened.", "PARAGRAPH Cars crossed it.");
    }

    @Test
    void aFirstLineInTitleCaseIsAHeadlineEvenWithAFullStop() {
        assertThat(sections("Old Bridge Reopens in the Mayor’s Home Town.\nCars crossed it."))
                .contains("HEADLINE Old Bridge Reopens in the Mayor’s Home Town.");
    }

    @Test
    void aSentenceFullOfNamesIsNoHeadline() {
        String sentence = "President of Peru Jane Roe met the Foreign Minister of Chile, Ana Soto, in Lima.";
        assertThat(sections(sentence + "\nThey signed a treaty.")).contains("PARAGRAPH " + sentence);
    }

    @Test
    void datePrefixIsAHeaderAndGivesTheDate() {
        String text = " date 2021-03-04 The bridge reopened. Cars crossed it.";
        assertThat(sections(text))
                .containsExactly("HEADER  date 2021-03-04", "PARAGRAPH The bridge reopened. Cars crossed it.");
        assertThat(Sectioner.section(text).date()).contains(LocalDate.of(2021, 3, 4));
    }

    @Test
    void aLineThatIsADateIsAHeader() {
        String text = "Bridge reopens\n\nMarch 4, 2021\n\nThe bridge reopened.";
        assertThat(sections(text)).contains("HEADER March 4, 2021");
        assertThat(Sectioner.section(text).date()).contains(LocalDate.of(2021, 3, 4));
    }

    @Test
    void aDatelineGivesTheDayAndStaysInTheText() {
        String text = "Bridge reopens\n\nLIMA, March 4, 2021 (ANP) - The bridge reopened on 2 March 2021.";
        assertThat(Sectioner.section(text).date()).contains(LocalDate.of(2021, 3, 4));
        assertThat(sections(text))
                .contains("PARAGRAPH LIMA, March 4, 2021 (ANP) - The bridge reopened on 2 March 2021.");
    }

    @Test
    void aDayWithinASentenceIsNoDayOfPublication() {
        assertThat(Sectioner.section("The bridge of March 4, 2021 - a new one - reopened.")
                        .date())
                .isEmpty();
        assertThat(Sectioner.section("Lima\n\nThe bridge fell on March 4, 2021 - and rose again.")
                        .date())
                .isEmpty();
    }

    @Test
    void aPleaAtTheEndIsBoilerplateWithItsTeaser() {
        assertThat(
                        sections(
                                "The bridge reopened.\nCars crossed it.\nWho pays for bridges? Our talk show:\nSource link\n"
                                        + "Good reporting costs money.\nPlease switch off your ad blocker.\nBest regards, editors"))
                .containsExactly(
                        "PARAGRAPH The bridge reopened.",
                        "PARAGRAPH Cars crossed it.",
                        "BOILERPLATE Who pays for bridges? Our talk show:",
                        "BOILERPLATE Source link",
                        "BOILERPLATE Good reporting costs money.",
                        "BOILERPLATE Please switch off your ad blocker.",
                        "BOILERPLATE Best regards, editors");
    }

    @Test
    void aLongParagraphIsOfTheArticleWhateverWordsItUses() {
        String paragraph = "The terms and conditions of the lease are not known. "
                .repeat(10)
                .strip();
        assertThat(sections("The bridge reopened.\n" + paragraph)).allMatch(s -> s.startsWith("PARAGRAPH"));
    }

    @Test
    void aQuestionBeforeAnOrdinaryEndIsKept() {
        assertThat(sections("The bridge reopened.\nWho will pay?\nNobody knows yet."))
                .allMatch(s -> s.startsWith("PARAGRAPH"));
    }

    @Test
    void readAlsoLinesAreBoilerplateAnywhere() {
        assertThat(sections("The bridge reopened.\nRead also: Ten bridges to see\nCars crossed it."))
                .containsExactly(
                        "PARAGRAPH The bridge reopened.",
                        "BOILERPLATE Read also: Ten bridges to see",
                        "PARAGRAPH Cars crossed it.");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped =
                "The bridge over the river reopened on Monday after\nworkers had mended the pillars that the flood\n"
                        + "of last spring had damaged badly, and the mayor of\nthe town on the other side crossed it first in a\nbus.\n\nCars followed.";
        assertThat(sections(wrapped)).hasSize(2);
    }

    @Test
    void sectionsAreOrderedAndApart() {
        String text = "Head\n\n  One.\u00A0\n\tTwo.  ";
        List<Section> all = Sectioner.section(text).sections();
        assertThat(all).extracting(Section::kind).containsExactly(Kind.HEADLINE, Kind.PARAGRAPH, Kind.PARAGRAPH);
        assertThat(sections(text)).contains("PARAGRAPH One.", "PARAGRAPH Two.");
    }
}
