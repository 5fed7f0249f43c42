package org.newsgraph.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitleCacheTest {
    private static final String LINES = """
            Lisbon	Lisbon	0.97
            LISBON	Lisbon	1.0
            Lisboa	Lisbon	0.92
            lisbon trams	Lisbon	1.0
            Lisbon Treaty	Treaty_of_Lisbon	1.0
            Treaty of Lisbon	Treaty_of_Lisbon	1.0
            the Lisbon Treaty	Treaty_of_Lisbon	0.99
            Reform Treaty	Treaty_of_Lisbon	0.8
            Lisbon, Iowa	Lisbon,_Iowa	1.0
            Lisbon (IA)	Lisbon,_Iowa	1.0
            Lisbon in Iowa	Lisbon,_Iowa	1.0
            http://lisbon.iowa.example	Lisbon,_Iowa	1.0
            pt:Lisboa	Lisboa	1.0
            Lisbon - Wikipedia	Lisbon_(city)	1.0
            http://lisbon.example	Lisbon_(town)	1.0
            UNO	United_Nations	0.6
            the United Nations	United_Nations	0.9
            Uno	Uno_(card_game)	0.7
            Uno (cards)	Uno_(card_game)	1.0
            José Saramago	José_Saramago	1.0
            ジョゼ・サラマーゴ	José_Saramago	1.0
            Baltasar Lopes	Baltasar_Lopes	1.0
            Years of plenty	1998	1.0
            Portuguese towns	List_of_towns_in_Portugal	1.0
            """;

    @TempDir
    Path folder;

    private DictionaryData data;

    @BeforeEach
    void writeData() throws IOException {
        data = compressed("small.tab.gz", LINES);
    }

    @Test
    void knowsTheArticleThatANameLeadsTo() throws IOException {
        assertThat(titles("Lisboa")).containsExactly("Lisbon");
        assertThat(index().named("Lisbon").get(0).probability()).isBetween(0.96, 0.98);
    }

    @Test
    void anotherSpellingServesWhereTheNameItselfIsUnknown() throws IOException {
        assertThat(titles("Jose Saramago")).containsExactly("José_Saramago");
        assertThat(titles("The Reform Treaty")).containsExactly("Treaty_of_Lisbon");
    }

    @Test
    void theSpellingAsItIsGoesFirst() throws IOException {
        assertThat(index().named("Lisbon").get(0).name()).isEqualTo("Lisbon");
        assertThat(titles("UNO")).containsExactly("United_Nations");
        assertThat(titles("Uno")).containsExactly("Uno_(card_game)");
    }

    @Test
    void articlesOfThatNameAreKnownThoughNoLinkLeadsThere() throws IOException {
        assertThat(index().named("Lisbon"))
                .filteredOn(t -> t.probability() == 0)
                .extracting(Title::name)
                .containsExactly("Lisbon,_Iowa");
    }

    @Test
    void countsTheWordsThatLeadToAnArticle() throws IOException {
        assertThat(index().named("Reform Treaty")).extracting(Title::forms).containsExactly(4);
        assertThat(index().named("José Saramago")).extracting(Title::forms).containsExactly(2);
    }

    @Test
    void whatNewsCannotUseAsANameIsNotKept() throws IOException {
        for (String name : List.of(
                "lisbon trams", "pt:Lisboa", "Years of plenty", "Portuguese towns", "Baltasar Lopes", "Nobody", "")) {
            assertThat(titles(name)).as(name).isEmpty();
        }
    }

    @Test
    void aSecondStartReadsWhatTheFirstMade() throws IOException {
        Counting progress = new Counting();
        new TitleCache(folder).open(data, progress);
        new TitleCache(folder).open(data, progress);
        assertThat(progress.begun).hasValue(1);
        assertThat(progress.read.get())
                .isBetween((int) data.stamp().length() - 16, (int) data.stamp().length());
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        TitleCache one = new TitleCache(folder.resolve("one"));
        TitleCache other = new TitleCache(folder.resolve("other"));
        one.open(data, new Counting());
        other.open(data, new Counting());
        assertThat(one.file()).hasSameBinaryContentAs(other.file());
    }

    @Test
    void otherDataMakeAnIndexOfTheirOwn() throws IOException {
        index();
        DictionaryData newer = compressed("newer.tab.gz", "Olisipo\tLisbon\t1.0\n" + LINES);
        assertThat(new TitleCache(folder).open(newer, new Counting()).named("Olisipo"))
                .extracting(Title::name)
                .containsExactly("Lisbon");
    }

    @Test
    void aFileThatBreaksOffAnywhereIsMadeAnew() throws IOException {
        index();
        Path file = new TitleCache(folder).file();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 37) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(TitleIndex.open(file, data.stamp()))
                    .as("%d bytes", length)
                    .isEmpty();
        }
        assertThat(titles("Lisboa")).containsExactly("Lisbon");
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void aHeaderWithAWrongBitIsNone() throws IOException {
        index();
        Path file = new TitleCache(folder).file();
        byte[] whole = Files.readAllBytes(file);
        for (int bit = 0; bit < 8 * 52; bit += 5) {
            byte[] wrong = whole.clone();
            wrong[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(IndexHeader.read(ByteBuffer.wrap(wrong, 0, IndexHeader.BYTES), wrong.length)
                            .filter(h -> h.stamp().equals(data.stamp())))
                    .as("bit %d", bit)
                    .isEmpty();
        }
    }

    @Test
    void anIndexThatIsNotFinishedIsNone() throws IOException {
        Path file = folder.resolve("unfinished");
        try (TitleIndexWriter writer = new TitleIndexWriter(file)) {
            for (int i = 0; i < 100_000; i++) {
                writer.add("Article_" + i, 1, java.util.Map.of("Article " + i, 1.0));
            }
        }
        assertThat(file).isNotEmptyFile();
        assertThat(TitleIndex.open(file, data.stamp())).isEmpty();
    }

    @Test
    void dataThatBreakOffLeaveNothingBehind() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("small.tab.gz"));
        Path broken = folder.resolve("broken.tab.gz");
        Files.write(broken, java.util.Arrays.copyOf(whole, whole.length / 2));
        DictionaryData half = DictionaryData.of(broken.toUri().toURL());
        TitleCache cache = new TitleCache(folder.resolve("cache"));
        assertThatThrownBy(() -> cache.open(half, new Counting())).isInstanceOf(IOException.class);
        try (var left = Files.list(folder.resolve("cache"))) {
            assertThat(left).extracting(p -> String.valueOf(p.getFileName())).containsExactly("wikidict-titles.lock");
        }
    }

    @Test
    void ofSeveralAtOnceOneMakesTheIndexAndAllReadIt() throws Exception {
        Counting progress = new Counting();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Title>>> starts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                starts.add(() -> new TitleCache(folder).open(data, progress).named("Lisboa"));
            }
            for (Future<List<Title>> found : threads.invokeAll(starts)) {
                assertThat(found.get()).extracting(Title::name).containsExactly("Lisbon");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(progress.begun).hasValue(1);
    }

    private TitleIndex index() throws IOException {
        return new TitleCache(folder).open(data, new Counting());
    }

    /** Those that links lead to. */
    private List<String> titles(String name) throws IOException {
        return index().named(name).stream()
                .filter(t -> t.probability() > 0.5)
                .map(Title::name)
                .toList();
    }

    private DictionaryData compressed(String name, String lines) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.getBytes(UTF_8));
        }
        URL url = file.toUri().toURL();
        return DictionaryData.of(url);
    }

    private static final class Counting implements TitleCache.Progress {
        final AtomicInteger begun = new AtomicInteger();
        final AtomicInteger read = new AtomicInteger();

        @Override
        public LongConsumer begin(long total) {
            begun.incrementAndGet();
            return n -> read.addAndGet((int) n);
        }

        @Override
        public void end() {}
    }
}
