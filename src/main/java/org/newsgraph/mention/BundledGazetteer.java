package org.newsgraph.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * The names that ship with the program: countries, regions, cities, international organisations, news media. Immutable.
 *
 * <p>Only words written with a capital are looked up ("turkey" is no country). A short acronym counts in capitals only, with
 * or without full stops ("U.S.", "US", not "Us"). "Zhambyl region", "Zhambyl Province" find a first-level division by its
 * stem. Where the data are from: {@code README.md} beside them.
 */
public final class BundledGazetteer implements Gazetteer {
    private static final List<String> FILES =
            List.of("countries.tsv", "regions.tsv", "organizations.tsv", "cities.tsv.gz");
    private static final Map<String, String> LINKS = Map.of(
            "wd", "http://www.wikidata.org/entity/",
            "db", "http://dbpedia.org/resource/",
            "gn", "https://sws.geonames.org/");
    static final Set<String> DIVISIONS =
            WordLists.words(BundledGazetteer.class, "divisions of states behind their names");

    /** What is called by a direction or by its rank alone is named so in many countries. */
    private static final Set<String> TELLS_NO_PLACE =
            WordLists.words(BundledGazetteer.class, "tell no place from another");

    /** What such places are called besides. */
    private static final Set<String> KINDS = WordLists.words(BundledGazetteer.class, "kinds of stretches of land");

    private static final Set<String> CONTINENTS =
            Set.of("Africa", "America", "Asia", "Europe", "Oceania", "Antarctica");

    /** Rank that the files give the capitals of countries. */
    private static final int CAPITAL = 2;

    private final Map<String, List<Ranked>> names = new HashMap<>(1 << 17);
    private final Map<String, List<Ranked>> acronyms = new HashMap<>();
    private final Map<String, List<Ranked>> stems = new HashMap<>();
    private final Map<String, Entry> demonyms = new HashMap<>();
    private final Map<String, Entry> countries = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();
    private int longest;

    /** Rank before population: a country before a capital before any other place of its name. */
    private record Ranked(int rank, Entry entry) {}

    public BundledGazetteer() {
        FILES.forEach(this::load);
        Comparator<Ranked> importance = Comparator.comparingInt(Ranked::rank)
                .thenComparing(r -> -r.entry.population())
                .thenComparing(r -> r.entry.key());
        for (Map<String, List<Ranked>> index : List.of(names, acronyms, stems)) {
            index.values().forEach(entries -> entries.sort(importance));
        }
    }

