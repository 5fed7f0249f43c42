package org.newsgraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lists of words that ship with the program as data: a line a list, which is what the list holds, a tab, and the words with bars between
 * them; lines that begin with {@code #} are comments. Immutable.
 */
public final class WordLists {
    private static final Map<String, WordLists> OF_PACKAGES = new ConcurrentHashMap<>();

    private final String file;
    private final Map<String, Set<String>> lists = new TreeMap<>();

    private WordLists(String file, List<String> lines) {
        this.file = file;
        lines.stream().filter(l -> !l.startsWith("#")).forEach(l -> {
            int tab = l.indexOf('\t');
            Set<String> before =
                    lists.put(l.substring(0, tab), Set.of(l.substring(tab + 1).split("\\|")));
            if (before != null) {
                throw new IllegalArgumentException(file + " has the list \"" + l.substring(0, tab) + "\" twice");
            }
        });
    }

    /**
     * The words of a list of the file {@code words.tsv} that lies beside a class, which is read once a package.
     *
     * @throws IllegalArgumentException if the file has no such list
     */
    public static Set<String> words(Class<?> beside, String list) {
        return OF_PACKAGES
                .computeIfAbsent(beside.getPackageName(), p -> of(beside, "words.tsv"))
                .list(list);
    }

    /**
     * Reads a file that lies beside a class.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static WordLists of(Class<?> beside, String file) {
        InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WordLists(file, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of a list.
     *
     * @throws IllegalArgumentException if the file has no such list
     */
    public Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException(file + " has no list \"" + name + "\"");
        }
        return words;
    }
}
