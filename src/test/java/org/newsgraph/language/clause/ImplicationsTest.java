package org.newsgraph.language.clause;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status by what embeds a clause. One line, one fact: a sentence and a clause that must be read from it. */
@Tag("models")
class ImplicationsTest {
    /** What holds of the complement, affirmed and negated. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The rescuers managed to reach the cabin. | reach subj=rescuers OCCURRED
            The crew did not manage to close the valve. | close subj=crew NEGATED
            The rescuers failed to reach the cabin. | reach subj=rescuers NEGATED
            The guard did not fail to lock the gate. | lock subj=guard OCCURRED
            The union refused to sign the contract. | sign subj=union NEGATED
            The union did not refuse to sign the contract. | sign subj=union HYPOTHETICAL
            The pilots postponed visiting the museum. | visit subj=pilots HYPOTHETICAL
            The driver was unable to leave. | leave subj=driver NEGATED
            The rebels forced the village to pay. | pay subj=village OCCURRED
            The rebels could force the village to pay. | pay subj=village HYPOTHETICAL
            The rebels began shelling the town. | shell subj=rebels obj=town ONGOING
            The rebels stopped shelling the town. | shell subj=rebels obj=town NEGATED
            The rebels will begin to shell the town. | shell subj=rebels obj=town PLANNED
            The driver was the first to leave. | leave subj=driver OCCURRED
            The opposition made a demand to dismiss the cabinet. | dismiss obj=cabinet ORDERED
            Chad's decision to send nurses to Mali was criticised. | send subj=Chad obj=nurses to=Mali PLANNED
            The firm announced plans Friday to dismiss 300 workers. | dismiss subj=firm obj=workers PLANNED
            The kings bargained on Chad joining the league. | join subj=Chad obj=league HYPOTHETICAL
            The river rose to reach a height of nine metres. | reach subj=river obj=height OCCURRED
            The river rose by 5% to reach a height of nine metres. | reach subj=river OCCURRED
            The town was one of the few to resist. | resist OCCURRED
            Chad will be the first country to join the league. | join obj=league PLANNED
            Chad could become the first country to join the league. | join obj=league HYPOTHETICAL
            Chad became the first country to join the league. | join obj=league OCCURRED
            Chad was not the first country to join the league. | join obj=league HYPOTHETICAL
            Chad is the next country to join the league. | join obj=league PLANNED
            The first pilot to cross the sea was praised. | cross obj=sea OCCURRED
            The driver was arrested when trying to leave. | try OCCURRED
            The driver was arrested when trying to leave. | leave ATTEMPTED
            The driver will be arrested when trying to leave. | try PLANNED
            The river rose fast enough to flood the village. | flood obj=village OCCURRED
            The river did not rise fast enough to flood the village. | flood obj=village HYPOTHETICAL
            The river will rise fast enough to flood the village. | flood obj=village PLANNED
            The villagers collected enough to build a school. | build obj=school PLANNED
            The ministry raised wages so that nurses would stay in the country. | stay PLANNED
            The ministry did not raise wages so that nurses would stay in the country. | stay HYPOTHETICAL
            The threat of closing the mine was criticised. | close HYPOTHETICAL
            The threat of closing the mine was criticised. | criticise obj=threat OCCURRED
            The mayor was accused of murder and possessing a rifle. | possess obj=rifle HYPOTHETICAL
            The coach was hurt in the storm and receiving treatment. | receive OCCURRED
            The rebels robbed the bank before leaving the town. | leave subj=rebels OCCURRED
            The ship was delayed, leading to a loss. | lead to=loss OCCURRED
            The jury was dismissed a day after the judge had resigned. | resign subj=judge OCCURRED
            """)
    void implicatives(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** Planned, ordered and attempted are not done. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The company agreed to pay compensation. | pay subj=company PLANNED
            The company did not agree to pay compensation. | pay subj=company HYPOTHETICAL
            The general decided not to attack the village. | attack subj=general NEGATED
            The workers plan to strike in March. | strike subj=workers PLANNED
            The workers threatened to strike in March. | strike subj=workers HYPOTHETICAL
            The general ordered his men to attack the village. | attack subj=men obj=village ORDERED
            Norway sent doctors to help the victims. | help subj=doctors obj=victims PLANNED
            Gunmen tried to storm the embassy. | storm subj=Gunmen ATTEMPTED
            Gunmen did not try to storm the embassy. | storm subj=Gunmen NEGATED
            The army will try to retake the town. | retake subj=army PLANNED
            The army may have tried to retake the town. | retake subj=army HYPOTHETICAL
            The decision to close the mine angered the workers. | close obj=mine PLANNED
            The attempt to rob the bank failed. | rob obj=bank ATTEMPTED
            The driver is ready to leave. | leave subj=driver HYPOTHETICAL
            The driver is wanted to flee. | flee subj=driver HYPOTHETICAL
            The driver is expected to flee. | flee subj=driver PLANNED
            The police expect that the driver will flee. | flee subj=driver PLANNED
            The police expect that the driver fled. | flee subj=driver HYPOTHETICAL
            The driver will be able to leave. | leave subj=driver PLANNED
            The driver is able to leave. | leave subj=driver HYPOTHETICAL
            The mine will close under a plan to save money. | save PLANNED
            The bridge was built to last a century. | last subj=bridge PLANNED
            The minister said he had decided to resign. | resign PLANNED by:minister
            The minister said he had not decided to resign. | resign HYPOTHETICAL
            The firm hoped to build a stadium. | build HYPOTHETICAL
            """)
    void plansOrdersAttempts(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** Said, denied, believed, known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The police said that the driver had fled. | flee subj=driver OCCURRED by:police
            The police did not say that the driver had fled. | flee HYPOTHETICAL
            The police denied that the driver had fled. | flee NEGATED by:police
            The police did not deny that the driver had fled. | flee HYPOTHETICAL
            The police believe that the driver fled. | flee HYPOTHETICAL by:police
            The police know that the driver fled. | flee OCCURRED
            The driver is said to own the farm. | own subj=driver ONGOING by:hearsay
            The driver is said to leave the farm. | leave subj=driver HYPOTHETICAL by:hearsay
            The police did not know that the driver had fled. | flee OCCURRED
            The lawyer doubts that the driver fled. | flee HYPOTHETICAL
            Investors fear that the bank will fail. | fail HYPOTHETICAL
            The minister said that Serbia would send soldiers to Mali. | send PLANNED by:minister
            The minister said that Serbia might send soldiers to Mali. | send HYPOTHETICAL by:minister
            The minister said that Serbia had not sent soldiers to Mali. | send NEGATED by:minister
            It is likely that the driver fled. | flee HYPOTHETICAL
            The mayor rejoiced that the bridge was open. | open HYPOTHETICAL
            The fact that the bridge fell in May was known. | fall subj=bridge OCCURRED
            """)
    void thatClauses(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }
}
