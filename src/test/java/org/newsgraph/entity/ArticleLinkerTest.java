package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.link.Title;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.mention.Gazetteer;

class ArticleLinkerTest {
    private static final Lexicon LEXICON =
            LexiconReader.read(LexiconSource.bundled()).lexicon();
    private static final Gazetteer GAZETTEER = new BundledGazetteer();
    private static final Map<String, List<Title>> ARTICLES = Map.ofEntries(
            leads("Tarja Halonen", "Tarja_Halonen", 0.99, 60),
            leads("Halonen", "Pekka_Halonen", 0.7, 14),
            leads("Steven", "Steven_Laakso", 0.9, 90),
            leads("Kukko", "Kukko", 0.97, 100),
            leads("Moppi", "Moppi", 0.9, 90),
            leads("Inka Laakso", "Olavi_Laakso", 1.0, 60),
            leads("Onni Virtanen", "Virtanen", 0.9, 40),
            leads("Aino Salo", "Aino_Salo_(singer)", 0.7, 20),
            leads("Seinen", "Seinen_manga", 0.9, 90),
            leads("Finnish Red Cross", "Finnish_Red_Cross", 0.97, 20),
            leads("Savo Shipyard", "The_Harbour_Band", 0.98, 90),
            leads("National Defence League", "Estonian_National_Defence_League", 0.8, 30),
            leads("Supreme Court", "Supreme_Court_of_Finland", 0.9, 30),
            leads("Civic Reform Forum", "Civic_reform_forum", 0.95, 50),
            leads("Tampere", "Tampere", 0.95, 150),
            leads("Lake Saimaa", "Saimaa_(film)", 0.95, 20),
            leads("Battle Harbour", "Battle_of_the_Harbour", 0.95, 20),
            leads("Veikko Huhta", "Veikko_Huhta_Airport", 0.95, 20),
            leads("Ilmari Kianto", "Ilmari_Kianto", 0.97, 20),
            leads("Ilmari Kyanto", "Ilmari_Kianto", 1.0, 8),
            leads("Northern Strife", "Northern_War", 0.97, 60),
            leads("Southern Strife", "Battle_of_Karelia", 0.97, 60),
            leads("Omena", "Omena_Inc.", 0.5, 400),
            leads("Kaiku", "Kaiku!", 0.9, 60),
            leads("Paasikivi", "Juho_Kusti_Paasikivi", 0.7, 120),
            leads("Kekkola", "Urho_Kekkola", 1.0, 300),
            leads("Savonian", "Savonia_people", 0.8, 60),
            leads("Savonian language", "Savonian_language", 1.0, 20),
            leads("Kekkonnen", "Urho_Kekkonen", 1.0, 120),
            leads("Juha Muellari", "Juha_Müllari", 1.0, 8),
            leads("FC Kuopio", "FC_Kuopio", 1.0, 12),
            leads("Kuopio Rovers", "Kuopio_Rovers_F.C.", 1.0, 30),
            leads("FC Espoo", "FC_Espoo", 1.0, 20),
            leads("Espoo United", "Espoo_United_F.C.", 1.0, 20),
            leads("Finnish Supreme Court", "Supreme_Court_of_Finland", 1.0, 30),
            leads("Swedish Supreme Court", "Supreme_Court_of_Norway", 1.0, 30),
            leads("General Office of Ports", "General_Office_of_Ports", 1.0, 4),
            Map.entry("Koski", List.of(new Title("Koski", 0.4, 11), new Title("Koski,_Salo", 0.0, 17))),
            Map.entry(
                    "Aurora Hospital",
                    List.of(new Title("Aurora_Hospital", 0.5, 2), new Title("Aurora_Hospital_(Chile)", 0.0, 6))),
            Map.entry(
                    "Academy of Crafts",
                    List.of(new Title("Academy_of_Crafts", 0.54, 14), new Title("Academy_of_crafts", 0.46, 4))),
            leads("Botanical Society of Savo", "Botanical_Society_of_Savo", 0.97, 40),
            leads("Finnish Rowing Federation", "Finnish_Rowing_Super_League", 1.0, 20),
            leads("Lieksa", "Lieksa_F.C.", 0.63, 30),
            Map.entry("Harju", List.of(new Title("Battle_of_Harju", 0.55, 50), new Title("Harju", 0.45, 30))),
            leads("Rahvan Antero Niemelä", "Antero_Niemelä", 1.0, 40),
            leads("Leo XXIV", "Pope_Leo_XXIV", 1.0, 40),
            leads("Antero Ilmari Salmi", "Ilmari_Antero_Salmi", 1.0, 24),
            leads("Zahirulah Tokhi", "Zahiruhlah_Tokhi", 1.0, 30),
            leads("Zahirulah Barak", "Zahiruhlah_Barak", 1.0, 10),
            leads("Paula Rautio", "Paulo_Rautio", 1.0, 30),
            leads("Elli Rautala", "Onni_and_Elli_Rautala", 1.0, 30),
            leads("Moppila", "Moppila_Kerava", 0.85, 250),
            Map.entry("Huuhka", List.of(new Title("Huuhka_Kerava", 0.75, 250), new Title("Huuhka_Salmi", 0.2, 30))),
            leads("SRK", "Shah_Rukh_Khan", 0.9, 200));
    private static final Titles TITLES = name -> ARTICLES.getOrDefault(name, List.of());
    private static final ArticleLinker LINKER = new ArticleLinker(TITLES, LEXICON, GAZETTEER);