    @Override
    public List<Entry> named(String surface) {
        if (surface.equals(surface.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<Ranked> found = acronyms.get(surface);
        if (found == null) {
            found = acronyms.get(surface.replace(".", ""));
        }
        if (found == null) {
            found = names.get(NameKey.of(surface));
        }
        if (found == null) {
            found = division(NameKey.of(surface));
        }
        boolean anywhere = tellsNoPlace(NameKey.of(surface));
        return found.stream()
                .map(Ranked::entry)
                .filter(e -> !anywhere || e.country().isEmpty())
                .toList();
    }

    private static boolean tellsNoPlace(String key) {
        return TELLS_NO_PLACE.containsAll(List.of(key.split(" ")));
    }

    private List<Ranked> division(String key) {
        int blank = key.lastIndexOf(' ');
        if (blank <= 0 || !DIVISIONS.contains(key.substring(blank + 1))) {
            return List.of();
        }
        String stem = key.substring(0, blank);
        if (tellsNoPlace(stem)) {
            return List.of();
        }
        List<Ranked> found = stems.get(stem);
        return found != null ? found : divisionOfTown(names.getOrDefault(stem, List.of()));
    }

    /** "Kharkov region": the division is named after the town, and the town has another name. */
    private List<Ranked> divisionOfTown(List<Ranked> towns) {
        return towns.stream()
                .limit(1)
                .flatMap(t -> stems.getOrDefault(NameKey.of(t.entry.label()), List.of()).stream()
                        .filter(r -> r.entry.country().equals(t.entry.country())))
                .toList();
    }

    @Override
    public Optional<Entry> demonym(String surface) {
        return Character.isUpperCase(surface.codePointAt(0))
                ? Optional.ofNullable(demonyms.get(NameKey.of(surface)))
                : Optional.empty();
    }

    @Override
    public boolean ambiguous(String surface) {
        String key = NameKey.of(surface);
        return ambiguous.contains(key)
                || List.of(key.split(" ")).stream().allMatch(w -> TELLS_NO_PLACE.contains(w) || KINDS.contains(w));
    }

    @Override
    public Optional<Entry> countryOfCapital(Entry entry) {
        return entry.country().filter(c -> capitals.contains(entry.key())).map(countries::get);
    }

    @Override
    public int longestName() {
        return longest;
    }

    private void load(String file) {
        try (InputStream in = open(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = BundledGazetteer.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("Missing resource " + file);
        }
        return file.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /** Columns: key, class, rank, label, names, demonyms, links, country, latitude, longitude, inhabitants, ambiguous. */
    private void add(String[] column) {
        List<String> all = new ArrayList<>(List.of(column[3]));
        List<String> stemsOfIt = new ArrayList<>();
        for (String name : list(column[4])) {
            if (name.startsWith("~")) {
                stemsOfIt.add(name.substring(1));
            } else if (!column[1].equals("City") || isUsable(name, column)) {
                all.add(name);
            }
        }
        Entry entry = new Entry(
                column[0],
                Ng.term(column[1]),
                column[3],
                List.copyOf(all),
                list(column[5]),
                list(column[6]).stream().map(BundledGazetteer::link).toList(),
                column[7].isEmpty() ? Optional.empty() : Optional.of(column[7]),
                number(column[8]),
                number(column[9]),
                Long.parseLong(column[10]));
        Ranked ranked = new Ranked(Integer.parseInt(column[2]), entry);
        if (entry.type().equals(Ng.COUNTRY)) {
            countries.put(entry.key(), entry);
        } else if (ranked.rank == CAPITAL) {
            capitals.add(entry.key());
        }
        all.forEach(name -> index(name, ranked));
        stemsOfIt.forEach(stem -> put(stems, NameKey.of(stem), ranked));
        entry.demonyms().forEach(demonym -> demonyms.putIfAbsent(NameKey.of(demonym), entry));
        if (!column[11].isEmpty()) {
            ambiguous.add(NameKey.of(column[3]));
        }
    }

    /** A town's foreign names of few letters ("Igbo", "Bala"), or a continent's, are more often something else. */
    private static boolean isUsable(String name, String[] column) {
        boolean large = Long.parseLong(column[10]) >= 1_000_000 || Integer.parseInt(column[2]) == CAPITAL;
        return !CONTINENTS.contains(name) && (large || name.length() > 4);
    }

    private void index(String name, Ranked ranked) {
        if (name.endsWith(".") && !NameKey.isAcronym(name)) {
            put(acronyms, name, ranked); // "Ill." is a state, "Ill" is a word
            return;
        }
        boolean acronym = NameKey.isAcronym(name);
        if (acronym) {
            put(acronyms, name.replace(".", ""), ranked);
        }
        // "Nato" and "Unicef" are written like names; "Who" and "Us" are words.
        if (!acronym || name.replace(".", "").length() > 3) {
            put(names, NameKey.of(name), ranked);
        }
        longest = Math.max(longest, name.split("[ -]").length + 1);
    }

    private static void put(Map<String, List<Ranked>> index, String key, Ranked ranked) {
        List<Ranked> entries = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!entries.contains(ranked)) {
            entries.add(ranked);
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static String link(String compact) {
        String prefix = compact.substring(0, 2);
        return LINKS.get(prefix) + compact.substring(3) + (prefix.equals("gn") ? "/" : "");
    }
}
