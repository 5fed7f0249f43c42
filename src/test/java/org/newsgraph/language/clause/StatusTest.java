package org.newsgraph.language.clause;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status by the clause’s own form. One line, one fact: a sentence and a clause that must be read from it. */
@Tag("models")
class StatusTest {
    /** What the verb group says by itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The soldiers will leave two weeks before the vote begins. | begin PLANNED
            The soldiers left two weeks before the vote began. | begin OCCURRED
            The club has not won a match since hiring the coach. | hire OCCURRED
            The mayor did not resign after losing the vote. | lose OCCURRED
            The mayor will stay despite losing the vote. | lose OCCURRED
            The driver hit a fence before fleeing in a stolen car. | flee OCCURRED
            The farm drew attention for being sold to a bank. | sell OCCURRED
            Chad bombed what it said was a tunnel. | say OCCURRED
            Talks aimed at ending the war failed on Monday. | fail OCCURRED
            The police foiled a plot to rob the bank and arrested two men. | arrest OCCURRED
            The army said it had foiled an attempt to seize the port and detained two officers. | detain obj=officers OCCURRED
            Serbia sent soldiers to Mali. | send OCCURRED
            Serbia has sent soldiers to Mali. | send OCCURRED
            Serbia had sent soldiers to Mali before. | send OCCURRED
            Serbia is sending soldiers to Mali. | send ONGOING
            Soldiers are being sent to Mali. | send obj=Soldiers to=Mali ONGOING
            Serbia has been sending soldiers to Mali since May. | send ONGOING
            Serbia sends soldiers to Mali. | send ONGOING
            Serbia will send soldiers to Mali. | send PLANNED
            Serbia is going to send soldiers to Mali. | send subj=Serbia obj=soldiers to=Mali PLANNED
            Serbia is not going to send soldiers to Mali. | send subj=Serbia NEGATED
            Serbia is to send soldiers to Mali. | send PLANNED
            Nurses are to be sent to Mali. | send obj=Nurses to=Mali PLANNED
            The storm and flood hit the coast of Peru. | hit subj=storm+flood OCCURRED
            The nurses are travelling to Mali on Monday. | travel subj=nurses to=Mali PLANNED
            The choir usually sings in the cathedral. | sing BACKGROUND
            He used to play for Chelsea. | play subj=He for=Chelsea BACKGROUND
            Peru is closing the mine by May. | close PLANNED
            Peru will close the mine even if the miners protest. | close PLANNED
            Serbia said it would send nurses in case the rebels attacked. | send PLANNED
            The ferry will stop when it reaches Gao. | reach PLANNED
            The ship arrived later than planned. | plan OCCURRED
            The sailor was killed when hit by a shell. | hit OCCURRED
            A sailor has died when hit by a shell. | hit OCCURRED
            Send soldiers to Mali. | send obj=soldiers to=Mali ORDERED
            The union would like to meet the queen. | like ONGOING
            The trial will begin on Monday in Ghent, located near the coast. | locate OCCURRED
            The families will get a letter telling them of the decision. | tell PLANNED
            Thousands gathered in Lima to protest against the law. | protest OCCURRED
            Those who attacked the bank will be punished. | attack OCCURRED
            The army had the bridge destroyed. | destroy OCCURRED
            The trouble is that Serbia sent nurses to Mali. | send OCCURRED
            The strike comes a day after Serbia, a rich country, sent nurses to Mali. | send subj=Serbia OCCURRED
            The mayor described a town that he expected to prosper. | expect OCCURRED
            The senate rejected the proposal to dismiss the mayor. | proposal OCCURRED
            The senate rejected the proposal to dismiss the mayor. | dismiss HYPOTHETICAL
            """)
    void tense(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** What is possible, conditional or asked has not happened. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Serbia said it would send soldiers if asked. | send HYPOTHETICAL
            Serbia vowed to send soldiers unless the rebels left. | send HYPOTHETICAL
            Serbia said it will send soldiers if the rebels attack the port. | send HYPOTHETICAL
            The law has made it harder to dismiss nurses. | dismiss HYPOTHETICAL
            Any attack on the port will have consequences. | attack HYPOTHETICAL
            The attack on the camp was meant to scare the rebels. | scare PLANNED
            Serbia would send soldiers to Mali. | send HYPOTHETICAL
            Serbia may send soldiers to Mali. | send HYPOTHETICAL
            Serbia must send soldiers to Mali. | send HYPOTHETICAL
            Serbia should send soldiers to Mali. | send HYPOTHETICAL
            Serbia could have sent soldiers to Mali. | send HYPOTHETICAL
            Serbia needs to send soldiers to Mali. | send HYPOTHETICAL
            If Serbia sends soldiers, Mali will pay for them. | send HYPOTHETICAL
            If Serbia sends soldiers, Mali will pay for them. | pay HYPOTHETICAL
            Unless the firm pays, the workers will strike. | strike HYPOTHETICAL
            The lamp catches fire when placed under a roof. | place HYPOTHETICAL
            The drug has killed patients when taken with wine. | take HYPOTHETICAL
            Conditions could worsen as the drought deepens, fears of famine heighten and herders make claims on land. | make subj=herders HYPOTHETICAL
            The mayor will speak after the storm has passed. | pass HYPOTHETICAL
            Did Serbia send soldiers to Mali? | send HYPOTHETICAL
            The rebels will fight until they kill the king. | kill obj=king HYPOTHETICAL
            It is unclear whether the king will resign. | resign HYPOTHETICAL
            Perhaps Serbia sent soldiers to Mali. | send HYPOTHETICAL
            The plane crashed, perhaps. | crash HYPOTHETICAL
            The court did not say whether the minister had paid. | pay HYPOTHETICAL
            Had Serbia sent nurses to Mali, the villagers would have stayed. | send HYPOTHETICAL
            Should Serbia send nurses to Mali, the villagers will stay. | send HYPOTHETICAL
            Serbia sent nurses to Mali in case the rebels attacked the port. | attack HYPOTHETICAL
            Drivers are worried whether they will be paid in case they will have to stay at home. | stay HYPOTHETICAL
            The rebels will rule as long as Serbia sends nurses to Mali. | send HYPOTHETICAL
            The rebels will leave as soon as Serbia sends nurses to Mali. | send HYPOTHETICAL
            The rebels behaved as though Serbia had sent nurses to Mali. | send HYPOTHETICAL
            Prices may climb as farmers sell the land. | sell HYPOTHETICAL
            Whoever sends nurses to Mali will regret it. | send HYPOTHETICAL
            Any country that sends nurses to Mali will regret it. | send HYPOTHETICAL
            Countries that send nurses to Mali will be paid. | send HYPOTHETICAL
            The stone bridge's opening, originally due later this year, will be delayed until May 2027. | delay PLANNED
            The mayor shared the opinion that Serbia sent nurses to Mali. | send HYPOTHETICAL
            A country that sent nurses to Mali would be paid. | send HYPOTHETICAL
            Few expect Serbia to send nurses to Mali. | send HYPOTHETICAL
            Serbia wants its nurses withdrawn from Mali. | withdraw HYPOTHETICAL
            Serbia wants sanctions imposed on the bank. | impose HYPOTHETICAL
            The rebels neither attacked the port nor paid the police. | attack NEGATED
            The rebels neither attacked the port nor paid the police. | pay NEGATED
            """)
    void modality(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** What is denied did not happen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Serbia did not send soldiers to Mali. | send subj=Serbia obj=soldiers to=Mali NEGATED
            Serbia didn't send soldiers to Mali. | send NEGATED
            Serbia never sent soldiers to Mali. | send NEGATED
            Serbia has yet to send soldiers to Mali. | send subj=Serbia NEGATED
            The vaccine has still to be tested in Mali. | test NEGATED
            Serbia will not send soldiers to Mali. | send NEGATED
            No soldiers were sent to Mali. | send NEGATED
            Serbia sent no soldiers to Mali. | send NEGATED
            Nobody was hurt in the blast. | hurt NEGATED
            Neither Smith nor Jones signed the treaty. | sign subj=Smith+Jones NEGATED
            Under no circumstances will Serbia send soldiers to Mali. | send NEGATED
            The soldiers hardly resisted. | resist NEGATED
            The plane nearly crashed. | crash NEGATED
            The bank was not robbed and burned. | burn obj=bank NEGATED
            The team did not win or draw a game. | draw NEGATED
            The minister did not resign but apologised. | apologise OCCURRED
            Serbia not only sent soldiers but also paid for the trip. | send OCCURRED
            Not all soldiers returned to the base. | return HYPOTHETICAL
            """)
    void negation(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** Headlines speak of the past in the present and of the future by infinitives. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Serbia sends soldiers to Mali | send OCCURRED
            Serbia to send soldiers to Mali | send subj=Serbia obj=soldiers to=Mali PLANNED
            Ten killed in mine blast | kill obj=Ten in=blast OCCURRED
            Two ministers resign over scandal | resign subj=ministers over=scandal OCCURRED
            How to vote on Sunday | vote HYPOTHETICAL
            Automaker cutting 300 jobs by May | cut PLANNED
            Police: Two men shot dead in Leeds | shoot -subj obj=men OCCURRED
            """)
    void headlines(String text, String clause) {
        Clauses.headline(text).has(clause);
    }
}
