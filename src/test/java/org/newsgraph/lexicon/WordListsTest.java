package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/newsgraph");
    private static final Path DATA = Path.of("src/main/resources/org/newsgraph");
    private static final Pattern CALL = Pattern.compile("WordLists\\.words\\(\\s*(\\w+)\\.class,\\s*\"([^\"]+)\"");

    @Test
    void listsAndTheirUsersAreOneToOne() throws IOException {
        assertThat(named()).isEqualTo(kept());
    }

    @Test
    void unknownListIsSaidByName() {
        assertThatThrownBy(() -> WordLists.of(WordLists.class, "fault.tsv").list("colours"))
                .hasMessage("fault.tsv has no list \"colours\"");
    }

    @Test
    void listThatStandsTwiceIsSaidByName() {
        assertThatThrownBy(() -> WordLists.of(WordLists.class, "twice.tsv"))
                .hasMessage("twice.tsv has the list \"metals\" twice");
    }

    private static Set<String> named() throws IOException {
        Map<String, Path> packages = new HashMap<>();
        for (Path source : files(SOURCES, ".java")) {
            packages.put(source.getFileName().toString(), SOURCES.relativize(source.getParent()));
        }
        Set<String> named = new TreeSet<>();
        for (Path source : files(SOURCES, ".java")) {
            Matcher call = CALL.matcher(Files.readString(source));
            while (call.find()) {
                named.add(packages.get(call.group(1) + ".java") + ": " + call.group(2));
            }
        }
        return named;
    }

    private static Set<String> kept() throws IOException {
        Set<String> kept = new TreeSet<>();
        for (Path file : files(DATA, "words.tsv")) {
            Files.readAllLines(file).stream()
                    .filter(l -> !l.startsWith("#"))
                    .forEach(l -> kept.add(DATA.relativize(file.getParent()) + ": " + l.substring(0, l.indexOf('\t'))));
        }
        return kept;
    }

    private static List<Path> files(Path top, String end) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(f -> f.toString().endsWith(end)).toList();
        }
    }
}