    @Test
    void aPersonByFullName() {
        assertThat(link(Ng.PERSON, "Tarja Halonen", "Halonen")).contains("Tarja_Halonen");
    }

    @Test
    void aLoneSurnameIsNobodyUnlessNearlyAlwaysTheSame() {
        assertThat(link(Ng.PERSON, "Halonen")).isEmpty();
    }

    @Test
    void manyBearAGivenName() {
        assertThat(link(Ng.PERSON, "Steven")).isEmpty();
    }

    @Test
    void anOnlyNameMustMeanTheOneNearlyAlways() {
        assertThat(link(Ng.PERSON, "Kukko")).contains("Kukko");
        assertThat(link(Ng.PERSON, "Moppi")).isEmpty();
    }

    @Test
    void anOnlyNameThatEverybodyKnowsMayMeanOthersToo() {
        assertThat(link(Ng.PERSON, "Moppila")).contains("Moppila_Kerava");
        assertThat(link(Ng.PERSON, "Huuhka")).isEmpty();
    }

    @Test
    void aTitleBeforeAnotherOrderOrALetterMore() {
        assertThat(link(Ng.PERSON, "Rahvan Antero Niemelä")).contains("Antero_Niemelä");
        assertThat(link(Ng.PERSON, "Leo XXIV")).contains("Pope_Leo_XXIV");
        assertThat(link(Ng.PERSON, "Antero Ilmari Salmi")).contains("Ilmari_Antero_Salmi");
        assertThat(link(Ng.PERSON, "Zahirulah Tokhi")).contains("Zahiruhlah_Tokhi");
    }

    @Test
    void aLetterMoreOfSomebodyLittleKnownOrOfTheOtherSexIsSomebodyElse() {
        assertThat(link(Ng.PERSON, "Zahirulah Barak")).isEmpty();
        assertThat(link(Ng.PERSON, "Paula Rautio")).isEmpty();
    }

    @Test
    void anArticleAboutTwoIsNotAboutOneOfThem() {
        assertThat(link(Ng.PERSON, "Elli Rautala")).isEmpty();
    }

    @Test
    void anotherGivenNameIsSomebodyElse() {
        assertThat(link(Ng.PERSON, "Inka Laakso")).isEmpty();
        assertThat(link(Ng.PERSON, "Pertti Kekkonnen", "Kekkonnen")).isEmpty();
    }

    @Test
    void theSurnameOfAnUnknownPersonIsNotTheirArticle() {
        assertThat(link(Ng.PERSON, "Jussi Halonen", "Halonen")).isEmpty();
        assertThat(link(Ng.PERSON, "Onni Virtanen")).isEmpty();
    }

