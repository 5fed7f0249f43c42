package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedReaderTest extends ReaderTest {
    private static String item(String title, String text) {
        return "<item><title>" + title + "</title><description>" + text + "</description></item>\n";
    }

    private static String feed(String items) {
        return "<rss version='2.0'><channel><title>Zenda Courier</title>\n" + items + "</channel></rss>";
    }

    @Test
    void eachItemOfAnRssFeedIsADocument() throws IOException {
        List<Outcome<Document>> outcomes = readFixture("feed.rss");
        Document border = done(outcomes.get(0));
        assertThat(border.name()).isEqualTo("feed.rss#hw-1001");
        assertThat(border.metadata())
                .isEqualTo(new Document.Metadata(
                        Optional.of(LocalDate.of(2031, 3, 5)),
                        Optional.of("Glottenberg & Ruritania reopen border"),
                        Optional.of("Hentzau Wire: World"),
                        Optional.of("https://www.hentzauwire.example/border")));
        assertThat(border.text())
                .startsWith("Glottenberg & Ruritania reopen border\n\nGlottenberg and Ruritania reopened");
        assertThat(paragraphs(border)).hasSize(2);
        assertThat(problems(outcomes))
                .containsExactly("feed.rss (item 3, 'Pictures of the day'): an item without text");
    }

    @Test
    void ofATeaserTheHalfSentenceIsNotRead() throws IOException {
        assertThat(paragraphs(done(readFixture("feed.rss").get(1))))
                .containsExactly("The mayor of Zenda resigned on Thursday.");
        assertThat(problems(read(write("f.xml", feed(item("Mayor", "The mayor was killed in&#8230;"))))))
                .containsExactly("f.xml (item 1, 'Mayor'): nothing but the beginning of a sentence");
    }

    @Test
    void atomIsReadAndItsEntitiesAreNot() throws IOException {
        List<Outcome<Document>> outcomes = readFixture("feed.atom");
        Document march = done(outcomes.get(0));
        assertThat(march.name()).isEqualTo("feed.atom#tag:gt,2030:7");
        assertThat(march.metadata().headline()).contains("Teachers march again");
        assertThat(march.metadata().url()).contains("https://glottenberg-times.example/teachers");
        assertThat(march.date()).contains(LocalDate.of(2030, 11, 19));
        assertThat(march.text()).contains("on Tuesday. &secret;");
        assertThat(problems(outcomes))
                .singleElement()
                .asString()
                .startsWith("feed.atom: malformed XML at line 6, column");
    }

    @Test
    void rss1OfRdfIsRead() throws IOException {
        String rdf =
                "<?xml version='1.0' encoding='ISO-8859-1'?><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                        + " xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                        + "<channel rdf:about='x'><title>Caf\u00e9 News</title></channel><item rdf:about='y'><title>Prices</title>"
                        + "<link>http://cafe.example/1</link><dc:date>2031-02-03</dc:date><description>Prices rose in May.</description>"
                        + "</item></rdf:RDF>";
        Document d = done(
                read(write("f.xml", rdf.getBytes(StandardCharsets.ISO_8859_1))).get(0));
        assertThat(d.metadata().publisher()).contains("Caf\u00e9 News");
        assertThat(d.date()).contains(LocalDate.of(2031, 2, 3));
    }

    @Test
    void aBareAmpersandCostsNoItem() throws IOException {
        List<Outcome<Document>> outcomes = read(write(
                "f.xml",
                feed(item("A", "Smith & Sons closed its mine.")
                        + item("B", "It rained.&nbsp;It snowed.")
                        + item("C", "All went home."))));
        assertThat(documents(outcomes))
                .extracting(d -> paragraphs(d).get(0))
                .containsExactly("Smith & Sons closed its mine.", "It rained. It snowed.", "All went home.");
        assertThat(problems(outcomes))
                .containsExactly(
                        "f.xml: malformed XML at line 2, column 43; the items that can be told apart are read");
    }

    @Test
    void ofAFeedThatIsCutOffTheWholeSentencesAreRead() throws IOException {
        String whole = feed(item("A", "The first man came.")
                + item("B", "&lt;p&gt;The second came.&lt;/p&gt; &lt;p&gt;The third was killed in"));
        List<Outcome<Document>> outcomes = read(write("f.xml", whole.substring(0, whole.indexOf(" in</desc") + 1)));
        assertThat(documents(outcomes))
                .extracting(Document::text)
                .containsExactly("A\n\nThe first man came.", "B\n\nThe second came.");
        assertThat(problems(outcomes)).singleElement().asString().contains("malformed XML at line 3");
    }

    @Test
    void whatIsNoFeedIsTold() throws IOException {
        assertThat(problems(read(write("map.xml", "<urlset><url><loc>http://a.example</loc></url></urlset>"))))
                .containsExactly("map.xml: no item in this feed (its XML is <urlset>)");
        assertThat(problems(read(write("f.xml", "no XML at all")))).isNotEmpty();
    }

    @Test
    void aThousandLaughsAreNotLaughed() throws IOException {
        String laughs = "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                + feed(item("A", "He said &b; and left the room."));
        assertThat(done(read(write("f.xml", laughs)).get(0)).text()).contains("He said &b; and left");
    }
}
