package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line, one fact that a text must give, or must not. */
@Tag("models")
class MentionFinderModelTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
            Chilean President Gabriel Boric spoke on Friday. | Gabriel Boric holds President of Chile
            Chilean President Gabriel Boric spoke on Friday. | Gabriel Boric headOfStateOf Chile
            Portugal's Prime Minister Luis Montenegro resigned. | Luis Montenegro holds Prime Minister of Portugal
            Portugal's Prime Minister Luis Montenegro resigned. | Luis Montenegro headOfGovernmentOf Portugal
            The President of Ghana John Mahama visited the port. | John Mahama holds President of Ghana
            The President of Ghana, John Mahama, visited the port. | John Mahama holds President of Ghana
            John Mahama, the president of Ghana, visited the port. | John Mahama holds President of Ghana
            Former Bolivian President Evo Morales left the house. | Evo Morales held President of Bolivia
            The former president of Bolivia, Evo Morales, left. | Evo Morales held President of Bolivia
            Ex-president Evo Morales left the house. | Evo Morales held President
            Deputy Foreign Minister Anna Kowalska met reporters. | Anna Kowalska holds Deputy Foreign Minister
            Japan's foreign minister Yoko Kamikawa flew to Delhi. | Yoko Kamikawa holds Foreign Minister of Japan
            The minister of health of Peru, Cesar Vasquez, spoke. | Cesar Vasquez holds Minister of Health of Peru
            Kansas Governor Laura Kelly signed the bill. | Laura Kelly holds Governor of Kansas
            Governor Laura Kelly of Kansas signed the bill. | Laura Kelly holds Governor of Kansas
            Nairobi Mayor Peter Otieno opened the market. | Peter Otieno holds Mayor of Nairobi
            Peter Otieno, the mayor of Nairobi, opened the market. | Peter Otieno holds Mayor of Nairobi
            Peter Otieno, mayor of Nairobi, opened the market. | Peter Otieno holds Mayor of Nairobi
            Peter Otieno, 52, the mayor of Nairobi, opened it. | Peter Otieno holds Mayor of Nairobi
            NATO Secretary General Mark Rutte arrived in Oslo. | Mark Rutte holds Secretary General of NATO
            The chairman of the African Union, Moussa Faki, spoke. | Moussa Faki chairOf African Union
            Maria Silva, a spokeswoman for the World Health Organization, said so. | Maria Silva spokespersonOf World Health Organization
            The president and chief executive of Siemens, Karl Weber, said so. | Karl Weber holds President of Siemens
            President Emmanuel Macron spoke. French President Emmanuel Macron left. | Emmanuel Macron holds President of France
            Ana Lopez, Minister of Internal Affairs of Peru, said so. | Ana Lopez holds Minister of Internal Affairs of Peru
            The chairman of the African Union, President of Senegal Macky Sall, spoke. | Macky Sall chairOf African Union
            Maria Silva, mayor of Lima, governor of Callao and chairwoman of the Green Party, spoke. | Maria Silva holds Governor of Callao
            Two Hamas commanders, Ali Saleh and Omar Nasser, fled. | Omar Nasser holds Commander of Hamas
            Attorney-general Maria Silva wrote to the court. | Maria Silva holds Attorney General
            Then-president Maria Silva wrote to the court. | Maria Silva held President
            Green Party leader Maria Silva spoke. | Maria Silva chairOf Green Party
            Ana Lopez, a former prime minister and president of the Green Party, spoke. | Ana Lopez held Prime Minister
            Former Peruvian social affairs minister Ana Lopez was jailed. | Ana Lopez held Social Affairs Minister of Peru
            Former Housing Minister Ana Lopez was jailed. | Ana Lopez held Housing Minister
            Chad's army chief General Idriss Saleh left. | Idriss Saleh holds Army Chief of Chad
            Chad's Economic Development Minister Idriss Saleh left. | Idriss Saleh holds Economic Development Minister of Chad
            The acting Oslo mayor Kari Lund opened it. | Kari Lund holds Acting Mayor of Oslo
            Interim Ghanaian President Kofi Boateng spoke. | Kofi Boateng holds Interim President of Ghana
            The Kenyan Inspector General of Police Peter Otieno spoke. | Peter Otieno holds Inspector General of Police of Kenya
            The leader of the self-declared Republic of Sorland, Kari Lund, spoke. | Kari Lund holds Leader of Republic of Sorland
            Senate Finance Committee ranking Democratic Senator Ida Holt left. | Ida Holt holds Senator
            NATO member Norway closed the port. | Norway memberOf NATO
            NATO members Norway and Iceland closed the port. | Iceland memberOf NATO
            Norway, a member of NATO, closed the port. | Norway memberOf NATO
            Mayor Ruth Keller, a Democrat, left the hall. | Ruth Keller memberOf Democratic Party
            Paul Green is a Republican. | Paul Green memberOf Republican Party
            Paul Green, a Michigan Republican, left the hall. | Paul Green memberOf Republican Party
            Gov. Maria Vance (R) left the hall. | Maria Vance memberOf Republican Party
            Gov. Maria Vance (R) left the hall. | Maria Vance holds Governor
            Rep. Dan Ortiz (D-Ore.) left the hall. | Dan Ortiz memberOf Democratic Party
            Republican Senator Ida Holt left the hall. | Ida Holt memberOf Republican Party
            Republican Senator Ida Holt left the hall. | Ida Holt holds Senator
            The CDU politician Petra Kern left the hall. | Petra Kern memberOf CDU
            Kano and other parts of Nigeria were flooded. | Kano locatedIn Nigeria
            Officials met in Gyumri, Armenia. | Gyumri locatedIn Armenia
            The prince stayed at the Kremlin in Moscow. | Kremlin locatedIn Moscow
            Togo and its NATO allies met. | Togo memberOf NATO
            The mine lies near Antofagasta in Chile. | Antofagasta locatedIn Chile
            The French city of Nantes was flooded. | Nantes locatedIn France
            They met in the Hungarian capital of Budapest. | Budapest locatedIn Hungary
            The northern English city Leeds was flooded. | Leeds locatedIn England
            Palermo, the capital of Sicily, was flooded. | Palermo locatedIn Sicily
            The capital of Kenya, Nairobi, was flooded. | Nairobi locatedIn Kenya
            Kenya's capital, Nairobi, was flooded. | Nairobi locatedIn Kenya
            The largest city in Nigeria – Lagos – was flooded. | Lagos locatedIn Nigeria
            The church in the Dutch city of Delft was closed. | church in the Dutch city of Delft locatedIn Delft
            The hospital in Kisumu was closed. | hospital in Kisumu locatedIn Kisumu
            Kenyan police officers landed in Haiti. | Kenyan police officers contingentOf Kenya
            The Chadian part of the peacekeeping contingent crossed the river. | Chadian part of the peacekeeping contingent contingentOf Chad
            Troops from Chad crossed the river. | Troops from Chad contingentOf Chad
            Chadian and Nigerian soldiers crossed the river. | Chadian and Nigerian soldiers contingentOf Chad
            Chadian and Nigerian soldiers crossed the river. | Chadian and Nigerian soldiers contingentOf Nigeria
            NATO soldiers crossed the river. | NATO soldiers partOf NATO
            The government of Peru resigned. | government of Peru bodyOf Peru
            The Peruvian government resigned. | Peruvian government bodyOf Peru
            The Ministry of Health of Peru counted ten deaths. | Ministry of Health of Peru bodyOf Peru
            The Ministry of Health of Peru counted ten deaths. | Ministry Ministry of Health of Peru
            Kenya's parliament voted on Friday. | Kenya's parliament bodyOf Kenya
            The Kenyan House of Representatives voted on Friday. | House of Representatives bodyOf Kenya
            A White House spokesman for Mr. Carter declined to comment. | Government White House
            Chilean Foreign Minister Ana Lopez held talks with her Kenyan counterpart, Peter Otieno, on Sunday. | Peter Otieno holds Foreign Minister of Kenya
            Chilean Foreign Minister Ana Lopez held talks with her Kenyan counterpart, Peter Otieno, on Sunday. | Peter Otieno = her Kenyan counterpart
            Chadian President Idriss Saleh met his Kenyan counterpart Peter Otieno in Lima. | Peter Otieno headOfStateOf Kenya
            Ghana's President Kofi Boateng and his counterpart from Brazil, Luis Souza, signed a pact. | Luis Souza holds President of Brazil
            Peru's President Ana Torres blamed her predecessor Luis Vargas. | Luis Vargas held President of Peru
            PM Rita Lund arrived in Oslo. | Rita Lund holds Prime Minister
            The Kenyan Unity Party won. The Kenyan Unity Party lost before. Its rival is the Kenyan Green Party. Omar Lund, chairman of the party, spoke. | Omar Lund holds Chairman of Kenyan Green Party
            The once-feared interior minister Rita Lund arrived in Oslo. | Rita Lund held Interior Minister
            Incumbent Togo president Rita Lund was re-elected. | Rita Lund holds President of Togo
            Rita Lund, minister for public works, housing and urban planning of Togo, spoke. | Rita Lund holds Minister for Public Works, Housing and Urban Planning of Togo
            Former PM Rita Lund arrived in Oslo. | Rita Lund held Prime Minister
            Ana Lopez, chief mediator of the African Union, arrived. | Ana Lopez holds Chief Mediator of African Union
            Chinese State Councilor Dai Feng arrived. | Dai Feng holds State Councilor of China
            The troops of Maj.-Gen. Peter Otieno left. | Person Peter Otieno
            John Kamau, previously minister of mines, petrol, and energy, spoke in Lima. | John Kamau held Minister of Mines, Petrol, and Energy
            Peter Otieno, formerly finance minister of Kenya, spoke. | Peter Otieno held Finance Minister of Kenya
            The armed forces of Kenya, Chad and Mali trained in Lima. | armed forces contingentOf Mali
            Rescue teams from Norway, Chad and the Netherlands left. | Rescue teams contingentOf Netherlands
            A battalion of Chadian soldiers was sent to Mali. | battalion of Chadian soldiers contingentOf Chad
            The government of Peru spoke after protesters had set fire to the clinic and looted it. | clinic = it
            The government of Peru spoke after protesters had looted a clinic and burnt parts of it. | clinic = it
            """)
    void reads(String text, String fact) {
        assertThat(MentionFacts.in(text)).contains(fact);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
            Jordan Henderson scored twice. | Person Jordan Henderson
            A painting by Georgia O'Keeffe was sold in Boston. | Person Georgia O'Keeffe
            Kazakh and Uzbek officials met in Samarkand. | Country Kazakhstan
            The carabinieri and two frigates arrived. | PoliceForce carabinieri
            Three frigates left the port of Valparaiso. | Ship Three frigates
            The ambulance reached the monastery. | Vehicle ambulance
            The decree was signed by the mayor. | Person mayor
            Protesters gathered in front of the embassy. | Crowd Protesters
            Firefighters entered the building. | ReliefPersonnel Firefighters
            Four ministers left the room. | PersonGroup Four ministers
            NAIROBI, Kenya (AP) - Kenyan jets bombed a camp near the town. | Aircraft Kenyan jets
            The storm killed at least 40 sailors. | MilitaryPersonnel 40 sailors
            Flights left from the airport “Amelia Earhart” again. | Airport Amelia Earhart
            The singer "Maria Callas" appeared on stage. | Person Maria Callas
            She wrote her letters in Danish. | Language Danish
            They publish a Greek-language weekly. | Language Greek
            The station broadcasts in Turkish, Albanian and Polish. | Language Albanian
            All pupils must learn Swahili. | Language Swahili
            The Danish army left. | Country Denmark
            The Russian Foreign Ministry announced it. | Country Russia
            The Brezzit vote split the party. | Thing Brezzit
            """)
    void types(String text, String fact) {
        assertThat(MentionFacts.in(text)).contains(fact);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
            Laura Kelly signed the bill. Kelly praised it. | Laura Kelly = Kelly
            The African Union (AU) met. The AU elected a chair. | African Union = AU
            The Northern Fisheries Board (NoFiB) met. NoFiB chose a chair. | Northern Fisheries Board = NoFiB
            The Board of Harbour Pilots (XQP) met. Then XQP chose a chair. | Board of Harbour Pilots = XQP
            Seyda Ateshan built the hall. And Ateshan plans another one. | Seyda Ateshan = Ateshan
            Peru closed its border. | Peru = its
            Peru closed the border. Trade in the country fell. | Peru = country
            Peruvian farmers marched. Peru closed the border. | Peru = Peruvian
            Gabriel Boric arrived. He thanked the crowd. | Gabriel Boric = He
            Laura Kelly arrived late. She thanked the crowd. | Laura Kelly = She
            Chilean President Gabriel Boric arrived. The Chilean president left. | Gabriel Boric = Chilean president
            Rebels attacked Goma. The rebels fled at night. | Rebels = rebels
            NATO met in Oslo. The alliance elected a chair. | NATO = alliance
            The mayor of Lima thanked the firefighters. They left their trucks. | firefighters = They
            The Ministry of Health of Peru counted ten deaths. The ministry warned of more. | Ministry of Health of Peru = ministry
            Fans came to Nairobi. The city was calm. | Nairobi = city
            Emmanuel Macron met Olaf Scholz. Macron thanked Scholz. | Olaf Scholz = Scholz
            Chilean President Gabriel Boric spoke on Friday. | Gabriel Boric = Chilean President
            In May Ghanaians voted. By June the Ghanaians had a president. | Ghanaians = Ghanaians
            Gunmen took a mine near Goma. At night the rebels left. | Gunmen = rebels
            The police want the attackers. They asked who knows the gang that attacked the bank. | attackers = gang
            Robbers shut two airports and kept soldiers from entering them. | two airports = them
            The largest city in Nigeria – Lagos – was flooded. | Lagos = largest city in Nigeria
            Crowds filled the square in front of the bank. Then soldiers cleared the square. | square = square
            The military clashed with rebels. In the evening, the military in trucks came back. | military = military in trucks
            Protests in Peru began in May. The protests in the country ended in June. | Protests in Peru = protests in the country
            """)
    void groups(String text, String fact) {
        assertThat(MentionFacts.in(text)).contains(fact);
    }

    @ParameterizedTest(name = "{0} ↛ {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
            Ghana's President Kofi Mensah met his German counterpart Karl Weber in Lima. | Karl Weber holds President of Germany
            US Secretary of State Jane Roe met her Kenyan counterpart Peter Otieno in Lima. | Peter Otieno holds Secretary of State of Kenya
            Anna Lund, head of the Mombasa search and rescue centre, spoke. | Anna Lund holds Head of Mombasa
            A representative for UN Secretary-General Maria Lopez spoke. | Maria Lopez holds Representative of United Nations
            A spokesman for UN Secretary-General Maria Lopez spoke. | Maria Lopez holds Spokesman of United Nations
            Peter Otieno was named the new minister of energy and Colonel Musa Diallo was named minister of mines. | Musa Diallo holds Minister of Energy
            John Kamau, minister of health, doctors and nurses met in Lima. | John Kamau holds Minister of Health, Doctors and Nurses
            Troops from Chad and Mali's government arrived in Lima. | Troops from Chad contingentOf Mali
            They hired men of a Kenyan private security agency. | Kenyan private security agency bodyOf Kenya
            Rita Lund arrived at 5 PM in Oslo. | Person PM
            The US military base in Niger was closed. | US military base in Niger locatedIn United States
            Jordan Henderson scored twice. | Country Jordan
            A painting by Georgia O'Keeffe was sold in Boston. | Country Georgia
            Turkey sandwiches were sold at the May elections. | Country Turkey
            Who ordered the attack is not known. | InternationalOrganization WHO
            The president of Siemens, Karl Weber, said so. | Karl Weber headOfStateOf Siemens
            Deputy Prime Minister Anna Kowalska spoke. | Anna Kowalska headOfGovernmentOf Poland
            The Polish deputy prime minister Anna Kowalska spoke. | Anna Kowalska headOfGovernmentOf Poland
            The self-declared president Maria Silva spoke. | Maria Silva holds President
            So-called Governor Maria Silva fled to Lima. | Maria Silva holds Governor
            Senate Finance Committee ranking Democratic Senator Ida Holt left. | Ida Holt holds Senator of Senate Finance Committee
            Duchess Maria Silva opened the fair. | Maria Silva holds Duchess
            It felt like being at a clinic in Lima. | clinic in Lima locatedIn Lima
            It felt like being at a clinic in Lima. | clinic locatedIn Lima
            Presidential candidate Maria Silva spoke. | Maria Silva holds President
            Social Democrats left the hall. | PersonGroup Democrats
            Pakistani army spokesman Asif Khan spoke on Friday. | Asif Khan spokespersonOf Pakistan
            Paul Green, president-elect of Ghana, left the hall. | Paul Green holds President of Ghana
            Nairobi was flooded. | Country Nairobi
            The Eastgate mall was closed. | Eastgate mall locatedIn Eastgate
            Cases rose in Catalonia, Aragon and Galicia. | Catalonia locatedIn Aragon
            They met Maria Silva, the head of the Green Party parliamentary group. | Maria Silva chairOf Green Party
            Officials closed Altai Krai for a week. | Person Altai Krai
            The frigate Admiral Nelson left the port. | Nelson holds Frigate Admiral
            Journalist Maria Silva wrote about it. | Maria Silva holds Journalist
            They met the president of France, Olaf Scholz and Maria Silva. | Olaf Scholz holds President of France
            They flew to Oslo, Norway and Iceland. | Norway locatedIn Iceland
            Argentina beat France in Qatar. | France locatedIn Qatar
            They visited Paris, London and Berlin. | Paris locatedIn London
            The embassy of Peru was closed. | embassy of Peru locatedIn Peru
            They left the Denver suburb of Aurora. | Denver suburb locatedIn Aurora
            They crossed the Baltic Sea island of Gotland. | Baltic Sea island locatedIn Gotland
            Houses in Lima were flooded. | Houses in Lima locatedIn Lima
            Colonel Silva spoke. | Silva holds Colonel
            Professor Maria Silva spoke. | Maria Silva holds Professor
            The president of Ghana said so. | president of Ghana holds President of Ghana
            The mayor of Lima, Ana Lopez and the president of Peru met. | Ana Lopez holds President of Peru
            It is clear that the ministry failed. | ministry = It
            Maria Silva and Anna Silva spoke. Silva left early. | Anna Silva = Silva
            Peru accused Chile of fraud. Trade in that country fell. | Peru = country
            Ukrainian soldiers fled. The Russian soldiers stayed. | Ukrainian soldiers = Russian soldiers
            The incoming president of Ghana, John Mahama, spoke. | John Mahama holds President of Ghana
            Maria Silva met Anna Kowalska. She thanked the crowd. | Anna Kowalska = She
            In May some Ghanaians voted. By June the Ghanaians had a president. | Ghanaians = Ghanaians
            Gunmen took a mine near Goma. The rebels fought the militants. | Gunmen = rebels
            Gunmen took a mine near Goma. At night the rebels who had lost the town left. | Gunmen = rebels
            The guards saw rioters confronting them. | rioters = them
            Crowds filled the square in front of the bank. | Place front of the bank
            Prime Minister Manuel Silva of Peru spoke. | Manuel Silva = Prime Minister
            Protests in Peru began in May. The protests in Chile ended in June. | Protests in Peru = protests in Chile
            John Mahama was elected president of Ghana. | president holds President of Ghana
            They sued the assistant to the President of Ghana, Kofi Boateng, on Monday. | Kofi Boateng holds President of Ghana
            Maria Silva, the head of Brazilian diplomacy, spoke. | Maria Silva holds Head of Brazil
            Kofi Boateng, the first Ghanaian minister in Norway, spoke. | Kofi Boateng holds Minister of Ghana
            The mayor of Oslo Kari Lund, ambassador of Peru Jose Diaz and two guests dined. | Kari Lund holds Ambassador of Peru
            The soldiers entered the villages and destroyed them. | soldiers = them
            The troops of the invaders shelled the bridges and destroyed them. | invaders = them
            Maria Kelmendi spoke in Kelmendi Street. | Maria Kelmendi = Kelmendi
            She spoke for the Bat and Newt Protection Union in Bergen. | City Union
            Former Peruvian social affairs minister Ana Lopez was jailed. | Ana Lopez holds Minister
            He saw the site of the head of Bavaria, the Chadian Finance Minister Ana Lopez, and others. | Ana Lopez holds Head of Bavaria
            In a letter to the founder of a choir, Ana Lopez, the minister spoke of fees. | Ana Lopez holds Minister
            I thank His Excellency President Idriss Saleh. | Idriss Saleh holds Excellency President
            The Government of Wales Act gave the assembly powers. | Government of Wales bodyOf Wales
            During a town hall in Gyumri, she spoke of taxes. | town hall locatedIn Gyumri
            The president sacked the army chief and named General Idriss Saleh in his place. | Idriss Saleh held Army Chief
            Ana Lund, minister of health and former mayor of Lome, spoke. | Ana Lund holds Minister of Health and Former Mayor of Lome
            She met two Danish ministers in Oslo. | Language Danish
            The Parliament voted on Monday. | Thing Parliament
            """)
    void doesNotRead(String text, String fact) {
        assertThat(MentionFacts.in(text)).doesNotContain(fact);
    }

    private static final String ROUND = """
            Bergamo beat Verona 2-1 in the first match of the season. The striker of the visitors scored the second goal
            after a penalty. The coach praised his squad, and the goalkeeper thanked the fans. Ten thousand came to the
            stadium in Bergamo. The league leaders play the cup semifinal in May.
            """;

    @Test
    void aTownThatPlaysIsItsClub() {
        assertThat(MentionFacts.in(ROUND)).contains("SportsTeam Bergamo", "SportsTeam Verona", "City Bergamo");
    }

    @Test
    void aTownThatBeatsAnotherInOtherNewsIsATown() {
        assertThat(MentionFacts.in("Bergamo beat Verona in the contest for the new railway station."))
                .contains("City Bergamo", "City Verona");
    }

    @Test
    void everyTokenOfTitleAndNameFindsThePerson() {
        Mentions m = MentionFacts.mentions("President of Ghana John Mahama visited Accra.");
        assertThat(m.at(0, 0)).map(x -> m.referent(x).name()).contains("John Mahama");
        assertThat(m.at(0, 2)).map(x -> m.referent(x).name()).contains("Ghana");
        assertThat(m.at(0, 4)).map(x -> m.referent(x).name()).contains("John Mahama");
    }

    @Test
    void classNounFindsTheNameBesideIt() {
        Mentions m = MentionFacts.mentions("The port city of Kisumu was flooded.");
        assertThat(m.at(0, 2)).map(x -> m.referent(x).name()).contains("Kisumu");
    }
}
