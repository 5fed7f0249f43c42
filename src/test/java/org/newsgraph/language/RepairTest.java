package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;

/** Trees written as {@code word/TAG/head/relation}, heads counted from 0: one mistake and what becomes of it. */
class RepairTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Aid/NN/1/nsubj reached/VBD/-1/root Goma/NNP/1/obj ,/,/1/punct which/WDT/5/nsubj fell/VBD/1/parataxis"
                        + " | acl:relcl(Goma, fell)",
                "They/PRP/1/nsubj ask/VBP/-1/root which/WDT/3/nsubj fell/VBD/1/ccomp | ccomp(ask, fell)",
                "She/PRP/1/nsubj said/VBD/-1/root that/WDT/4/dep he/PRP/4/nsubj left/VBD/1/ccomp | mark(left, that)",
                "He/PRP/1/nsubj said/VBD/-1/root towns/NNS/1/obj have/VBP/1/xcomp doctors/NNS/3/obj | nsubj(have, towns)",
                "They/PRP/1/nsubj found/VBD/-1/root towns/NNS/3/nsubj had/VBD/1/dep doctors/NNS/3/obj | ccomp(found, had)",
                "He/PRP/1/nsubj fled/VBD/-1/root ,/,/1/punct leaving/VBG/1/dep debts/NNS/3/obj | advcl(fled, leaving)",
                "Mines/NNS/1/nsubj burst/VBD/-1/root ,/,/1/punct killing/VBG/4/amod sheep/NNS/1/obj | obj(killing, sheep)",
                "Mines/NNS/1/nsubj burst/VBD/-1/root ,/,/1/punct killing/VBG/4/amod sheep/NNS/1/obj | advcl(burst, killing)",
                "They/PRP/1/nsubj made/VBD/-1/root a/DT/6/det loud/JJ/6/amod ,/,/6/punct rumbling/VBG/6/amod noise/NN/1/obj"
                        + " | amod(noise, rumbling)",
                "Last/JJ/1/amod night/NN/6/nsubj in/IN/3/case Leeds/NNP/1/nmod ,/,/3/punct thieves/NNS/3/appos came/VBD/-1/root"
                        + " | nsubj(came, thieves)",
                "The/DT/1/det night/NN/2/nsubj fell/VBD/-1/root | nsubj(fell, night)",
                "the/DT/1/det mayor/NN/-1/root ,/,/1/punct head/NN/1/conj of/IN/5/case police/NN/3/nmod | appos(mayor, head)",
                "tea/NN/-1/root ,/,/1/punct milk/NN/0/conj and/CC/4/cc rice/NN/0/conj | conj(tea, milk)",
                "They/PRP/3/nsubj chose/VBD/3/aux to/TO/3/mark wait/VB/-1/root | xcomp(chose, wait)",
                "Tea/NN/1/nsubj rose/VBD/-1/root from/IN/3/case two/CD/1/obl to/TO/5/case ten/CD/3/nmod | obl(rose, ten)",
                "In/IN/1/case 2023/CD/5/obl ,/,/1/punct miners/NNS/1/conj were/VBD/5/aux:pass hurt/VBN/-1/root"
                        + " | nsubj:pass(hurt, miners)",
                "In/IN/1/case May/NNP/4/obl and/CC/3/cc June/NNP/1/conj fell/VBD/-1/root rain/NN/4/nsubj | conj(May, June)",
                "Calm/NN/1/nsubj ended/VBD/-1/root after/IN/3/case that/DT/6/obl troops/NNS/6/nsubj had/VBD/6/aux left/VBN/1/ccomp"
                        + " | advcl(ended, left)",
                "They/PRP/1/nsubj held/VBD/-1/root the/DT/3/det bridge/NN/1/obj ,/,/1/punct the/DT/6/det port/NN/1/dep ./SYM/1/punct"
                        + " | conj(bridge, port)",
                "Courts/NNS/7/nsubj ,/,/0/punct in/IN/3/case line/NN/0/nmod with/IN/5/case law/NN/3/nmod ,/,/0/punct ruled/VBD/-1/root"
                        + " | obl(ruled, line)",
                "They/PRP/1/nsubj call/VBP/-1/root them/PRP/1/obj here/RB/1/advmod thieves/NNS/1/obj | xcomp(call, thieves)",
                "They/PRP/1/nsubj call/VBP/-1/root them/PRP/1/obj a/DT/4/det cab/NN/1/obj | obj(call, cab)",
                "There/EX/1/expl is/VBZ/-1/root tea/NN/1/nsubj ,/,/1/punct shops/NNS/6/nsubj:pass are/VBP/6/aux:pass shut/VBN/1/ccomp"
                        + " | parataxis(is, shut)",
                "There/EX/1/expl were/VBD/-1/root tanks/NNS/1/nsubj ,/,/2/punct soldiers/NNS/2/appos were/VBD/6/cop around/RB/1/advmod"
                        + " | nsubj(around, soldiers)",
                "In/IN/1/case Lima/NNP/5/obl ,/,/5/punct which/WDT/5/nsubj is/VBZ/5/cop calm/JJ/-1/root ,/,/5/punct shops/NNS/8/nsubj"
                        + " opened/VBD/5/parataxis | acl:relcl(Lima, calm)",
                "In/IN/1/case Lima/NNP/5/obl ,/,/5/punct which/WDT/5/nsubj is/VBZ/5/cop calm/JJ/-1/root ,/,/5/punct shops/NNS/8/nsubj"
                        + " opened/VBD/5/parataxis | obl(opened, Lima)",
                "They/PRP/1/nsubj said/VBD/-1/root that/IN/11/mark if/IN/4/mark defying/VBG/11/csubj:pass orders/NNS/4/obj of/IN/7/case"
                        + " guards/NNS/5/nmod ,/,/7/punct fines/NNS/7/appos are/VBP/11/aux:pass set/VBN/1/ccomp | nsubj:pass(set, fines)",
                "There/EX/1/expl is/VBZ/-1/root fighting/VBG/1/xcomp in/IN/4/case Bria/NNP/2/obl | nsubj(is, fighting)",
                "There/EX/3/expl has/VBZ/3/aux been/VBN/3/aux fighting/VBG/-1/root in/IN/5/case Bria/NNP/3/obl"
                        + " | nsubj(been, fighting)",
                "There/EX/3/expl has/VBZ/3/aux been/VBN/3/aux fighting/VBG/-1/root in/IN/5/case Bria/NNP/3/obl"
                        + " | expl(been, There)",
                "There/EX/1/expl is/VBZ/-1/root no/DT/3/det stopping/VBG/1/xcomp them/PRP/3/obj | xcomp(is, stopping)",
                "Courts/NNS/5/nsubj ,/,/0/punct of/IN/3/case law/NN/0/nmod ,/,/0/punct ruled/VBD/-1/root | nmod(Courts, law)",
                "The/DT/1/det day/NN/-1/root before/IN/4/mark she/PRP/4/nsubj left/VBD/1/advcl | obl:tmod(left, day)",
                "Tea/NN/7/nsubj ,/,/0/punct milk/NN/0/appos ,/,/0/punct rice/NN/0/appos and/CC/6/cc salt/NN/4/conj sold/VBD/-1/root"
                        + " | conj(Tea, salt)",
                "On/IN/1/case Sunday/NNP/5/obl ,/,/1/punct thieves/NNS/1/appos were/VBD/5/aux:pass seen/VBN/-1/root"
                        + " | nsubj:pass(seen, thieves)",
                "In/IN/1/case Bern/NNP/6/obl ,/,/1/punct a/DT/4/det town/NN/1/appos ,/,/1/punct rain/VBD/-1/root"
                        + " | appos(Bern, town)",
                "They/PRP/1/nsubj met/VBD/-1/root ,/,/1/punct aides/NNS/2/dep | dep(met, aides)",
                "As/IN/2/mark crews/NNS/2/nsubj fight/VBP/9/csubj fires/NNS/2/obj in/IN/5/case Bern/NNP/2/obl ,/,/5/punct"
                        + " mayors/NNS/5/appos have/VBP/9/aux asked/VBN/-1/root | nsubj(asked, mayors)",
                "As/IN/2/mark crews/NNS/2/nsubj fight/VBP/9/csubj fires/NNS/2/obj in/IN/5/case Bern/NNP/2/obl ,/,/5/punct"
                        + " mayors/NNS/5/appos have/VBP/9/aux asked/VBN/-1/root | advcl(asked, fight)",
                "While/IN/2/mark fires/NNS/2/nsubj burn/VBP/9/csubj in/IN/4/case Bern/NNP/2/obl ,/,/4/punct Berne/NNP/4/appos ,/,/4/punct"
                        + " mayors/NNS/4/appos asked/VBD/-1/root | nsubj(asked, mayors)",
                "Fighting/VBG/5/csubj fires/NNS/0/obj ,/,/1/punct storms/NNS/1/appos can/MD/5/aux hurt/VB/-1/root"
                        + " | appos(fires, storms)",
                "They/PRP/1/nsubj sent/VBD/-1/root aides/NNS/1/obj to/IN/6/mark Bern/NNP/6/nsubj to/TO/6/mark help/VB/1/advcl"
                        + " | obl(sent, Bern)",
                "They/PRP/1/nsubj sent/VBD/-1/root aides/NNS/1/obj to/IN/6/mark Bern/NNP/6/nsubj to/TO/6/mark help/VB/1/advcl"
                        + " | case(Bern, to)",
                "They/PRP/1/nsubj asked/VBD/-1/root for/IN/5/mark aides/NNS/5/nsubj to/TO/5/mark help/VB/1/advcl"
                        + " | nsubj(help, aides)",
                "They/PRP/1/nsubj sent/VBD/-1/root aides/NNS/1/obj -/:/1/punct a/DT/5/det move/NN/1/obj | parataxis(sent, move)",
            })
    void mends(String tree, String arc) {
        Sentence sentence = sentence(tree.split(" "));
        for (Repair repair : Repair.all()) {
            sentence = repair.apply(sentence);
        }
        List<String> arcs = new ArrayList<>();
        for (Token t : sentence.tokens()) {
            int head = sentence.tree().head(t.index());
            arcs.add(sentence.tree().relation(t.index()) + "("
                    + (head < 0 ? "" : sentence.token(head).word()) + ", " + t.word() + ")");
        }
        assertThat(arcs).contains(arc);
    }

    private static Sentence sentence(String[] cells) {
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[cells.length];
        String[] relations = new String[cells.length];
        int at = 0;
        for (int i = 0; i < cells.length; i++) {
            String[] cell = cells[i].split("/");
            tokens.add(new Token(i, cell[0], cell[0], cell[1], new Span(at, at + cell[0].length())));
            heads[i] = Integer.parseInt(cell[2]);
            relations[i] = cell[3];
            at += cell[0].length() + 1;
        }
        return new Sentence(
                0,
                Section.Kind.PARAGRAPH,
                new Span(0, at),
                tokens,
                new DependencyTree(heads, relations),
                List.of(),
                List.of(),
                List.of());
    }
}