    @Test
    void anOldSpellingOfSomebodyLittleKnownIsNotTrusted() {
        assertThat(link(Ng.PERSON, "Ilmari Kyanto")).isEmpty();
    }

    @Test
    void whatStandsInBracketsMustBeSpokenOf() {
        assertThat(link(Ng.PERSON, Set.of(), Set.of("court"), "Aino Salo")).isEmpty();
        assertThat(link(Ng.PERSON, Set.of(), Set.of("singer"), "Aino Salo")).contains("Aino_Salo_(singer)");
    }

    @Test
    void anotherKindOfThingIsNotMeant() {
        assertThat(link(Ng.PERSON, "Seinen")).isEmpty();
        assertThat(link(Ng.term("BodyOfWater"), "Lake Saimaa")).isEmpty();
        assertThat(link(Ng.CITY, "Battle Harbour")).isEmpty();
        assertThat(link(Ng.ORGANIZATION, "Tampere")).isEmpty();
        assertThat(link(Ng.ORGANIZATION, "SRK")).isEmpty();
        assertThat(link(Ng.ORGANIZATION, "Kaiku")).isEmpty();
    }

    @Test
    void anAirportIsNotWhomItIsCalledAfter() {
        assertThat(link(Ng.term("Airport"), "Ilmari Kianto")).isEmpty();
        assertThat(link(Ng.term("Airport"), "Veikko Huhta")).contains("Veikko_Huhta_Airport");
    }

    @Test
    void aNameThatTheArticleSharesNoWordWithIsNone() {
        assertThat(link(Ng.ORGANIZATION, "Savo Shipyard")).isEmpty();
    }

    @Test
    void aCountryInTheArticlesNameMustBeTheDocuments() {
        assertThat(link(Ng.ORGANIZATION, Set.of("country/finland"), Set.of(), "National Defence League"))
                .isEmpty();
        assertThat(link(Ng.ORGANIZATION, Set.of("country/estonia"), Set.of(), "National Defence League"))
                .contains("Estonian_National_Defence_League");
        assertThat(link(Ng.ORGANIZATION, "Finnish Red Cross")).contains("Finnish_Red_Cross");
    }

    @Test
    void whatEveryStateHasIsNobodysByItself() {
        assertThat(link(Ng.term("Court"), Set.of("country/finland"), Set.of(), "Supreme Court"))
                .isEmpty();
    }

    @Test
    void aConceptIsNoBody() {
        assertThat(link(Ng.ORGANIZATION, "Civic Reform Forum")).isEmpty();
    }

    @Test
    void anotherNameOfWhatManyKnowOrOfWhatEverybodyKnows() {
        assertThat(link(Ng.THING, "Northern Strife")).contains("Northern_War");
        assertThat(link(Ng.THING, "Southern Strife")).isEmpty();
    }

    @Test
    void aFirmThatEverybodyKnows() {
        assertThat(link(Ng.ORGANIZATION, "Omena")).contains("Omena_Inc.");
    }

    @Test
    void aSurnameWithOneFamousBearer() {
        assertThat(link(Ng.PERSON, "Paasikivi")).contains("Juho_Kusti_Paasikivi");
    }

    @Test
    void aPlaceOrBodyIsNobodyOfItsName() {
        assertThat(link(Ng.PERSON, "Kekkola")).contains("Urho_Kekkola");
        assertThat(link(Ng.CITY, "Kekkola")).isEmpty();
        assertThat(link(Ng.ORGANIZATION, "Kekkola")).isEmpty();
    }

    @Test
    void anAdjectiveAndTheLanguage() {
        assertThat(link(Ng.THING, "Savonian")).contains("Savonia_people");
        assertThat(link(Ng.LANGUAGE, "Savonian")).contains("Savonian_language");
    }

    @Test
    void anotherSpellingOfSomebodyWhomManyKnow() {
        assertThat(link(Ng.PERSON, "Kekkonnen")).contains("Urho_Kekkonen");
    }

