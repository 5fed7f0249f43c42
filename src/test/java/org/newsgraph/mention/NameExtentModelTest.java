package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a name goes, and what it names: whole bodies, clubs that are called by their towns, persons with titles for names. */
@Tag("models")
class NameExtentModelTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
            The Ministry of Economy, Trade and Industry published the figures. | Ministry Ministry of Economy, Trade and Industry
            The Australian Securities Exchange closed early. | Organization Australian Securities Exchange
            The statement of the Department of Civil Protection and the Directorate of Health helped. | Organization Directorate of Health
            Spanish second-league club Fuenlabrada cancelled the match. | SportsTeam Fuenlabrada
            A spokesman of the Polish Air Forces said so. | Organization Polish Air Forces
            The reigning French champions Montpellier lost. | SportsTeam Montpellier
            Dean Martin lives in Oslo. | Person Dean Martin
            He served in the 36th Separate Marine Brigade. | MilitaryUnit 36th Separate Marine Brigade
            GOMA - Kenyan rescuers arrived. | ReliefPersonnel Kenyan rescuers
            Maria Silva called her so. Maria Silva Calls New Zealand Prime Minister Names. | Person Maria Silva
            They met deputy Maria Silva the Minister for Sport. | Person Maria Silva
            Maria Silva, professor of Economic Anthropology at Indiana University, agreed. | Maria Silva affiliatedWith Indiana University
            Maria Silva is a nurse at the University of Texas at Austin. | EducationOrganization University of Texas at Austin
            Teachers of the University of Hong Kong and the Baptist University of Hong Kong met. | EducationOrganization University of Hong Kong
            The Press Division of the Oslo Tourism Board moved. The Oslo Tourism Board stayed. | GoverningBody Oslo Tourism Board
            """)
    void reads(String text, String fact) {
        assertThat(MentionFacts.in(text)).contains(fact);
    }

    @ParameterizedTest(name = "{0} → not {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
            The chief of the NIS agency resigned. | City NIS
            Two Congressional committees met. | Two Congressional committees partOf Congressional
            The Progress MS-21 cargo ship docked. | Progress MS-21 cargo ship model MS-21
            Dean Martin lives in Oslo. | Martin holds Dean
            Maria Silva, professor of Economic Anthropology at Indiana University, agreed. | Maria Silva affiliatedWith Economic Anthropology
            The Ohio County Police department said so. | Ohio County Police department partOf Ohio County Police
            They met the mayor of Oslo Kari Lund, Lima Fisheries Congress chairman, Professor Jose Diaz and two guests. | Kari Lund chairOf Lima Fisheries Congress
            """)
    void doesNotRead(String text, String fact) {
        assertThat(MentionFacts.in(text)).doesNotContain(fact);
    }
}
