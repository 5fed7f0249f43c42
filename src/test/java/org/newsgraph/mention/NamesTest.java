package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Kelly, Laura Kelly, true",
        "Xi, Xi Jinping, true",
        "L. Kelly, Laura Kelly, true",
        "M. Kelly, Laura Kelly, false",
        "Laura Kelly, Laura Kelly, false",
        "Maria Silva, Anna Silva, false",
        "da Silva, Luiz Inácio Lula da Silva, true",
    })
    void partsOfPersonNames(String part, String whole, boolean expected) {
        assertThat(Names.isPartOfPerson(Names.words(part), Names.words(whole))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "A. – Yu. B. Petrov, Andrei-Yuri Petrov, true",
        "J. K. Rowling, Joanne Kathleen Rowling, true",
        "J. Smith, Mary Smith, false",
        "Jo Smith, John Smith, true",
        "Smith, John Smith, false",
        "J. Smith, J. K. Smith, false"
    })
    void initialsStandForGivenNames(String initials, String full, boolean expected) {
        assertThat(Names.isInitialsOf(Names.words(initials), Names.words(full))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AU, African Union, true",
        "WHO, World Health Organization, true",
        "IMF, International Monetary Fund, true",
        "OAS, Organization of American States, true",
        "UN, African Union, false",
        "A, Amnesty, false",
    })
    void acronyms(String letters, String name, boolean expected) {
        assertThat(Names.isAcronym(letters, name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Kyïv, Kyiv", "Alma-Ata, Alma Ata", "U.S., US", "Côte d'Ivoire, Cote dIvoire"})
    void sameKey(String a, String b) {
        assertThat(Names.key(a)).isEqualTo(Names.key(b));
    }

    @ParameterizedTest
    @CsvSource({
        "AfDB, African Development Bank, true",
        "NoFiB, Northern Fisheries Board, true",
        "Bank, African Development Bank, false",
        "Af, African Development Bank, false",
        "DeBA, African Development Bank, false"
    })
    void abbreviationsTakeTheirLettersInOrder(String word, String name, boolean expected) {
        assertThat(Names.isAbbreviation(word, name)).isEqualTo(expected);
    }
}
