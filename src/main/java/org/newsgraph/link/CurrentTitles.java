package org.newsgraph.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Articles under the names they have today. The dictionary is of 2012: some of its articles have another name since, and those
 * about whom or what the world has heard later are not in it. A table that comes with the program, written by hand, says both.
 *
 * <p>Lines of the table: the article's name; its name in the dictionary, empty if there is none or it is the same; names in text
 * that lead to it and to nothing else, with bars between them. Its own name without brackets is one of these where the third column has
 * any.
 */
public final class CurrentTitles implements Titles {
    private static final String TABLE = "current-titles.tsv";

    /** Words that lead to an article of which everybody who reads news has heard. */
    private static final int FORMS = 100;

    private final Titles old;
    private final Map<String, String> moved = new HashMap<>();
    private final Map<String, List<Title>> added = new HashMap<>();

    private CurrentTitles(Titles old) {
        this.old = old;
    }

    /** The same articles under their names of today, and those that have come since. */
    public static Titles over(Titles old) {
        try (InputStream in = Objects.requireNonNull(CurrentTitles.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            CurrentTitles titles = new CurrentTitles(old);
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(titles::add);
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        String title = fields[0].replace(' ', '_');
        if (fields.length > 1 && !fields[1].isEmpty()) {
            moved.put(fields[1].replace(' ', '_'), title);
        }
        if (fields.length > 2 && !fields[2].isEmpty()) {
            Title known = new Title(title, 1, FORMS);
            addName(known.base(), known);
            List.of(fields[2].split("\\|")).forEach(name -> addName(name, known));
        }
    }

    private void addName(String name, Title title) {
        List<Title> titles = added.computeIfAbsent(TitleNames.key(name), k -> new ArrayList<>());
        if (!titles.contains(title)) {
            titles.add(title);
        }
    }

    @Override
    public List<Title> named(String name) {
        List<Title> newer = added.get(TitleNames.key(name));
        return newer != null ? List.copyOf(newer) : current(old.named(name));
    }

    private List<Title> current(List<Title> titles) {
        if (titles.stream().noneMatch(t -> moved.containsKey(t.name()))) {
            return titles;
        }
        Map<String, Title> current = new LinkedHashMap<>();
        titles.forEach(t -> {
            String name = moved.getOrDefault(t.name(), t.name());
            current.merge(name, new Title(name, t.probability(), t.forms()), CurrentTitles::better);
        });
        return current.values().stream().sorted(Title.LIKELIEST).toList();
    }

    private static Title better(Title a, Title b) {
        return Title.LIKELIEST.compare(a, b) <= 0 ? a : b;
    }
}
