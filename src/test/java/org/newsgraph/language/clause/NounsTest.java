package org.newsgraph.language.clause;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Event nouns and copulas. One line, one fact: a sentence and a clause that must be read from it. */
@Tag("models")
class NounsTest {
    /** A noun takes subject, time and polarity from the verb that carries it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The government made a decision to withdraw soldiers from Mali. | decision subj=government support:made OCCURRED
            The government made a decision to withdraw soldiers from Mali. | withdraw subj=government obj=soldiers from=Mali PLANNED
            A decision was made by the council to close the school. | close subj=council obj=school PLANNED
            The council took the decision to close the school. | close subj=council obj=school PLANNED
            Rebels launched an attack on the airport. | attack subj=Rebels on=airport support:launched OCCURRED
            An attack was launched by rebels on the airport. | attack subj=rebels support:launched OCCURRED
            The attack that rebels launched on the airport killed a guard. | attack subj=rebels on=airport OCCURRED
            The police took control of the square. | control subj=police of=square support:took OCCURRED
            The police did not take control of the square. | control subj=police of=square NEGATED
            The police will take control of the square. | control subj=police of=square PLANNED
            No agreement was reached. | agreement support:reached NEGATED
            Parliament gave its consent to the deployment of troops to Niger. | deployment of=troops to=Niger PLANNED
            """)
    void supportVerbs(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** An event noun has arguments like a verb. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The king's visit to Rabat lasted two days. | visit poss=king to=Rabat OCCURRED
            Turkey's deployment of drones to Libya began in January. | deployment poss=Turkey of=drones to=Libya
            The deployment of drones to Libya by Turkey began in January. | deployment of=drones to=Libya by=Turkey
            The emir signed a decree on the sending of nurses to Jordan. | send subj=emir obj=nurses to=Jordan PLANNED
            The Russian invasion of Georgia in August was short. | invasion comp=Russian of=Georgia OCCURRED
            The attack on the convoy killed nine soldiers. | attack on=convoy OCCURRED
            The threat of an attack on the port grew. | attack on=port HYPOTHETICAL
            Fears of an invasion grew. | invasion HYPOTHETICAL
            Reports of an attack on the bridge reached the capital. | attack on=bridge by:hearsay OCCURRED
            The visit of the chancellor to Ankara was postponed. | visit of=chancellor HYPOTHETICAL
            The council approved the deployment of drones to Libya. | deployment of=drones to=Libya PLANNED
            The council rejected the deployment of drones to Libya. | deployment of=drones to=Libya NEGATED
            The premier announced the withdrawal of troops from Niger. | withdrawal subj=premier of=troops from=Niger PLANNED
            The army denied the attack on the clinic. | attack NEGATED by:army
            Villagers condemned the killing of the teacher. | killing of=teacher OCCURRED
            The union called for the resignation of the minister. | resignation of=minister ORDERED
            No soldiers were killed in the attack. | attack OCCURRED
            The arrival of the marines in Lima calmed the town. | arrival of=marines in=Lima OCCURRED
            The planned withdrawal from Gao was criticised. | withdrawal from=Gao PLANNED
            The failed attack on the barracks weakened the rebels. | attack on=barracks ATTEMPTED
            The cancelled visit to Lima surprised the king. | visit to=Lima NEGATED
            A possible attack on the barracks worried the rebels. | attack on=barracks HYPOTHETICAL
            """)
    void nominalPredicates(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** A copular clause is that of its noun or adjective; a place makes it one of "be". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keita is president of Mali. | president subj=Keita of=Mali ONGOING
            Keita was president of Mali. | president subj=Keita of=Mali OCCURRED
            Keita was not president. | president subj=Keita NEGATED
            Keita will be president. | president subj=Keita PLANNED
            The firm is the owner of the mine. | owner subj=firm of=mine ONGOING
            The mine is in Zambia. | be subj=mine in=Zambia ONGOING
            The planes are not in Zambia. | be subj=planes in=Zambia NEGATED
            The fans were in front of the stadium. | be subj=fans in_front_of=stadium OCCURRED
            There was no bread in the shops. | be subj=bread NEGATED
            The city, where protests had begun in May, was calm. | calm subj=city OCCURRED
            """)
    void copulas(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }
}
