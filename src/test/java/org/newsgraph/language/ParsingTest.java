package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line, one arc: {@code relation(head, dependent)} that the tree of the sentence has. */
@Tag("models")
class ParsingTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // reporting clauses
                "Two shells hit the harbour overnight, the navy said on Friday.           | nsubj(said, navy)",
                "Two shells hit the harbour overnight, the navy said on Friday.           | ccomp(said, hit)",
                "\"Two shells hit the harbour,\" said the police.                         | nsubj(said, police)",
                "\"Two shells hit the harbour,\" said Ann Lee, who runs the port.         | nsubj(said, Lee)",
                "The navy sent ships, officials said, and the army stayed away.           | ccomp(said, sent)",
                "As the agency Delta reports, the airport was closed.                     | ccomp(reports, closed)",
                "The mayor, a lawyer, resigned.                                           | nsubj(resigned, mayor)",
                "He visited France, Spain and Italy, officials said.                      | nsubj(said, officials)",
                "\"Why did they leave?\" she asked.                                       | nsubj(asked, she)",
                // sources
                "According to Delta, a man who fled the town died on Monday.              | nsubj(died, man)",
                "According to Delta, a man who fled the town died on Monday.              | obl(died, Delta)",
                "The ship sank, according to the captain, who was rescued.                | obl(sank, captain)",
                // datelines, brackets, quotation marks
                "GENEVA (Reuters) - The council condemned the attack.                     | nsubj(condemned, council)",
                "Geneva – The council condemned the attack.                               | nsubj(condemned, council)",
                "The World Food Union (WFU) sent trucks.                                  | nsubj(sent, Union)",
                "The World Food Union (WFU) sent trucks.                                  | appos(Union, WFU)",
                "Police “pushed” the crowd out of the square.                             | obj(pushed, crowd)",
                // words
                "Turkish-backed fighters left the town.                                   | nsubj(left, fighters)",
                "Two Il-76 planes landed in Alma-Ata.                                     | obl(landed, Alma-Ata)",
                // relative clauses, complements
                "The army shelled the port, which was empty.                              | acl:relcl(port, empty)",
                "The president said the country has no cases.                             | nsubj(has, country)",
            })
    void hasArc(String text, String arc) {
        Sentence sentence = TestAnalyzer.sentence(text);
        assertThat(sentence.tokens()).extracting(t -> arc(sentence, t)).contains(arc);
    }

    @Test
    void headlineParticipleIsPassive() {
        Sentence sentence = TestAnalyzer.headline("Three soldiers killed in border clash");
        assertThat(sentence.tokens()).extracting(t -> arc(sentence, t)).contains("nsubj:pass(killed, soldiers)");
    }

    @Test
    void capitalsOfHeadlinesAreNoNames() {
        Sentence sentence = TestAnalyzer.headline("Police Arrest Two Former Ministers Over Missing Funds in Nairobi");
        assertThat(sentence.tokens()).extracting(t -> arc(sentence, t)).contains("obj(Arrest, Ministers)");
        assertThat(sentence.names())
                .extracting(n -> sentence.words(n.begin(), n.end()))
                .containsExactly("Nairobi");
    }

    @Test
    void namesStayWholeAndCompoundsAreSplit() {
        assertThat(TestAnalyzer.sentence("U.S.-led troops flew an Il-76 to Alma-Ata for Kim Jong-un.")
                        .tokens())
                .extracting(Token::word)
                .contains("U.S.", "led", "Il-76", "Alma-Ata", "Jong-un");
    }

    @Test
    void closingQuoteStaysWithItsSentence() {
        assertThat(TestAnalyzer.analyze("\"We will win.\" He left.").sentences())
                .extracting(s -> s.token(0).word())
                .containsExactly("\"", "He");
    }

    private static String arc(Sentence s, Token t) {
        int head = s.tree().head(t.index());
        return s.tree().relation(t.index()) + "("
                + (head < 0 ? "" : s.token(head).word()) + ", " + t.word() + ")";
    }
}
