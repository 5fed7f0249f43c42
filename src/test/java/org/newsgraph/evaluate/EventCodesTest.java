package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.lexicon.Ng;

class EventCodesTest {
    private final EventCodes codes = new EventCodes(BundledGraphs.ontology());

    @Test
    void aClassHasItsOwnCategory() {
        assertThat(codes.of(Ng.term("Rejection"))).containsExactly("reject");
    }

    @Test
    void toPlanWhatHarmsIsToThreaten() {
        assertThat(codes.ifPlanned(Ng.term("Sanction"))).containsExactly("threaten");
    }

    @Test
    void toPlanWhatHelpsIsToAgree() {
        assertThat(codes.ifPlanned(Ng.term("HumanitarianAid"))).containsExactly("agree");
    }

    @Test
    void whatNoCoderCodesHasNoCategory() {
        assertThat(codes.of(Ng.term("PriceChange"))).isEmpty();
    }

    @Test
    void classesAreBelowThoseAboveThem() {
        assertThat(codes.isA(Ng.term("Signing"), Ng.term("Commitment"))).isTrue();
        assertThat(codes.isA(Ng.term("Commitment"), Ng.term("Signing"))).isFalse();
    }
}
