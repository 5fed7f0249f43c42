package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Corrections.Correction;
import org.newsgraph.entity.Corrections.Merge;
import org.newsgraph.entity.Corrections.Split;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.mention.BundledGazetteer;

/** What a person says of identity goes before what the program found. */
class CorrectionsTest {
    private static final Lexicon LEXICON =
            LexiconReader.read(List.of(new LexiconSource("test.ttl", """
            @prefix ng: <https://w3id.org/newsgraph/ns#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            ng:Thing a owl:Class . ng:Place a owl:Class ; rdfs:subClassOf ng:Thing .
            ng:Person a owl:Class ; rdfs:subClassOf ng:Thing . ng:Country a owl:Class ; rdfs:subClassOf ng:Place .
            """))).lexicon();
    private static final IdentityResolver RESOLVER = new IdentityResolver(LEXICON, new BundledGazetteer());

    private static final Story FULL = new Story("a").names("Person", "Jane Roe");
    private static final Story OTHER = new Story("b").names("Person", "Janet Rowe");
    private static final Story AGAIN = new Story("c").names("Person", "Jane Roe");

    private static Resolution resolve(List<Correction> corrections, Story... stories) {
        return RESOLVER.resolve(List.of(stories).stream().map(Story::claims).toList(), new Corrections(corrections));
    }

    private static Split split(String entity, List<String> names, String document) {
        return new Split(entity, new TreeSet<>(names), Optional.of(document).filter(d -> !d.isEmpty()));
    }

    private static List<String> keys(Resolution resolution) {
        return resolution.entities().stream().map(Entity::key).toList();
    }

    /** What the first referent of a document is. */
    private static Entity first(Resolution resolution, String document) {
        return resolution.entityOf().getOrDefault(document, List.of()).get(0);
    }

    @Test
    void mergedEntitiesAreOneUnderTheKeptOnesKeyWithBothNames() {
        Resolution merged = resolve(List.of(new Merge("person/janet-rowe", "person/jane-roe")), FULL, OTHER, AGAIN);
        assertThat(keys(merged)).containsExactly("person/janet-rowe");
        Entity one = merged.entities().get(0);
        assertThat(one.members()).hasSize(3);
        assertThat(one.members().get(0).evidence()).isEqualTo("correction");
        assertThat(one.members().get(1).evidence()).isEqualTo("name");
        assertThat(one.label() + one.altLabels()).contains("Jane Roe", "Janet Rowe");
    }

    @Test
    void mergesAreFollowedToTheirEndAndACircleHarmsNothing() {
        Story third = new Story("d").names("Person", "Jo Doe");
        List<Correction> chain = List.of(
                new Merge("person/janet-rowe", "person/jane-roe"), new Merge("person/jo-doe", "person/janet-rowe"));
        assertThat(keys(resolve(chain, FULL, OTHER, third))).containsExactly("person/jo-doe");
        List<Correction> circle = List.of(
                new Merge("person/janet-rowe", "person/jane-roe"), new Merge("person/jane-roe", "person/janet-rowe"));
        assertThat(keys(resolve(circle, FULL, OTHER))).hasSize(1);
    }

    @Test
    void aDocumentsReferentIsSplitOff() {
        Split split = split("person/jane-roe", List.of(), "c");
        Resolution two = resolve(List.of(split), FULL, AGAIN);
        assertThat(keys(two)).containsExactlyInAnyOrder("person/jane-roe", split.made());
        assertThat(first(two, "c").key()).isEqualTo(split.made());
    }

    @Test
    void onlyWhatIsCalledSoAndNotOtherwiseIsSplitOff() {
        Story both = new Story("d").names("Person", "Jane Roe", "Roe");
        Split split = split("person/jane-roe", List.of("JANE ROE"), "");
        Resolution two = resolve(List.of(split), FULL, both);
        assertThat(first(two, "a").key()).isEqualTo(split.made());
        assertThat(first(two, "d").key()).isEqualTo("person/jane-roe");
    }

    @Test
    void whatIsSplitOffLosesTheLinksOfWhatItWasTakenFor() {
        Story wrong = new Story("a").names("Country", "Georgia");
        Story right = new Story("b").names("Country", "Georgia");
        Split split = split("country/georgia", List.of(), "a");
        Resolution two = resolve(List.of(split), wrong, right);
        assertThat(first(two, "a").links()).isEmpty();
        assertThat(first(two, "b").links()).isNotEmpty();
    }

    @Test
    void whatWasSplitOffCanBeMergedIntoAnother() {
        Split split = split("person/jane-roe", List.of(), "c");
        Resolution two = resolve(List.of(split, new Merge("person/janet-rowe", split.made())), FULL, OTHER, AGAIN);
        assertThat(first(two, "c").key()).isEqualTo("person/janet-rowe");
        assertThat(first(two, "a").key()).isEqualTo("person/jane-roe");
    }

    @Test
    void aCorrectionOfWhatIsNotThereChangesNothingAndIsTold() {
        Split split = split("person/jane-roe", List.of("Doe"), "");
        Merge merge = new Merge("person/nobody", "person/none");
        List<Correction> idle = List.of(split, merge);
        Resolution same = resolve(idle, FULL, OTHER);
        assertThat(same.entities()).isEqualTo(resolve(List.of(), FULL, OTHER).entities());
        assertThat(new Corrections(idle).idle(same)).containsExactlyInAnyOrder(split, merge);
    }

    @Test
    void aSplitNeedsToSayWhat() {
        assertThatThrownBy(() -> split("person/jane-roe", List.of(), "")).isInstanceOf(IllegalArgumentException.class);
    }
}