    @Test
    void umlautsWrittenWithTwoLetters() {
        assertThat(link(Ng.PERSON, "Juha Muellari")).contains("Juha_Müllari");
    }

    @Test
    void aPlaceThatABattleIsCalledAfter() {
        assertThat(link(Ng.PLACE, "Harju")).contains("Harju");
    }

    @Test
    void theBestKnownClubOfATown() {
        assertThat(link(Ng.SPORTS_TEAM, "Kuopio")).contains("Kuopio_Rovers_F.C.");
        assertThat(link(Ng.SPORTS_TEAM, "Espoo")).isEmpty();
        assertThat(link(Ng.ORGANIZATION, "Kuopio")).isEmpty();
    }

    @Test
    void whatEveryStateHasIsThatOfTheStateSpokenOf() {
        assertThat(linkAtHome("Finland")).contains("Supreme_Court_of_Finland");
        assertThat(linkAtHome("Sweden")).isEmpty();
    }

    @Test
    void aLongNameOfCommonWordsThatLeadsToOneBody() {
        assertThat(link(Ng.term("GovernmentAgency"), "General Office of Ports")).contains("General_Office_of_Ports");
    }

    @Test
    void aPageThatListsThingsOfOneNameIsAboutNone() {
        assertThat(link(Ng.PLACE, "Koski")).isEmpty();
        assertThat(link(Ng.term("Hospital"), "Aurora Hospital")).isEmpty();
    }

    @Test
    void aKindOfBodyIsNoBody() {
        assertThat(link(Ng.ORGANIZATION, "Academy of Crafts")).isEmpty();
    }

    @Test
    void aPartIsNotTheWholeAndABodyOfATownIsNotItsNamesake() {
        assertThat(link(Ng.ORGANIZATION, "Botanical Society of Savo")).contains("Botanical_Society_of_Savo");
        assertThat(link(Ng.ORGANIZATION, "Botanical Society of Savo Institute", "Botanical Society of Savo"))
                .isEmpty();
        assertThat(link(Ng.ORGANIZATION, "Botanical Society of Savo in Tampere", "Botanical Society of Savo"))
                .isEmpty();
    }

    @Test
    void aBodyIsNotWhatItPublishesOrRuns() {
        assertThat(link(Ng.ORGANIZATION, "Finnish Rowing Federation")).isEmpty();
    }

    @Test
    void aTownIsNotItsClub() {
        assertThat(link(Ng.PLACE, "Lieksa")).isEmpty();
    }

    private static Optional<String> linkAtHome(String country) {
        Gazetteer.Entry home = GAZETTEER.named(country).get(0);
        ArticleProfile profile = new ArticleProfile(
                Family.ORGANIZATION,
                Ng.term("Court"),
                Optional.empty(),
                List.of("Supreme Court"),
                Set.of(home.key()),
                Optional.of(home),
                w -> false);
        return LINKER.link(profile).map(l -> l.article().name());
    }

    @Test
    void aTownOfTheGazetteer() {
        Gazetteer.Entry tampere = GAZETTEER.named("Tampere").get(0);
        ArticleProfile profile = new ArticleProfile(
                Family.PLACE,
                Ng.CITY,
                Optional.of(tampere),
                List.of("Tampere"),
                Set.of(),
                Optional.empty(),
                w -> false);
        assertThat(LINKER.link(profile).map(ArticleLink::dbpedia)).contains("http://dbpedia.org/resource/Tampere");
    }

    private static Optional<String> link(String type, String... names) {
        return link(type, Set.of(), Set.of(), names);
    }

    private static Optional<String> link(String type, Set<String> countries, Set<String> words, String... names) {
        ArticleProfile profile = new ArticleProfile(
                Family.of(type, LEXICON),
                type,
                Optional.empty(),
                List.of(names),
                countries,
                Optional.empty(),
                words::contains);
        return LINKER.link(profile).map(l -> l.article().name());
    }

    private static Map.Entry<String, List<Title>> leads(String name, String article, double probability, int forms) {
        return Map.entry(name, List.of(new Title(article, probability, forms)));
    }
}
