package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where people and bodies are from, and whom people work for. */
@Tag("models")
class OriginModelTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
            The Norwegian writer Ingrid Dahl left on Friday. | Ingrid Dahl fromPlace Norway
            Ingrid Dahl, a Kenyan lawyer, spoke on Friday. | Ingrid Dahl fromPlace Kenya
            US actor James Miller spoke on Friday. | James Miller fromPlace US
            Kenya's Safaricom cut its prices. | Safaricom fromPlace Kenya
            The Italian newspaper La Nazione reported this on Friday. | La Nazione fromPlace Italy
            The Oslo Chamber of Commerce reported losses. | Oslo Chamber of Commerce fromPlace Oslo
            Ingrid Dahl of the African Development Bank spoke on Friday. | Ingrid Dahl affiliatedWith African Development Bank
            Ingrid Dahl, a senior economist at Deutsche Bank, spoke on Friday. | Ingrid Dahl affiliatedWith Deutsche Bank
            Two F-16 jets crossed the border. | Two F-16 jets model F-16
            Mi-8 and Ka-52 helicopters landed in Niamey. | Mi-8 and Ka-52 helicopters model Ka-52
            Shots were heard, a Reuters correspondent said. | Reuters correspondent affiliatedWith Reuters
            The correspondent of Sky News Australia heard shots. | correspondent of Sky News Australia affiliatedWith Sky News Australia
            Deutsche Bank economist Ingrid Dahl spoke on Friday. | Ingrid Dahl affiliatedWith Deutsche Bank
            """)
    void reads(String text, String fact) {
        assertThat(MentionFacts.in(text)).contains(fact);
    }

    @ParameterizedTest(name = "{0} → not {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
            Russian-backed Ingrid Dahl spoke on Friday. | Ingrid Dahl fromPlace Russia
            The Institute for Africa Studies reported losses. | Institute for Africa Studies fromPlace Africa
            Lyon's Ingrid Dahl scored on Friday. | Ingrid Dahl fromPlace Lyon
            The Kenya Working Group of the senate met on Friday. | Kenya Working Group bodyOf Kenya
            Ingrid Dahl, who met leaders of the African Development Bank, spoke. | Ingrid Dahl affiliatedWith African Development Bank
            Ingrid Dahl, former chief economist of Deutsche Bank, spoke. | Ingrid Dahl affiliatedWith Deutsche Bank
            Ingrid Dahl, a former member of the European Parliament, spoke. | Ingrid Dahl memberOf European Parliament
            A member of the European Parliament spoke. | member of the European Parliament partOf European Parliament
            The Kenyan and Ugandan governments met. | Kenyan and Ugandan governments bodyOf Kenya
            A Welsh Conservative spoke on Friday. | Welsh Conservative fromPlace Wales
            The jams are made by Murakami Tex in Japan. | Murakami Tex fromPlace Murakami
            In Norway, Redmond Ekstrom Holdings reported losses. | Redmond Ekstrom Holdings fromPlace Redmond
            The ambassador took office in Iceland in May. | office locatedIn Iceland
            The Kyiv regime denied this, the ministry said. | Kyiv regime bodyOf Kyiv
            """)
    void doesNotRead(String text, String fact) {
        assertThat(MentionFacts.in(text)).doesNotContain(fact);
    }
}
