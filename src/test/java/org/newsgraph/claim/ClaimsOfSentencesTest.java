package org.newsgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What sentences say, read by the whole pipeline up to claims: one line, one fact. A line has the text (of 6 May 2024) and,
 * behind the bar, claims that must be among those read; sources follow "by", times follow "@".
 */
@Tag("models")
class ClaimsOfSentencesTest {
    private static final String SAID = """
            A strong quake struck Samos, killing two farmers. | Killing cause=strong quake target=two farmers OCCURRED
            The rebels attacked Goma, killing two farmers. | Killing actor=rebels target=two farmers OCCURRED
            The president named Ana Ruiz prime minister of Peru. | Ana Ruiz is Prime Minister of Peru OCCURRED
            A group of Kenyan policemen landed in Port Sudan. | Arrival theme=group of Kenyan policemen destination=Port Sudan OCCURRED
            The mayor of Oran said that there was no cause for alarm. | Statement actor=mayor of Oran theme="there was no cause for alarm" OCCURRED
            According to local fishermen, the sea has grown warmer. | Statement actor=local fishermen theme="the sea has grown warmer" OCCURRED by local fishermen
            As Ana Ruiz, a spokeswoman for the ministry, said, a rescue operation is taking place in the districts where the river rose. | OperationLaunch theme=rescue operation place=districts ONGOING by Ana Ruiz
            In Oran there was an exchange of fire between the police and the smugglers. | ArmedClash partner=police+smugglers place=Oran OCCURRED
            Estonia is one of the members of NATO. | Estonia memberOf NATO ONGOING
            Ada Lind is one of the leaders of the Greens. | Ada Lind is Leader of Greens ONGOING
            The village was the target of an attack by rebels. | Attack actor=rebels target=village OCCURRED
            The port could be the target of an attack. | Attack target=port HYPOTHETICAL
            The town was the scene of clashes between the army and the militia. | ArmedClash partner=army+militia place=town OCCURRED
            In Lima, which is one of the centers of ongoing protests, students went home. | Protest place=Lima ONGOING
            There are 300 troops at the airport. | Deployment theme=300 troops at the airport place=airport ONGOING
            Shots are sometimes heard in the town. | ArmedClash place=town ONGOING
            There is no water, many shops are closed. | Closure target=many shops ONGOING
            The gangs that operate in Kisumu are feared. | gangs operatesIn Kisumu ONGOING
            Ana Ruiz was appointed as mayor by order of Governor Luis Vega. | Appointment actor=Luis Vega recipient=Ana Ruiz post="Mayor" OCCURRED
            Mayor Ana Ruiz opened the bridge in May. In June, Ana Ruiz died of cancer. | Ana Ruiz is former Mayor ONGOING
            It was announced that Premier Ana Lopez had resigned. Premier Ana Lopez thanked the voters. | Ana Lopez is former Premier ONGOING
            Kofi Boateng became president of Ghana after his party won the 1992 election. | Kofi Boateng is former President of Ghana OCCURRED
            Kofi Boateng became president of Ghana in 2021. | Kofi Boateng is President of Ghana OCCURRED @2021-01-01..2021-12-31
            The army has not yet put into service battalions of the 5th Rifle Division, which were sent to Goma. | Deployment theme=battalions of the 5th Rifle Division destination=Goma OCCURRED
            Iran asked for help from the Russian and Chinese governments. | AssistanceRequest actor=Iran recipient=Russia+China OCCURRED
            As crews try to control the fires in Corsica, mayor Luis Vega has asked for help from Italy. | AssistanceRequest actor=Luis Vega recipient=Italy OCCURRED
            The premier announced that she was sending 40 soldiers to Lagos to help the police. | Deployment actor=premier theme=40 soldiers destination=Lagos purpose="to help the police" PLANNED by premier
            The ministry announced that rebels were attacking Goma. | Attack actor=rebels target=Goma ONGOING by ministry
            Nairobi accused Kampala of smuggling. | Accusation actor=Kenya target=Uganda theme=smuggling OCCURRED
            The foreign minister, Ana Lopez, resigned on Friday. | foreign minister is former Foreign Minister ONGOING
            Protesters overthrew President Ana Lopez. | Ana Lopez is former President ONGOING
            Washington withdrew from the treaty. | Withdrawal actor=United States origin=treaty OCCURRED
            Federal agents were sent to suppress protests in Seattle. | Deployment theme=Federal agents purpose="to suppress protests in Seattle" destination=Seattle OCCURRED
            The diplomat Ana Duarte met Pope Leo in Rome. | Meeting actor=Ana Duarte partner=Leo place=Rome OCCURRED
            Omani airstrikes hit the town of Idlib on Monday. | Bombardment target=Idlib actor=Oman OCCURRED @2024-05-06
            Gabon's military seized power on Wednesday. | TakingControl actor=Gabon's military OCCURRED @2024-05-01
            Rockets hit Chinese-controlled Aksai on Monday. | TakingControl actor=China target=Aksai BACKGROUND
            The new cabinet was sworn in by the chief judge. | Appointment recipient=new cabinet OCCURRED
            Ana Ruiz is minister of defence and foreign affairs. | Ana Ruiz is Minister of Defence and Foreign Affairs ONGOING
            The once feared minister Karim Haddad was jailed. | Karim Haddad is former Minister ONGOING
            President Mensah replaced finance minister Ana Ruiz with Kofi Boateng. | Ana Ruiz is former Finance Minister ONGOING
            Kofi Boateng will replace finance minister Ana Ruiz in May. | Ana Ruiz is Finance Minister ONGOING
            Belarus will send peacekeepers to Mali. | Deployment actor=Belarus theme=peacekeepers destination=Mali PLANNED
            Kenya sent police officers to Haiti. | Deployment actor=Kenya theme=police officers destination=Haiti OCCURRED
            Police officers were sent to Haiti by Kenya. | Deployment actor=Kenya theme=Police officers destination=Haiti OCCURRED
            Ghana and Togo sent soldiers to Benin. | Deployment actor=Ghana+Togo theme=soldiers destination=Benin OCCURRED
            Canada refused to send troops to Yemen. | Deployment actor=Canada theme=troops destination=Yemen NEGATED
            Italy did not send rescuers to Nepal. | Deployment actor=Italy theme=rescuers destination=Nepal NEGATED
            Norway may send troops to Libya. | Deployment actor=Norway theme=troops destination=Libya HYPOTHETICAL
            If Egypt sends troops to Sudan, the war will spread. | Deployment actor=Egypt theme=troops destination=Sudan HYPOTHETICAL
            The president of Chad ordered the army to leave Sudan. | Order actor=president of Chad recipient=army theme=(Withdrawal actor=army origin=Sudan) OCCURRED ; Withdrawal actor=army origin=Sudan ORDERED
            Parliament decided to send soldiers to Somalia. | Decision actor=Parliament theme=(Deployment actor=Parliament theme=soldiers destination=Somalia) OCCURRED ; Deployment actor=Parliament theme=soldiers destination=Somalia PLANNED
            Spain signed a decree on the sending of a contingent to Lebanon. | Decree actor=Spain theme=decree purpose=(Deployment actor=Spain theme=contingent destination=Lebanon) OCCURRED ; Deployment actor=Spain theme=contingent destination=Lebanon PLANNED
            The crowd broke into the town hall, set fire to a bank. | Attack actor=crowd target=town hall OCCURRED ; Arson actor=crowd target=bank OCCURRED
            Young protesters armed themselves and began looting, destroying shops. | Destruction actor=Young protesters target=shops ONGOING
            The police returned the seized offices. | Seizure target=seized offices OCCURRED
            The militia is responsible for attacking villages in Ituri. | Attack actor=militia target=villages in Ituri place=Ituri HYPOTHETICAL
            The soldiers, together with police officers, took control of the port. | TakingControl actor=soldiers+police officers target=port OCCURRED
            The minister said that the situation in Dakar was under control. | Assessment place=Dakar theme="under control" OCCURRED by minister
            On 3 May the president headed the security council. | AssumptionOfOffice organization=security council recipient=president OCCURRED @2024-05-03
            Planes with Turkish rescuers landed in Beirut. | Arrival instrument=Planes destination=Beirut theme=Turkish rescuers OCCURRED
            France withdrew its soldiers from Niger. | Withdrawal actor=France theme=its soldiers origin=Niger OCCURRED
            A 32-year-old Ghanaian was arrested in Lagos. | Detention target=32-year-old Ghanaian place=Lagos OCCURRED
            Another Ghanaian was shot dead in Lagos. | DeliberateKilling target=Ghanaian place=Lagos OCCURRED ; Deaths EXACTLY 1 group=Ghanaian in Lagos OCCURRED
            Five Chinese were killed in Peru. | Deaths EXACTLY 5 group=Chinese in Peru OCCURRED
            The death toll from the landslide in Ecuador rose to 14. | Deaths EXACTLY 14 group= in Ecuador OCCURRED
            The number of people killed in each province is as follows: Herat - 12, Kabul - 7, Kandahar -1. | Deaths EXACTLY 12 group=people in Herat OCCURRED ; Deaths EXACTLY 7 group=people in Kabul OCCURRED ; Deaths EXACTLY 1 group=people in Kandahar OCCURRED
            Rwandan soldiers arrived in Mozambique on Tuesday. | Arrival theme=Rwandan soldiers destination=Mozambique OCCURRED @2024-04-30
            The president of Malawi asked Zambia for help. | AssistanceRequest actor=president of Malawi recipient=Zambia OCCURRED
            Peru appealed to the United Nations for help. | AssistanceRequest actor=Peru recipient=United Nations OCCURRED
            Rebels attacked the airport in Goma. | Attack actor=Rebels target=airport place=Goma OCCURRED
            The rebels tried to attack a police station in Goma. | Attack actor=rebels target=police station place=Goma ATTEMPTED
            Militants were accused of attacking the village. | Accusation target=Militants theme=(Attack actor=Militants target=village) OCCURRED ; Attack actor=Militants target=village HYPOTHETICAL
            Protesters set fire to the town hall in Quito. | Arson actor=Protesters target=town hall in Quito OCCURRED
            The rebels took control of the port of Hodeidah. | TakingControl actor=rebels target=port of Hodeidah OCCURRED
            Looters ransacked a supermarket in Durban. | LootingDestruction actor=Looters target=supermarket OCCURRED
            Police surrounded the parliament in Tbilisi. | Encirclement actor=Police target=parliament OCCURRED
            Police detained 45 demonstrators in Minsk. | Detention actor=Police target=45 demonstrators place=Minsk OCCURRED ; Detained EXACTLY 45 group=demonstrators in Minsk OCCURRED
            Thirteen people were killed in a bombing in Kabul. | Killing target=Thirteen people place=(Bombardment place=Kabul) OCCURRED ; Bombardment place=Kabul OCCURRED ; Deaths EXACTLY 13 group=people in Kabul OCCURRED
            The death toll from the storm in Haiti passed 120 on Monday. | Deaths MORE_THAN 120 group= in Haiti OCCURRED @2024-05-06
            The number of dead in Haiti could climb past 300, doctors said. | Deaths MORE_THAN 300 group= in Haiti HYPOTHETICAL by doctors
            Deaths in Haiti are expected to top 400. | Deaths MORE_THAN 400 group= in Haiti PLANNED
            The death toll in Haiti reached 150. | Deaths EXACTLY 150 group= in Haiti OCCURRED
            A bomb killed 13 people and injured more than 40 in Kabul. | Killing instrument=bomb target=13 people OCCURRED ; Injury instrument=bomb target="more than 40" place=Kabul OCCURRED ; Deaths EXACTLY 13 group=people in Kabul OCCURRED ; Injuries MORE_THAN 40 group=people in Kabul OCCURRED
            At least 20 people died and 35 were injured when a bus crashed near Lima. | Injury target="35" OCCURRED ; Accident theme=bus place=Lima OCCURRED ; Deaths AT_LEAST 20 group=people in Lima OCCURRED ; Injuries EXACTLY 35 group=people in Lima OCCURRED
            Two soldiers were killed and five wounded in Donetsk. | Killing target=Two soldiers place=Donetsk OCCURRED ; Injury target="five" place=Donetsk OCCURRED ; Deaths EXACTLY 2 group=soldiers in Donetsk OCCURRED ; Injuries EXACTLY 5 group=soldiers in Donetsk OCCURRED
            The death toll in Morocco rose to 2,900. | Deaths EXACTLY 2900 group= in Morocco OCCURRED
            Dozens of miners were killed in an explosion in Turkey. | Killing target=miners place=(Explosion place=Turkey) OCCURRED ; Explosion place=Turkey OCCURRED ; Deaths DOZENS group=miners in Turkey OCCURRED
            Nearly 300 people were hospitalised in Delhi. | Hospitalisation target=Nearly 300 people place=Delhi OCCURRED ; Hospitalised ALMOST 300 group=people in Delhi OCCURRED
            The minister heard about 12 guards killed during a riot in Quito. | Killing target=12 guards place=(Riot place=Quito) OCCURRED ; Riot place=Quito OCCURRED ; Deaths EXACTLY 12 group=guards in Quito OCCURRED
            The number of people detained in Minsk has reached 300. | Detained EXACTLY 300 group=people in Minsk OCCURRED
            The death toll of firefighters in Evia rose to 6. | Deaths EXACTLY 6 group=firefighters in Evia OCCURRED
            Soldiers were killed in Mali. Their number rose to 19. | Killing target=Soldiers place=Mali OCCURRED ; Deaths EXACTLY 19 group=Soldiers in Mali OCCURRED
            A nurse and two patients were injured in Leeds. | Injury target=nurse+two patients place=Leeds OCCURRED ; Injuries EXACTLY 1 group=nurse in Leeds OCCURRED ; Injuries EXACTLY 2 group=patients in Leeds OCCURRED
            Dozens of rebels were killed or wounded in Kidal. | Killing target=rebels place=Kidal OCCURRED ; Injury target=rebels place=Kidal OCCURRED ; Deaths DOZENS group=rebels in Kidal OCCURRED ; Injuries DOZENS group=rebels in Kidal OCCURRED
            Eleven sailors are missing. | Missing EXACTLY 11 group=sailors ONGOING
            Up to 500 people were arrested in Istanbul. | Detention target=500 people place=Istanbul OCCURRED ; Detained AT_MOST 500 group=people in Istanbul OCCURRED
            About 2,000 people protested in Riga. | Protest actor=About 2,000 people place=Riga OCCURRED ; Participants ABOUT 2000 group=people in Riga OCCURRED
            The 45-year-old driver was arrested in Lyon. | Detention target=45-year-old driver place=Lyon OCCURRED
            The union includes Togo, Ghana and Mali. | Togo memberOf union ONGOING ; Ghana memberOf union ONGOING ; Mali memberOf union ONGOING
            In addition to Togo, the union includes Ghana and Mali. | Ghana memberOf union ONGOING ; Mali memberOf union ONGOING ; Togo memberOf union ONGOING
            Finland joined NATO in 2023. | Finland memberOf NATO OCCURRED @2023-01-01..2023-12-31
            Ghana is a member of the African Union. | Ghana memberOf African Union ONGOING
            Kosovo is not a member of the United Nations. | Kosovo memberOf United Nations NEGATED
            Maria Lopez is the mayor of Seville. | Maria Lopez is Mayor of Seville ONGOING
            Olga Novak heads the central bank. | Olga Novak is Head of central bank ONGOING
            Tariq Khan, who serves as foreign minister, visited Doha. | Visit actor=Tariq Khan place=Doha OCCURRED ; Tariq Khan is Foreign Minister ONGOING
            Jane Doe was elected president of Chile. | Election recipient=Jane Doe post="President" organization=Chile OCCURRED
            The king appointed Omar Haddad as prime minister. | Appointment actor=king recipient=Omar Haddad post="Prime Minister" OCCURRED ; Omar Haddad is Prime Minister OCCURRED
            The king appointed Omar Haddad as minister of water resources and energy. | Omar Haddad is Minister of Water Resources and Energy OCCURRED
            The king appointed Omar Haddad as minister of Peru. | Omar Haddad is Minister of Peru OCCURRED
            Peter Stone resigned as finance minister. | Resignation actor=Peter Stone post="Finance Minister" OCCURRED ; Peter Stone is former Finance Minister OCCURRED
            The president dismissed the interior minister. | Dismissal actor=president target=interior minister OCCURRED
            The prime minister will resign on Friday. | Resignation actor=prime minister PLANNED @2024-05-10
            John Baker was president of the club until 2010. | John Baker is former President of club OCCURRED
            The government of Peru resigned. | Resignation actor=government of Peru OCCURRED
            Modi met with Macron in Paris. | Meeting actor=Modi partner=Macron place=Paris OCCURRED
            The envoy said that the rebels must surrender. | Demand actor=envoy theme=(Disarmament actor=rebels) recipient=rebels OCCURRED ; Disarmament actor=rebels HYPOTHETICAL by envoy
            The junta said it would not resign. | Rejection actor=junta theme=(Resignation actor=junta) OCCURRED ; Resignation actor=junta NEGATED by junta
            The rebels threatened to resume the attack on the convoy. | ThreatWarning actor=rebels theme=(Attack actor=rebels target=convoy) OCCURRED ; Attack actor=rebels target=convoy HYPOTHETICAL
            Kenya signed a trade agreement with the European Union. | Signing actor=Kenya theme=trade agreement partner=European Union OCCURRED
            Prosecutors charged the banker with fraud. | Charge actor=Prosecutors target=banker theme=fraud OCCURRED
            Rwanda accused Congo of supporting a militia. | Accusation actor=Rwanda target=Congo theme=(Support actor=Congo target=militia) OCCURRED ; Support actor=Congo target=militia HYPOTHETICAL
            Protests began in Nairobi on Monday. | Protest place=Nairobi OCCURRED @2024-05-06
            The rally escalated into riots. | Riot cause=rally OCCURRED
            Police dispersed the demonstrators. | Dispersal actor=Police target=demonstrators OCCURRED
            Iraqi forces liberated Mosul. | Liberation actor=Iraqi forces target=Mosul OCCURRED
            The ministry reported that 12 firefighters had died. | Death target=12 firefighters OCCURRED by ministry ; Deaths EXACTLY 12 group=firefighters OCCURRED by ministry
            According to the police, the gunman killed three people in Oslo. | Killing actor=gunman target=three people place=Oslo OCCURRED by police ; Deaths EXACTLY 3 group=people in Oslo OCCURRED by police
            "Rebels attacked the village," the governor said. | Attack actor=Rebels target=village OCCURRED by governor
            The agency reported, citing the ministry, that troops had left Kidal. | Withdrawal actor=troops origin=Kidal OCCURRED by ministry < agency
            Reportedly, the army attacked a convoy. | Attack actor=army target=convoy OCCURRED by hearsay
            Police arrested a man on suspicion of murder. | Detention actor=Police target=man cause="suspicion of murder" OCCURRED
            The minister promised to build a hospital in Kisumu. | Promise actor=minister theme="to build a hospital in Kisumu" OCCURRED
            Has Iran attacked Iraq? | Attack actor=Iran target=Iraq HYPOTHETICAL
            Russia has yet to withdraw its forces from Abkhazia. | Withdrawal actor=Russia theme=its forces origin=Abkhazia NEGATED
            Turkey stopped sending weapons to Libya. | Transport actor=Turkey theme=weapons recipient=Libya NEGATED
            Hundreds of students were detained in Dhaka, including 30 girls. | Detention target=students place=Dhaka OCCURRED ; Detained MANY group=students in Dhaka OCCURRED ; Detained EXACTLY 30 group=girls in Dhaka of whole OCCURRED
            "The rebels shelled the town on Friday," said the mayor. "They destroyed a bridge." | Bombardment actor=rebels target=town OCCURRED by mayor @2024-05-03 ; Destruction actor=rebels target=bridge OCCURRED by mayor
            Troops arrived in Juba. This was announced on May 3 by the ministry. | Arrival theme=Troops destination=Juba OCCURRED by ministry
            Rebels attacked a convoy in Mali. Three soldiers were killed. | Attack actor=Rebels target=convoy place=Mali OCCURRED ; Killing target=Three soldiers OCCURRED ; Deaths EXACTLY 3 group=soldiers in Mali OCCURRED
            On May 2, the minister announced that the police had detained the smuggler. | Detention actor=police target=smuggler OCCURRED by minister
            On Friday the president dissolved parliament and dismissed the interior minister. | Dissolution actor=president theme=parliament OCCURRED @2024-05-03 ; Dismissal actor=president target=interior minister OCCURRED @2024-05-03
            Kenya will send 1,000 police officers to Haiti. | Deployment actor=Kenya theme=1,000 police officers destination=Haiti PLANNED ; Troops EXACTLY 1000 group=police officers in Haiti PLANNED
            The minister said that the rebels had seized the town. He added that the army had retaken the bridge. | Seizure actor=rebels target=town OCCURRED by minister ; Liberation actor=army target=bridge OCCURRED by minister
            Anna Berg, the former mayor of Oslo, was arrested. | Detention target=Anna Berg OCCURRED ; Anna Berg is former Mayor of Oslo ONGOING
            The strike killed four doctors at a hospital in Gaza. | Killing cause=strike target=four doctors place=hospital in Gaza OCCURRED ; Deaths EXACTLY 4 group=doctors in hospital in Gaza OCCURRED
            Some 300 soldiers arrived in Kosovo. | Arrival theme=300 soldiers destination=Kosovo OCCURRED ; Troops ABOUT 300 group=soldiers in Kosovo OCCURRED
            Sudan's army has surrounded the city of El Fasher. | Encirclement actor=Sudan's army target=El Fasher OCCURRED
            The peacekeepers have left Kidal. | Withdrawal actor=peacekeepers origin=Kidal OCCURRED
            Armed men abducted two nurses in Kano. | Abduction actor=Armed men target=two nurses place=Kano OCCURRED
            The court in Oslo sentenced the man to ten years. | Conviction actor=court in Oslo target=man theme="ten years" OCCURRED
            The rebels' attack on the base killed nine soldiers. | Attack actor=rebels target=base OCCURRED ; Killing cause=(Attack actor=rebels target=base) target=nine soldiers OCCURRED ; Deaths EXACTLY 9 group=soldiers OCCURRED
            The mayor of Gao, Amadou Keita, said that the situation was under control. | Assessment place=Gao theme="under control" OCCURRED by mayor of Gao
            The gang attempted to enter the territory of a prison in Mopti. | Attack actor=gang target=prison ATTEMPTED ; prison locatedIn Mopti ONGOING
            Militants attacked Kenyan soldiers in Somalia. | Attack actor=Militants target=Kenyan soldiers place=Somalia OCCURRED ; Kenyan soldiers contingentOf Kenya ONGOING ; Kenyan soldiers deployedTo Somalia ONGOING
            Russia warned against Kenyan soldiers in Somalia. | ThreatWarning actor=Russia theme=Kenyan soldiers OCCURRED ; Kenyan soldiers contingentOf Kenya ONGOING
            The Oslo-based Fjord Institute grew. | Fjord Institute locatedIn Oslo OCCURRED
            The town was surrounded by checkpoints. | Encirclement instrument=checkpoints target=town OCCURRED
            The soldiers surrounded the square along the fence. | Encirclement actor=soldiers target=square OCCURRED
            The price of rice rose from 40 pesos (2 dollars) to 60 pesos (3 dollars) per kilo. | PriceChange theme=rice fromValue=40.0 toValue=60.0 unit="peso" OCCURRED ; PriceChange theme=rice fromValue=2.0 toValue=3.0 unit="dollar per kilo" OCCURRED
            Coffee has risen in price from 90 lira to 120 per kilo. | PriceChange theme=Coffee fromValue=90.0 toValue=120.0 unit="lira per kilo" OCCURRED
            The situation in Niamey is tense. | Assessment place=Niamey theme="tense" ONGOING
            The mopping-up of armed looters continues in Port Sudan. | OperationLaunch target=armed looters place=Port Sudan ONGOING
            The army began the stripping of armed looters in Port Sudan. | OperationLaunch actor=army target=armed looters place=Port Sudan OCCURRED
            Ghana sent troops to Togo for a short period. | Deployment actor=Ghana theme=troops destination=Togo duration="short period" OCCURRED
            Ghana sent troops to Togo to calm the capital. | Deployment actor=Ghana theme=troops destination=Togo purpose="to calm the capital" OCCURRED
            Riot police defended the parliament in Tbilisi. | Defence actor=Riot police target=parliament OCCURRED
            Planes of the Kenyan Air Force carried soldiers to Goma. | Planes of the Kenyan Air Force operatedBy Kenyan Air Force ONGOING
            There were about 30 units of military equipment in the square. | Vehicles ABOUT 30 group=units of military equipment in square OCCURRED
            Two hundred soldiers arrived. | Arrival theme=Two hundred soldiers OCCURRED ; Troops EXACTLY 200 group=soldiers OCCURRED
            Guards were killed during the protests in Lima. Their number rose to 7. | Deaths EXACTLY 7 group=Guards in Lima OCCURRED
            Ann Lee gave the mayors some urgent orders. To open shelters for families. The police – to guard the bridges. | Task actor=mayors theme="open shelters for families" ORDERED ; Order actor=Ann Lee recipient=mayors theme=(Task actor=mayors theme="open shelters for families") OCCURRED ; Defence actor=police target=bridges ORDERED
            Ann Lee gave the mayors some urgent orders. Create commissions to find the cause; to count the losses. | Task actor=mayors theme="count the losses" ORDERED
            Ann Lee gave the mayors some urgent orders. The navy, the coast guard, the fire brigade and other services are to search the bay. | Task actor=navy+coast guard+fire brigade+other services theme="search the bay" ORDERED
            Ann Lee gave the mayors some urgent orders. The railway together with the army to repair the bridge. The rebels attacked a village. | Attack actor=rebels target=village OCCURRED
            Ann Lee wrote to the mayors. To open shelters, they need money. The rebels attacked a village. | Attack actor=rebels target=village OCCURRED
            On 4 May shots were heard in Lima. The day before, rebels attacked a village. | Attack actor=rebels target=village OCCURRED @2024-05-03
            Participants in the rally opposed the new law. | Protest actor=Participants in the rally cause=new law OCCURRED
            Participants in the conference opposed the new law. | Rejection actor=Participants in the conference theme=new law OCCURRED
            Soldiers arrived on the square and launched an operation. | OperationLaunch actor=Soldiers theme=operation place=square OCCURRED
            The premier, reports Bild, resigned. | Resignation actor=premier OCCURRED by Bild
            The ship sank off the coast on Sunday... Five sailors were killed. | Deaths EXACTLY 5 group=sailors OCCURRED
            Police freed hostages in Goma, a Reuters correspondent reported. | Release actor=Police target=hostages OCCURRED by Reuters correspondent
            The company fired 300 workers. | Dismissal actor=company target=300 workers OCCURRED
            """;

