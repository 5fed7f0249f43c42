package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.sf.extjwnl.dictionary.Dictionary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.lexicon.Ng;

class NounTableTest {
    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(NounTableTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
        }
    }

    @Tag("models")
    @Test
    void shippedTableIsWhatWordNetGives() throws Exception {
        List<String> made = new NounTableBuilder(Dictionary.getDefaultResourceInstance(), lines("wordnet-classes.tsv"))
                .build().entrySet().stream()
                        .map(e -> e.getKey() + "\t" + e.getValue())
                        .toList();
        assertThat(made).isEqualTo(lines("nouns.tsv"));
    }

    @Test
    void everyClassIsInTheOntology() throws IOException {
        Lexicon lexicon = LexiconReader.read(LexiconSource.bundled()).lexicon();
        assertThat(lines("nouns.tsv").stream()
                        .map(l -> l.substring(l.indexOf('\t') + 1))
                        .distinct())
                .allSatisfy(
                        c -> assertThat(lexicon.isA(Ng.term(c), Ng.THING)).as(c).isTrue());
    }
}
