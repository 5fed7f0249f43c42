package org.newsgraph.language.clause;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects, objects and obliques. One line, one fact: a sentence and a clause that must be read from it. */
@Tag("models")
class ArgumentsTest {
    /** Who does what to whom. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The court fined the bank. | fine subj=court obj=bank OCCURRED
            Rescuers pulled two children from the river. | pull subj=Rescuers obj=children from=river OCCURRED
            The mayor gave the firefighters a medal. | give subj=mayor obj=medal iobj=firefighters OCCURRED
            The army carried out an exercise near Tartu. | carry_out subj=army obj=exercise OCCURRED
            Norway sent a ship to Malta. | send subj=Norway obj=ship to=Malta OCCURRED
            According to the institute, the river rose by two metres. | rise subj=river according_to=institute by=metres
            The match was cancelled because of rain. | cancel obj=match because_of=rain OCCURRED
            Protesters gathered in front of the parliament. | gather subj=Protesters in_front_of=parliament
            The governor spoke on behalf of the victims. | speak subj=governor on_behalf_of=victims
            Police, together with volunteers, searched the forest. | search subj=Police obj=forest together_with=volunteers
            The envoy met the king along with two ministers. | meet subj=envoy obj=king together_with=ministers
            Opponents called him a dictator. | call subj=Opponents obj=him pred=dictator
            Keita became president of Mali. | become subj=Keita pred=president OCCURRED
            Opponents called the strikers terrorists. | call subj=Opponents obj=strikers pred=terrorists
            The abbot called on the king to resign. | call subj=abbot on=king OCCURRED
            The abbot called on the king to resign. | resign subj=king ORDERED
            The kidnappers set the hostages free. | set_free subj=kidnappers obj=hostages OCCURRED
            Chad pulled back its artillery from the river. | pull_back subj=Chad obj=artillery from=river OCCURRED
            Chad pulled its tanks back from the river. | pull_back subj=Chad obj=tanks from=river OCCURRED
            A court convicted the clerk of espionage. | convict subj=court obj=clerk of=espionage OCCURRED
            A court found the clerk guilty of espionage. | guilty subj=clerk of=espionage OCCURRED
            Planes with Greek nurses landed in Beirut. | land subj=Planes with=nurses in=Beirut OCCURRED
            The bank lost money in Tokyo and London. | lose subj=bank obj=money in=Tokyo+London
            Peru sent 100 nurses and Chile 20. | send subj=Peru obj=nurses
            The board named Ada Lind the new head of the bank. | name subj=board obj=Lind pred=head
            The council elected Ada Lind speaker of the assembly. | elect subj=council obj=Lind pred=speaker
            The voters are tired: on the eve of the vote, a Finnish guard was shot in Goma. | shoot obj=guard in=Goma
            A Finnish drone hit a tower near Oslo. | hit subj=drone obj=tower
            """)
    void actives(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** The passive is undone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bank was fined by the court. | fine subj=court obj=bank OCCURRED
            Troops were sent to Syria by Russia. | send subj=Russia obj=Troops to=Syria OCCURRED
            The bank got fined. | fine obj=bank -subj OCCURRED
            The firefighters were given a medal by the mayor. | give subj=mayor obj=medal iobj=firefighters
            She was elected mayor in June. | elect obj=She pred=mayor in=June
            The minister was appointed by the king on Monday. | appoint subj=king obj=minister OCCURRED
            The fire that destroyed the church was started by children. | start subj=children obj=fire
            """)
    void passives(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** Coordinated predicates share what they share, coordinated arguments stand side by side. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            France and Germany signed the accord. | sign subj=France+Germany obj=accord
            Both the senate and the house rejected the bill. | reject subj=senate+house obj=bill
            Kenya as well as Uganda sent observers to Juba. | send subj=Kenya+Uganda obj=observers to=Juba
            The club bought the striker and sold its goalkeeper. | sell subj=club obj=goalkeeper
            The driver was stopped and questioned by police. | question subj=police obj=driver
            The minister was arrested and charged with fraud. | charge obj=minister with=fraud OCCURRED
            Looters ransacked and burned a supermarket. | ransack subj=Looters obj=supermarket
            Looters ransacked and burned a supermarket. | burn subj=Looters obj=supermarket
            Protesters broke into the hall, set fire to a bank and looted shops. | loot subj=Protesters obj=shops
            Protesters broke into the hall, set fire to a bank and looted shops. | set subj=Protesters obj=fire to=bank
            The senate passed a budget but not a tax reform. | pass subj=senate obj=budget
            Neither the pilot nor the crew survived the crash. | survive subj=pilot+crew obj=crash NEGATED
            Ten people were killed and 30 wounded in the blast. | wound obj=30 in=blast OCCURRED
            Keita is president and commander. | commander subj=Keita ONGOING
            The cabinet decided to raise taxes and to cut spending. | cut subj=cabinet obj=spending PLANNED
            The cabinet decided to raise taxes and announced the measure on Monday. | announce subj=cabinet obj=measure OCCURRED
            """)
    void coordination(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** The antecedent stands where the relative pronoun or the gap is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The striker, who scored twice, left the club. | score subj=striker
            The bank that financed the party collapsed. | finance subj=bank obj=party
            The general whom the king dismissed fled to Oman. | dismiss subj=king obj=general
            The village from which the families fled was bombed. | flee subj=families from=village
            The hall in which the ministers met was searched. | meet subj=ministers in=hall
            The city where the summit was held declared a curfew. | hold obj=summit in=city
            The town where the troops were stationed was bombed. | station obj=troops in=town
            The firm, which makes tyres, closed a plant. | make subj=firm obj=tyres
            It was a car that changed the market. | change subj=car obj=market
            Nurses sent to Liberia in May treated hundreds of patients. | treat subj=Nurses obj=hundreds
            Firms operating in Minsk paid the tax. | operate subj=Firms in=Minsk
            The troops stationed in Gao were attacked. | station obj=troops in=Gao
            Customers left the seized offices. | seize obj=offices -subj OCCURRED
            Two detained strikers were sent home. | detain obj=strikers OCCURRED
            Nurses to be sent to Mali left the camp. | leave subj=Nurses obj=camp OCCURRED
            Nurses to be sent to Mali left the camp. | send obj=Nurses to=Mali PLANNED
            The treaty, signed in Lima, bans the mines. | sign obj=treaty in=Lima OCCURRED
            They honoured an agreement signed in 1991. | sign obj=agreement in=1991 OCCURRED
            """)
    void relativeClauses(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** Infinitives, gerunds and participles get the subject that is understood. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The president asked the general to send helicopters. | send subj=general obj=helicopters ORDERED
            The president promised to send helicopters. | send subj=president obj=helicopters PLANNED
            The judge ordered the company to pay compensation. | pay subj=company obj=compensation ORDERED
            The villagers were forced to leave their homes. | leave subj=villagers obj=homes OCCURRED
            The club is set to sign the striker. | sign subj=club obj=striker PLANNED
            The opposition wants the king to dismiss the cabinet. | dismiss subj=king obj=cabinet HYPOTHETICAL
            The guards prevented the fans from entering the pitch. | enter subj=fans obj=pitch NEGATED
            The troops helped the villagers build a dam. | build subj=villagers obj=dam OCCURRED
            The club sold the stadium in order to pay its debts. | pay subj=club obj=debts PLANNED
            The dam broke, flooding three villages. | flood subj=dam obj=villages OCCURRED
            By closing the road, the army stopped the march. | close subj=army obj=road OCCURRED
            The police left without arresting anyone. | arrest subj=police obj=anyone NEGATED
            Citing police, the agency reported that two banks were robbed. | cite subj=agency obj=police
            """)
    void control(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }
}
