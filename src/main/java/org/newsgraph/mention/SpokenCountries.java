package org.newsgraph.mention;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Which countries a document speaks of, and by that whether a town or region of a name can be the one it means. Small towns share
 * their names with people, clubs, goods and with towns elsewhere, the more so where the name is one of a town's older or foreign ones:
 * such a town is meant only in a text about its country.
 */
public final class SpokenCountries {
    /** Inhabitants of a place that is known everywhere by its own name. */
    private static final long KNOWN = 500_000;

    /** Inhabitants of a place whose mere name tells that a text is about its country. */
    private static final long FAMOUS = 1_000_000;

    /** Lesser places of a country that together tell that the text is about it. */
    private static final int SEVERAL = 2;

    private static final Set<String> WHERE = Set.of("in", "near", "from", "around", "outside", "to", "at");
    private static final Set<String> KINDS = WordLists.words(SpokenCountries.class, "places within a country");
    private static final Set<String> OUTLETS = Set.of(Ng.MEDIA_OUTLET, Ng.term("NewsAgency"));

    private final Gazetteer gazetteer;
    private final Collection<Named> names;
    private final Set<String> sure = new HashSet<>();

    /**
     * A name of a document with what the gazetteer has under it.
     *
     * @param surface as the text has it
     * @param placed whether the words before it say that something is there: "in", "near", "the city of"
     */
    public record Named(String surface, Gazetteer.Entry entry, boolean placed) {}

    public SpokenCountries(Gazetteer gazetteer, Collection<Named> names) {
        this.gazetteer = gazetteer;
        this.names = List.copyOf(names);
        this.names.stream().filter(this::isSure).forEach(n -> country(n.entry()).ifPresent(sure::add));
    }

    /** Whether the text can mean this place by the name; of all but towns and regions of a country, always. */
    public boolean canMean(Named name) {
        Gazetteer.Entry e = name.entry();
        if (!isPartOfCountry(e) || isSpokenOf(e.country().get(), name)) {
            return true;
        }
        if (gazetteer.countryOfCapital(e).isPresent()) {
            return isOwn(name) || !GivenNames.isGivenName(name.surface());
        }
        boolean elsewhere = !sure.isEmpty();
        boolean known = e.population() >= KNOWN;
        return !gazetteer.ambiguous(name.surface())
                && (isOwn(name) ? known || name.placed() || !elsewhere : known && !elsewhere);
    }

    /** Whether something else tells that the text is about the country. */
    private boolean isSpokenOf(String country, Named but) {
        Set<String> others = new HashSet<>();
        names.stream()
                .filter(n -> !n.surface().equals(but.surface()))
                .filter(n -> n.entry().country().filter(country::equals).isPresent() && isPartOfCountry(n.entry()))
                .forEach(n -> others.add(n.entry().key()));
        return sure.contains(country) || others.size() >= SEVERAL;
    }

    /** Names that can hardly mean anything else. */
    private boolean isSure(Named n) {
        Gazetteer.Entry e = n.entry();
        if (!isPartOfCountry(e)) {
            return !OUTLETS.contains(e.type());
        }
        boolean capital = gazetteer.countryOfCapital(e).isPresent();
        return isOwn(n) && !gazetteer.ambiguous(n.surface()) && (capital || e.population() >= FAMOUS);
    }

    /** Those with adjectives of their own, "Scottish", are known as countries are. */
    private static boolean isPartOfCountry(Gazetteer.Entry e) {
        return (e.type().equals(Ng.CITY) || e.type().equals(Ng.REGION))
                && e.country().isPresent()
                && e.demonyms().isEmpty();
    }

    /** Not by one of its other names: by its label or its beginning, "Frankfurt" of "Frankfurt am Main", or a region's without its kind. */
    private static boolean isOwn(Named n) {
        String key = NameKey.of(n.surface());
        String label = NameKey.of(n.entry().label());
        if (!n.entry().type().equals(Ng.REGION)) {
            return label.equals(key) || label.startsWith(key + " ");
        }
        return stem(key).equals(stem(label))
                || n.entry().names().stream().map(NameKey::of).anyMatch(key::equals);
    }

    private static String stem(String region) {
        int blank = region.lastIndexOf(' ');
        return blank > 0 && BundledGazetteer.DIVISIONS.contains(region.substring(blank + 1))
                ? region.substring(0, blank)
                : region;
    }

    private static Optional<String> country(Gazetteer.Entry e) {
        return e.type().equals(Ng.COUNTRY) ? Optional.of(e.key()) : e.country();
    }

    /** Whether "in", "near", "the city of" or the like stand before the mention. */
    public static boolean isPlaced(Analysis analysis, Mention m) {
        return m.sentence() < analysis.sentences().size()
                && isPlaced(analysis.sentences().get(m.sentence()), m.begin());
    }

    static boolean isPlaced(Sentence s, int begin) {
        if (begin == 0) {
            return false;
        }
        String before = s.token(begin - 1).word().toLowerCase(Locale.ROOT);
        boolean of = before.equals("of")
                && begin > 1
                && KINDS.contains(s.token(begin - 2).lemma().toLowerCase(Locale.ROOT));
        return WHERE.contains(before) || KINDS.contains(before) || of;
    }
}
