package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {
    private static final LanguageCheck CHECK = new LanguageCheck();

    private static Optional<String> refusal(String text) {
        Outcome<Document> read = TextReader.read("a.txt", text, Document.Metadata.NONE);
        return CHECK.refusal(((Outcome.Done<Document>) read).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        German     | Die Regierung hat am Dienstag zwei Bataillone in das überschwemmte Tal geschickt. Vierzehn Menschen wurden nach Angaben der Polizei in ein Krankenhaus gebracht, elf Dörfer sind weiter ohne Strom.
        French     | Le gouvernement a envoyé mardi deux bataillons dans la vallée inondée. Quatorze personnes ont été conduites à l'hôpital, selon la police, et onze villages restent privés d'électricité.
        Spanish    | El gobierno envió el martes dos batallones al valle inundado. Catorce personas fueron llevadas al hospital, según la policía, y once pueblos siguen sin luz desde la noche del lunes.
        Portuguese | O governo enviou na terça-feira dois batalhões para o vale alagado. Catorze pessoas foram levadas ao hospital, segundo a polícia, e onze aldeias continuam sem energia elétrica.
        Italian    | Il governo ha inviato martedì due battaglioni nella valle allagata. Quattordici persone sono state portate in ospedale, secondo la polizia, e undici paesi restano senza corrente.
        Dutch      | De regering heeft dinsdag twee bataljons naar het overstroomde dal gestuurd. Veertien mensen zijn volgens de politie naar het ziekenhuis gebracht en elf dorpen zitten nog zonder stroom.
        Swedish    | Regeringen skickade på tisdagen två bataljoner till den översvämmade dalen. Fjorton personer fördes till sjukhus, enligt polisen, och elva byar är fortfarande utan ström.
        Polish     | Rząd wysłał we wtorek dwa bataliony do zalanej doliny. Według policji czternaście osób trafiło do szpitala, a jedenaście wsi nadal nie ma prądu. Deszcz ma padać do końca tygodnia.
        Turkish    | Hükümet salı günü sular altında kalan vadiye iki tabur gönderdi. Polise göre on dört kişi hastaneye kaldırıldı ve on bir köyde elektrik hâlâ yok. Yağmurun hafta sonuna kadar sürmesi bekleniyor.
        Indonesian | Pemerintah pada hari Selasa mengirim dua batalion ke lembah yang dilanda banjir. Menurut polisi, empat belas orang dibawa ke rumah sakit dan sebelas desa masih tanpa listrik.
        Hungarian  | A kormány kedden két zászlóaljat küldött az elárasztott völgybe. A rendőrség szerint tizennégy embert szállítottak kórházba, és tizenegy faluban még mindig nincs áram.
        Finnish    | Hallitus lähetti tiistaina kaksi pataljoonaa tulvan alle jääneeseen laaksoon. Poliisin mukaan neljätoista ihmistä vietiin sairaalaan, ja yksitoista kylää on yhä ilman sähköä.
        Vietnamese | Hôm thứ Ba, chính phủ đã điều hai tiểu đoàn tới thung lũng bị ngập. Theo cảnh sát, mười bốn người đã được đưa vào bệnh viện và mười một ngôi làng vẫn chưa có điện.
        Swahili    | Serikali ilituma vikosi viwili katika bonde lililofurika siku ya Jumanne. Polisi walisema kuwa watu kumi na wanne walipelekwa hospitalini na vijiji kumi na kimoja bado havina umeme.
        Russian    | Правительство во вторник направило два батальона в затопленную долину. По данным полиции, четырнадцать человек доставлены в больницу, одиннадцать деревень остаются без света.
        Ukrainian  | Уряд у вівторок направив два батальйони до затопленої долини. За даними поліції, чотирнадцятьох людей доправлено до лікарні, одинадцять сіл досі залишаються без світла.
        Greek      | Η κυβέρνηση έστειλε την Τρίτη δύο τάγματα στην πλημμυρισμένη κοιλάδα. Σύμφωνα με την αστυνομία, δεκατέσσερις άνθρωποι μεταφέρθηκαν στο νοσοκομείο και έντεκα χωριά δεν έχουν ρεύμα.
        Arabic     | أرسلت الحكومة يوم الثلاثاء كتيبتين إلى الوادي الذي غمرته المياه. وقالت الشرطة إن أربعة عشر شخصا نقلوا إلى المستشفى وإن إحدى عشرة قرية ما زالت بلا كهرباء.
        Hindi      | सरकार ने मंगलवार को बाढ़ग्रस्त घाटी में दो बटालियन भेजीं। पुलिस के अनुसार चौदह लोगों को अस्पताल ले जाया गया और ग्यारह गाँवों में अब भी बिजली नहीं है।
        Japanese   | 政府は火曜日、洪水に見舞われた谷に二個大隊を派遣した。警察によると、十四人が病院に運ばれ、十一の村では今も停電が続いている。
        Korean     | 정부는 화요일 물에 잠긴 계곡에 두 개 대대를 보냈다. 경찰에 따르면 열네 명이 병원으로 옮겨졌고 열한 개 마을은 아직 전기가 끊긴 상태다.
        """)
    void textsInOtherLanguagesArePassedOverWithTheLanguageNamed(String language, String text) {
        assertThat(refusal(text)).contains("not in English (" + language + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"政府周二向被洪水淹没的山谷派出了两个营。警方说，十四人被送往医院，十一个村庄仍然停电。预计降雨将持续到周末。"})
    void textsInChineseArePassedOver(String text) {
        assertThat(refusal(text)).hasValueSatisfying(r -> assertThat(r).startsWith("not in English"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kassym-Jomart Tokayev met Sadyr Japarov, Emomali Rahmon, Shavkat Mirziyoyev and Gurbanguly Berdimuhamedow in Cholpon-Ata.",
                "Bundeskanzleramt, Auswärtiges Amt and Bundesnachrichtendienst declined to comment on Norddeutscher Rundfunk's report.",
                "Appointed: Jean-Baptiste Lefebvre de La Tour, Ministre de l'Intérieur; Marie-Hélène Dupont-Moretti, Garde des Sceaux. Dismissed: Pierre-Yves Le Goff.",
                "Wang Yi, Li Keqiang, Xi Jinping, Zhao Leji, Wang Huning and Han Zheng attended. Kim Jong Un did not.",
                "Votes: Nguyen Van Thieu 41, Tran Thi Mai 38, Pham Hong Son 12, Le Quang Dao 9.",
                "Fire hits Nizhny Novgorod plant; three dead.",
                "Gazprom, Lukoil, Rosneft, Tatneft fell; Sberbank rose 2%.",
            })
    void englishNewsFullOfForeignNamesIsRead(String text) {
        assertThat(refusal(text)).isEmpty();
    }

    @Test
    void aForeignHeadlineOrQuoteDoesNotMakeATextForeign() {
        assertThat(refusal("""
                Les gilets jaunes reviennent à Paris

                Several thousand people marched through the French capital on Saturday under the slogan "On est là, même si Macron ne veut pas, nous on est là". Police said that eleven of them were detained near the Place de la République.
                """)).isEmpty();
    }

    @Test
    void wordsTooFewToTellAreRead() {
        assertThat(refusal("From a pipe.")).isEmpty();
        assertThat(refusal("Zipped.")).isEmpty();
    }
}
