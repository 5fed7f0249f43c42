package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest extends ReaderTest {
    private static final String FIRST =
            "The parliament of Glottenberg met on Monday in a special session and rejected the budget for the second time this year.";
    private static final String SECOND =
            "Finance Minister Karl Lenz said that he would bring a third one before Easter.";

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body><article>" + body + "<p>" + FIRST + "</p><p>"
                + SECOND + "</p></article></body></html>";
    }

    private Document of(String html) throws IOException {
        return done(read(write("page.html", html)).get(0));
    }

    @Test
    void ofAnAgencysPageTheArticleIsReadAndNothingElse() throws IOException {
        Document d = done(readFixture("agency.html").get(0));
        assertThat(sections(d, Section.Kind.HEADLINE))
                .containsExactly(
                        "Ruritania sends two engineering battalions to flooded Strelsau valley",
                        "Villages without power");
        assertThat(paragraphs(d)).hasSize(5);
        assertThat(paragraphs(d).get(0)).startsWith("STRELSAU, March 4 (Hentzau Wire) – Ruritania sent");
        assertThat(paragraphs(d).get(1)).contains("the capital. At least fourteen");
        assertThat(paragraphs(d).get(4)).startsWith("Meteorologists expect");
        assertThat(d.text())
                .doesNotContain(
                        "cookies",
                        "goats",
                        "Bomb kills",
                        "Sport",
                        "Registered",
                        "in 2019",
                        "dataLayer",
                        "King refuses");
        assertThat(sections(d, Section.Kind.BOILERPLATE))
                .contains("READ MORE: Follow our live coverage of the floods in the north");
    }

    @Test
    void anAgencysPageSaysWhenWhoAndWhere() throws IOException {
        assertThat(done(readFixture("agency.html").get(0)).metadata())
                .isEqualTo(new Document.Metadata(
                        Optional.of(LocalDate.of(2031, 3, 4)),
                        Optional.of("Ruritania sends two engineering battalions to flooded Strelsau valley"),
                        Optional.of("Hentzau Wire"),
                        Optional.of("https://www.hentzauwire.example/world/2031/03/04/ruritania-sends-battalions")));
    }

    @Test
    void theTextBeginsWithTheHeadlineAndSectionsCoverIt() throws IOException {
        Document d = done(readFixture("amp.html").get(0));
        assertThat(d.text()).startsWith("Glottenberg parliament dismisses interior minister\n\nThe parliament");
        assertThat(d.text()).endsWith("her office said in a statement.").doesNotContain("privacy", "Opinion");
        assertThat(d.key()).isEqualTo("https://glottenberg-times.example/politics/interior-minister-dismissed");
    }

    @Test
    void aLiveBlogKeepsItsPostsApart() throws IOException {
        Document d = done(readFixture("live.html").get(0));
        assertThat(sections(d, Section.Kind.HEADLINE))
                .containsExactly(
                        "Ruritanian election: latest",
                        "Rassendyll concedes",
                        "First count from the north",
                        "Polls close");
        assertThat(paragraphs(d)).hasSize(3);
    }

    @Test
    void aPageOfOldWithTablesAndLineBreaksIsReadInItsOwnCharacters() throws IOException {
        Document d = done(readFixture("old.html").get(0));
        assertThat(paragraphs(d)).hasSize(4);
        assertThat(paragraphs(d).get(0)).contains("on Saturday under a deal");
        assertThat(d.text()).contains("Café Royal").doesNotContain("Zenda United");
        assertThat(d.date()).contains(LocalDate.of(1999, 6, 12));
    }

    @Test
    void ofFramesItIsSaidWhereTheTextStands() throws IOException {
        assertThat(problems(readFixture("frames.html")))
                .containsExactly("frames.html: a page of frames; its text stands in nav.htm, story17.htm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <meta property="article:published_time" content="2031-02-03T23:59:00-08:00">            | 2031-02-03
        <meta name="DC.date.issued" content="2031-02-03">                                       | 2031-02-03
        <meta name="pubdate" content="20310203">                                                | 2031-02-03
        <meta name="date" content="Mon, 03 Feb 2031 07:00:00 GMT">                              | 2031-02-03
        <meta itemprop="datePublished" content="3 February 2031">                               | 2031-02-03
        <link rel="canonical" href="https://gt.example/2031/02/03/budget">                      | 2031-02-03
        <link rel="canonical" href="https://gt.example/2031/feb/03/budget">                     | 2031-02-03
        <script type="application/ld+json">{"@type":"Article","datePublished":"2031-02-03"}</script> | 2031-02-03
        <script type="application/ld+json">{"@type":"Organization","datePublished":"2031-02-03"}</script> |
        <script type="application/ld+json">{"@type":"Article",,,</script>                       |
        <meta property="article:modified_time" content="2031-02-03">                            |
        <meta name="date" content="02/03/2031">                                                 |
        """)
    void theDayOfPublicationIsReadWhereAPageGivesOne(String head, LocalDate day) throws IOException {
        assertThat(of(page(head, "")).date()).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void aTimeInTheArticleIsItsDayAndOneBesideItIsNot() throws IOException {
        assertThat(of(page("", "<time datetime='2031-02-03'>yesterday</time>")).date())
                .contains(LocalDate.of(2031, 2, 3));
        assertThat(of(page("", "")
                                .replace("<article>", "<aside><time datetime='2031-02-03'>3/2</time></aside><article>"))
                        .date())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <link rel=canonical href="https://gt.example/a#comments">                              | https://gt.example/a
        <link rel=canonical href="/a">                                                         |
        <link rel=canonical href="https://gt.example/">                                        |
        <link rel=canonical href="javascript:void(0)"><meta property="og:url" content="https://gt.example/b"> | https://gt.example/b
        """)
    void theCanonicalAddressIsAnArticlesAndAbsolute(String head, String url) throws IOException {
        assertThat(of(page(head, "")).metadata().url()).isEqualTo(Optional.ofNullable(url));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        <title>Budget rejected | Glottenberg Times</title><meta property="og:site_name" content="Glottenberg Times"> ~ Budget rejected
        <title>x</title><meta property="og:title" content="Budget &amp;amp; more: rejected">   ~ Budget &amp; more: rejected
        <title>Budget rejected</title>   ~ Budget rejected
        """)
    void theHeadlineIsThatOfThePageWithoutTheSite(String head, String headline) throws IOException {
        assertThat(of(page(head, "")).metadata().headline()).contains(headline);
    }

    @Test
    void metadataOfTheFolderGoesBeforeThePage() throws IOException {
        write("metadata.jsonl", "{\"file\":\"page.html\",\"date\":\"2030-01-01\",\"headline\":\"No budget\"}");
        Document d = of(page("<meta name=date content=2031-02-03><title>Budget</title>", ""));
        assertThat(d.date()).contains(LocalDate.of(2030, 1, 1));
        assertThat(d.text()).startsWith("No budget\n\n");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251",
        "windows-1252, windows-1252",
        "windows-1252, ISO-8859-1",
        "ISO-8859-2, ISO-8859-2",
        "Shift_JIS, Shift_JIS",
        "UTF-8, windows-1252",
        "windows-1252, UTF-8",
        "windows-1252, x-no-such-charset",
    })
    void charactersAreReadByWhatTheyAreAndThenByWhatIsSaid(String actual, String said) throws IOException {
        String word = actual.equals("windows-1251") ? "Стрельцы" : actual.equals("Shift_JIS") ? "東京" : "Café";
        String html = page(
                "<meta charset='" + said + "'>", "<p>He wrote the name " + word + " on the wall of the house.</p>");
        Document d = done(
                read(write("page.html", html.getBytes(Charset.forName(actual)))).get(0));
        assertThat(d.text()).contains(word);
    }

    @Test
    void aWrongHeaderDoesNotSpoilAPageThatKnowsBetter() {
        byte[] bytes = "<meta charset=windows-1251><p>Стрелсау</p>".getBytes(Charset.forName("windows-1251"));
        assertThat(HtmlDecoder.decode(bytes, Optional.of("ISO-8859-1")).text()).contains("Стрелсау");
        assertThat(HtmlDecoder.decode(utf8("Café"), Optional.of("ISO-8859-1")).text())
                .isEqualTo("Café");
        assertThat(HtmlDecoder.decode("Café".getBytes(StandardCharsets.ISO_8859_1), Optional.of("utf-8"))
                        .text())
                .isEqualTo("Café");
    }

    @Test
    void badBytesInAPageOfUtf8CostTheirCharactersAndAreTold() throws IOException {
        byte[] bytes = utf8(page("", "<p>Josef Novák and Jiří Dvořák signed.</p><p>Broken: #</p>"));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xE9 : bytes[i];
        }
        List<Outcome<Document>> outcomes = read(write("page.html", bytes));
        assertThat(done(outcomes.get(0)).text()).contains("Jiří Dvořák", "\uFFFD");
        assertThat(problems(outcomes))
                .containsExactly("page.html: 1 character is not UTF-8 and read as U+FFFD; the rest is read");
    }

    @Test
    void badMarkupIsReadAsBrowsersDo() throws IOException {
        String html = "<html><body><article><h1>Budget rejected<p>" + FIRST + "<p><b>" + SECOND
                + "<div><span></p></b></i>" + "<p>Nobody was surprised &mdash; not even the &unknown; minister <3 him.";
        assertThat(paragraphs(of(html))).contains(FIRST, SECOND);
    }

    @Test
    void pagesWithoutAnArticleAreToldApart() throws IOException {
        String home = "<html><body><nav><a href=/>Home</a></nav><ul>"
                + "<li><a href=/a>Army enters Hofbau</a></li>".repeat(40) + "</ul></body></html>";
        assertThat(problems(read(write("home.html", home))))
                .containsExactly("home.html: no article text found in this page");
        assertThat(problems(read(write("empty.html", "")))).hasSize(1);
    }

    @Test
    void hostilePagesCostThemselvesOnly() throws IOException {
        write("a.html", "<div>".repeat(50_000) + FIRST);
        write("b.html", "<p><a href=x>1</a>".repeat(30_000));
        write("b2.html", "<table>".repeat(10_000) + FIRST);
        write("c.html", "<" + "a ".repeat(200_000) + ">" + FIRST);
        write("d.html", page("<script type=application/ld+json>" + "[".repeat(20_000) + "</script>", ""));
        write("e.html", "x".repeat(10_000_001));
        List<Outcome<Document>> outcomes = read(folder.toString());
        assertThat(outcomes).hasSize(6);
        assertThat(done(outcomes.get(4)).text()).contains(FIRST);
        assertThat(problems(outcomes)).anySatisfy(p -> assertThat(p).startsWith("e.html: more than 10 MB"));
        assertThat(problems(outcomes)).noneSatisfy(p -> assertThat(p).contains("internal error"));
    }
}
