package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledGazetteerTest {
    private static final BundledGazetteer GAZETTEER = new BundledGazetteer();

    @ParameterizedTest
    @CsvSource({
        "Kazakhstan, country/kazakhstan",
        "KAZAKHSTAN, country/kazakhstan",
        "US, country/united-states",
        "U.S., country/united-states",
        "the United States, country/united-states",
        "UK, country/united-kingdom",
        "DRC, country/democratic-republic-of-the-congo",
        "UAE, country/united-arab-emirates",
        "Cote d'Ivoire, country/ivory-coast",
        "Türkiye, country/turkey",
        "Georgia, country/georgia",
        "Niger, country/niger",
        "Nigeria, country/nigeria",
        "Congo-Brazzaville, country/republic-of-the-congo",
        "Alma-Ata, city/almaty-1526384",
        "Kiev, city/kyiv-703448",
        "Nur-Sultan, city/astana-1526273",
        "Sao Paulo, city/sao-paulo-3448439",
        "Paris, city/paris-2988507",
        "Odessa, city/odesa-698740",
        "St. Petersburg, city/saint-petersburg-498817",
        "Ontario, region/ca-ontario",
        "Aktau, city/aktau-610612",
        "Washington, 'city/washington-4140963'",
        "New York, city/new-york-city-5128581",
        "Texas, region/us-texas",
        "Calif., region/us-california",
        "Zhambyl region, region/kz-zhambyl",
        "East Kazakhstan region, region/kz-east-kazakhstan",
        "Lviv Oblast, region/ua-lviv",
        "Kharkov region, region/ua-kharkiv",
        "Hong Kong, region/hong-kong",
        "Collective Security Treaty Organization, organization/collective-security-treaty-organization",
        "CSTO, organization/collective-security-treaty-organization",
        "Nato, organization/nato",
        "WHO, organization/world-health-organization",
        "U.N., organization/united-nations",
        "Xinhua, media/xinhua-news-agency",
    })
    void firstOfItsName(String surface, String key) {
        assertThat(GAZETTEER.named(surface))
                .first()
                .extracting(Gazetteer.Entry::key)
                .isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us", "turkey", "Us", "who", "Who", "ill", "Ill", "Miss", "La", "reading", "It", "Central", "The",
                "said"
            })
    void wordsThatAreNoNames(String word) {
        assertThat(GAZETTEER.named(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Russian, country/russia",
        "Russians, country/russia",
        "Kyrgyz, country/kyrgyzstan",
        "Kazakhstani, country/kazakhstan",
        "British, country/united-kingdom",
        "Chechen, region/chechnya",
        "Poles, country/poland",
        "Nigerien, country/niger",
    })
    void demonyms(String surface, String key) {
        assertThat(GAZETTEER.demonym(surface)).map(Gazetteer.Entry::key).contains(key);
    }

    @Test
    void lowerCaseIsNoDemonym() {
        assertThat(GAZETTEER.demonym("polish")).isEmpty();
    }

    @Test
    void aNameOfSeveralPlacesHasThemAll() {
        assertThat(GAZETTEER.named("Georgia"))
                .extracting(Gazetteer.Entry::key)
                .containsExactly("country/georgia", "region/us-georgia");
        assertThat(GAZETTEER.named("Congo"))
                .extracting(Gazetteer.Entry::key)
                .containsExactly("country/democratic-republic-of-the-congo", "country/republic-of-the-congo");
    }

    @Test
    void placesKnowTheirCountryAndLinks() {
        Gazetteer.Entry almaty = GAZETTEER.named("Almaty").get(0);
        assertThat(almaty.country()).contains("country/kazakhstan");
        assertThat(almaty.links()).contains("https://sws.geonames.org/1526384/");
        assertThat(GAZETTEER.named("Kazakhstan").get(0).links())
                .contains("http://www.wikidata.org/entity/Q232", "http://dbpedia.org/resource/Kazakhstan");
    }

    @Test
    void namesThatAreAlsoWordsOrPeopleAreMarked() {
        assertThat(List.of("Reading", "Vladimir", "Lincoln")).allMatch(GAZETTEER::ambiguous);
        assertThat(List.of("Almaty", "Kazakhstan", "Paris")).noneMatch(GAZETTEER::ambiguous);
    }

    @Test
    void directionsAreNoDivisions() {
        assertThat(List.of("North East", "North West", "Federal Capital Territory"))
                .allMatch(name -> GAZETTEER.named(name).isEmpty());
        assertThat(GAZETTEER.named("Northern Territory")).isNotEmpty();
    }

    @Test
    void everyCountryIsFoundByItsLabelAndHasALink() {
        List<String> labels =
                List.of("Kosovo", "Taiwan", "Palestine", "Vatican City", "São Tomé and Príncipe", "Timor-Leste");
        Set<String> keys = new HashSet<>();
        for (String label : labels) {
            Gazetteer.Entry entry = GAZETTEER.named(label).get(0);
            assertThat(entry.type()).endsWith("#Country");
            assertThat(entry.links()).isNotEmpty();
            keys.add(entry.key());
        }
        assertThat(keys).hasSize(labels.size());
    }

    /** A country with possessions overseas has its centre on the mainland, where its capital is not far. */
    @ParameterizedTest
    @CsvSource({
        "France, Paris", "United Kingdom, London", "Denmark, Copenhagen", "Norway, Oslo", "Portugal, Lisbon",
        "New Zealand, Wellington", "Japan, Tokyo", "Netherlands, Amsterdam", "Spain, Madrid", "Ecuador, Quito"
    })
    void centreOfTheMainland(String country, String capital) {
        Gazetteer.Entry whole = GAZETTEER.named(country).get(0);
        Gazetteer.Entry town = GAZETTEER.named(capital).get(0);
        assertThat(whole.latitude().orElseThrow()).isCloseTo(town.latitude().orElseThrow(), within(8.0));
        assertThat(whole.longitude().orElseThrow()).isCloseTo(town.longitude().orElseThrow(), within(8.0));
    }
}
