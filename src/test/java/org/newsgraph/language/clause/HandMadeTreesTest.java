package org.newsgraph.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** Clauses of trees written by hand, without models: a token is {@code word/lemma/TAG/head/relation}, heads counted from 1. */
class HandMadeTreesTest {
    private static final ClauseLayer LAYER = new ClauseLayer(Clauses.lexicon());

    @Test
    void passiveAgentIsSubject() {
        assertThat(
                        clauses(
                                "Ships/ship/NNS/3/nsubj:pass were/be/VBD/3/aux:pass sold/sell/VBN/0/root by/by/IN/5/case Peru/Peru/NNP/3/obl"))
                .containsExactly("sell subj=Peru obj=Ships OCCURRED");
    }

    @Test
    void participleTakenForTheMainVerbIsMended() {
        assertThat(
                        clauses(
                                "Ships/ship/NNS/2/nsubj sold/sell/VBD/0/root to/to/IN/4/case Peru/Peru/NNP/2/obl sank/sink/VBD/2/parataxis"))
                .containsExactly("sell obj=Ships to=Peru OCCURRED", "sink subj=Ships OCCURRED");
    }

    @Test
    void pastTenseAtNounWithoutSubjectIsParticiple() {
        assertThat(clauses("Fees/fee/NNS/4/nsubj paid/pay/VBD/1/acl then/then/RB/2/advmod fell/fall/VBD/0/root"))
                .containsExactly("pay obj=Fees OCCURRED", "fall subj=Fees OCCURRED");
    }

    @Test
    void relativeClauseTakenForComplementIsHungOnItsNoun() {
        assertThat(
                        clauses(
                                "He/he/PRP/2/nsubj saw/see/VBD/0/root ships/ship/NNS/2/obj that/that/WDT/5/nsubj sank/sink/VBD/2/ccomp"))
                .containsExactly("see subj=He obj=ships OCCURRED", "sink subj=ships OCCURRED");
    }

    @Test
    void unnamedArcMakesDoubt() {
        assertThat(clauses("Ships/ship/NNS/2/dep sank/sink/VBD/0/root")).containsExactly("sink OCCURRED doubtful");
    }

    @Test
    void unknownEmbedderLeavesTheInfinitiveOpen() {
        assertThat(clauses("He/he/PRP/2/nsubj blixed/blix/VBD/0/root to/to/TO/4/mark pay/pay/VB/2/xcomp"))
                .containsExactly("blix subj=He clause=pay OCCURRED", "pay subj=He HYPOTHETICAL");
    }

    @Test
    void unparsedSentenceIsDoubtful() {
        assertThat(clauses("Ships/ship/NNS/0/root sank/sink/VBD/0/root")).containsExactly("sink OCCURRED doubtful");
    }

    @Test
    void ofTwoVerbsOfSayingTheOneAfterTheColonIsWhatTheOtherSaid() {
        List<Clause> clauses = LAYER.clauses(sentence(
                "He/he/PRP/2/nsubj said/say/VBD/0/root :/:/:/2/punct we/we/PRP/5/nsubj announced/announce/VBD/2/parataxis"
                        .split(" ")));

        assertThat(clauses).extracting(Clause::embeddedIn).containsExactly(OptionalInt.empty(), OptionalInt.of(0));
    }

    private static List<String> clauses(String tokens) {
        Sentence s = sentence(tokens.split(" "));
        List<Clause> clauses = LAYER.clauses(s);
        return clauses.stream().map(c -> ClauseText.of(s, c)).toList();
    }

    private static Sentence sentence(String[] parts) {
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[parts.length];
        String[] relations = new String[parts.length];
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            String[] p = parts[i].split("/");
            tokens.add(new Token(i, p[0], p[1], p[2], new Span(at, at + p[0].length())));
            heads[i] = Integer.parseInt(p[3]) - 1;
            relations[i] = p[4];
            at += p[0].length() + 1;
        }
        DependencyTree tree = new DependencyTree(heads, relations);
        Span span = new Span(0, at - 1);
        return new Sentence(0, Section.Kind.PARAGRAPH, span, tokens, tree, List.of(), List.of(), List.of());
    }
}