    private static final String NOTHING = """
            Boris Karel is the self-proclaimed president of Peru.
            The guards suspected the visitors of theft.
            No one was injured in the fire.
            The team won 3-1 in Madrid.
            Workers finished the bridge in May.
            The museum opened a new exhibition.
            The striker scored two goals against Chelsea.
            She took control of her emotions.
            The situation was under control.
            Troops and doctors were engaged in rescue work.
            This was announced on Friday by the mayor.
            The company launched a new phone in India.
            The committee has 20 members.
            Rain is expected in the south on Sunday.
            The film won an award in Cannes.
            Prices rose by 5 percent in June.
            The actor played the role of a soldier.
            """;

    static Stream<String> said() {
        return SAID.lines();
    }

    static Stream<String> nothing() {
        return NOTHING.lines();
    }

    @ParameterizedTest
    @MethodSource("said")
    void says(String line) {
        String[] halves = line.split(" \\| ");
        List<String> expected = Arrays.asList(halves[1].split(" ; "));
        assertThat(lines(TestPipeline.claims(halves[0]))).containsAll(expected);
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void saysNothingWorthAClaim(String text) {
        assertThat(lines(TestPipeline.claims(text))).isEmpty();
    }

    @Test
    void whoBecomesPresidentOfACompanyHeadsNoState() {
        assertThat(TestPipeline.claims("Karl Weber became president of Siemens.").claims().stream()
                        .map(Claim::content)
                        .filter(Claim.Content.Post.class::isInstance)
                        .map(Claim.Content.Post.class::cast)
                        .map(Claim.Content.Post::shortcut))
                .isNotEmpty()
                .containsOnly(Optional.empty());
    }

    @Test
    void aMonthIsNoMarch() {
        assertThat(lines(TestPipeline.claims("Ana Lopez died of cancer in March 2021.")))
                .anyMatch(line -> line.startsWith("Death "))
                .noneMatch(line -> line.contains("place="));
    }

    @Test
    void whoProclaimsHimselfPresidentIsNotMadeIt() {
        assertThat(lines(TestPipeline.claims("General Musa Diallo proclaimed himself president of Niger.")))
                .noneMatch(line -> line.contains("President"));
        assertThat(lines(TestPipeline.claims("The parliament proclaimed Maria Lopez president of Chad.")))
                .anyMatch(line -> line.contains("President of Chad"));
    }

    @Test
    void whatIsCountedInTwoPlacesIsNotCountedInOneOfThem() {
        assertThat(lines(TestPipeline.claims(
                        "A storm hit Peru. The death toll in Chad and Mali stands at more than 23,700.")))
                .anyMatch(line -> line.contains("23700"))
                .noneMatch(line -> line.contains("23700") && line.matches(".*(Chad|Mali|Peru).*"));
    }

    @Test
    void whatIsSentWithTroopsCastsNoDoubtOnThem() {
        assertThat(TestPipeline.claims("Norway sent troops and tanks to Chad.").claims())
                .isNotEmpty()
                .noneMatch(Claim::doubtful);
    }

    @Test
    void aDemonymBeforeADeedSaysWhoseItIsNotWhomItHit() {
        assertThat(lines(TestPipeline.claims("The army, backed by Kenyan airstrikes, advanced.")))
                .noneMatch(line -> line.contains("target=Kenya"));
    }

    @Test
    void whoAdministersAnOathDoesNotAppoint() {
        assertThat(lines(TestPipeline.claims("Ana Ruiz was sworn in as minister by the speaker Luis Vega.")))
                .anyMatch(line -> line.startsWith("Appointment "))
                .noneMatch(line -> line.contains("actor="));
    }

    @Test
    void nothingLiesInItself() {
        assertThat(lines(TestPipeline.claims(
                        "The worst-hit city in Kenyan Kisii was its capital, Mosocho, officials said.")))
                .noneMatch(line -> line.matches("(.*) locatedIn \\1 .*"));
    }

    @Test
    void aCountIsNotThatOfThePlaceOfTheSentenceBeforeWhereAnotherIsNamed() {
        assertThat(lines(TestPipeline.claims("At least 11 people died in Kampala. Kenya said that 40 were killed.")))
                .anyMatch(line -> line.startsWith("Deaths EXACTLY 40"))
                .noneMatch(line -> line.startsWith("Deaths EXACTLY 40") && line.contains("Kampala"));
    }

    @Test
    void eitherSideOfAFightMayBeThey() {
        assertThat(lines(TestPipeline.claims("The soldiers fought the rebels as they attacked the parliament.")))
                .anyMatch(line -> line.startsWith("Attack "))
                .noneMatch(line -> line.startsWith("Attack ") && line.contains("actor="));
        assertThat(lines(TestPipeline.claims("The soldiers left the town after they had killed two farmers.")))
                .anyMatch(line -> line.startsWith("Killing actor=soldiers"));
    }

    @Test
    void homesThatAreDestroyedAreNoDeaths() {
        assertThat(lines(TestPipeline.claims("Thirty homes were destroyed in Lima.")))
                .noneMatch(line -> line.startsWith("Deaths"));
    }

    @Test
    void whatHappenedInAPlaceKillsNotThePlace() {
        assertThat(lines(TestPipeline.claims("Survivors of a quake centred in Iran that killed 41 people left.")))
                .noneMatch(line -> line.contains("actor=Iran"));
    }

    private static List<String> lines(Claims claims) {
        return claims.claims().stream().map(c -> line(c, claims)).toList();
    }

    private static String line(Claim claim, Claims claims) {
        String content =
                ClaimText.content(claim, claims).replaceAll(" event #\\d+", "").replaceAll(" of #\\d+", " of whole");
        String by = ClaimText.sources(claim, claims).stream().collect(Collectors.joining(" < "));
        return content
                + " "
                + claim.status()
                + (by.isEmpty() ? "" : " by " + by)
                + claim.time().map(t -> " @" + ClaimText.time(t)).orElse("");
    }
}
