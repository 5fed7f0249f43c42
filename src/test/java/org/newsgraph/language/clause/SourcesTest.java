package org.newsgraph.language.clause;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources within a sentence. One line, one fact: a sentence and a clause that must be read from it. */
@Tag("models")
class SourcesTest {
    /** Who says so, innermost first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The police say the driver fled. | flee by:police
            The driver, the police said, had fled. | flee subj=driver by:police
            The driver had fled, according to the police. | flee by:according-to-police
            As the police explained, the driver had fled. | flee by:police
            "We will win," said the coach. | win PLANNED by:coach quoted
            "The driver fled to the north," the officer said. | flee by:officer quoted
            The officer said the mayor claimed that the driver had fled. | flee by:mayor by:officer
            Ten people were killed, the police said, and 30 were wounded. | wound by:police
            The dollar fell, analysts at the bank said. | fall by:analysts
            Citing police, the agency reported that two banks were robbed. | rob by:agency by:according-to-police
            "We did not attack the town," the general said, "and we will not attack it." | attack obj=it NEGATED by:general quoted
            The ministry said in a statement: two drivers were killed near Gao. | kill obj=drivers OCCURRED by:ministry
            It also became known that gunmen had robbed a bank. | rob subj=gunmen obj=bank OCCURRED by:hearsay
            The driver is said to have fled. | flee subj=driver OCCURRED by:hearsay
            It was reported that the driver had fled. | flee OCCURRED by:hearsay
            The driver reportedly fled. | flee OCCURRED by:hearsay
            It became known that gunmen had robbed a bank. | rob subj=gunmen obj=bank OCCURRED by:hearsay
            The minister said the robbers had fled from Lima, adding that two drivers were killed. | kill obj=drivers by:minister
            The minister told the agency Xinhua, adding that two drivers were killed. | kill obj=drivers by:minister
            The minister said the mayor had resigned, saying he was ill. | ill by:minister
            The report that the dam had broken spread on Monday. | break subj=dam by:hearsay
            """)
    void speakers(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }
}
