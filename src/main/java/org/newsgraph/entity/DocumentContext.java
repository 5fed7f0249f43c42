package org.newsgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.NominalRelation;

/** A document's things of the gazetteer, and what they say of the rest of it. */
final class DocumentContext {
    private static final double NEARLY_ALL = 0.8;
    private static final double MOSTLY = 0.6;

    private static final Set<String> BELONGING =
            Set.of(Ng.term("bodyOf"), Ng.term("partOf"), Ng.term("contingentOf"), Ng.term("locatedIn"));

    private static final Set<String> ACADEMIC = WordLists.words(DocumentContext.class, "teach or study");

    private static final Set<String> LINKS = Set.of("of", "in", "at");

    private final Claims claims;
    private final Map<Integer, Entry> entries;
    private final Lexicon lexicon;
    private final Storyline story;

    DocumentContext(Claims claims, Map<Integer, Entry> entries, Lexicon lexicon) {
        this.claims = claims;
        this.entries = entries;
        this.lexicon = lexicon;
        this.story = new Storyline(this);
    }

    Storyline story() {
        return story;
    }

    Claims claims() {
        return claims;
    }

    Stream<Item> items() {
        return claims.mentions().referents().stream()
                .map(r -> new Item(claims, r, Family.of(r.type(), lexicon), entry(r.index())));
    }

    /** What the gazetteer says that a referent is. */
    Optional<Entry> entry(int referent) {
        return Optional.ofNullable(entries.get(referent));
    }

    /** What the text says it belongs to or lies in, if the gazetteer knows that. */
    Optional<Entry> owner(Item item) {
        return item.relations()
                .filter(r -> BELONGING.contains(r.property()))
                .map(NominalRelation::object)
                .flatMap(o -> entry(o).stream())
                .findFirst();
    }

    /** Where the text says it lies, if the gazetteer knows that. */
    Optional<Entry> host(Item item) {
        return item.relations()
                .filter(r -> r.property().equals(Ng.term("locatedIn")))
                .flatMap(r -> entry(r.object()).stream())
                .findFirst();
    }

    /**
     * What stands within a nominal and was found to be something known: the city of "the commandant's office of the city", "the city's
     * commandant's office"; with what is left of the nominal.
     */
    Optional<Owner.Owned> within(Item item) {
        return item.referent().mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NOMINAL
                        && Names.clean(m.text()).equals(item.name()))
                .flatMap(m -> within(m).stream())
                .findFirst();
    }

    /** The same of one mention. */
    Optional<Owner.Owned> within(Mention m) {
        return claims.mentions().referents().stream()
                .filter(r -> r.index() != m.referent() && entry(r.index()).isPresent())
                .flatMap(r -> r.mentions().stream())
                .filter(part -> part.sentence() == m.sentence() && m.begin() <= part.begin() && part.end() <= m.end())
                .flatMap(part -> owned(m, part).stream())
                .findFirst();
    }

    private Optional<Owner.Owned> owned(Mention whole, Mention part) {
        Sentence s = claims.mentions().analysis().sentences().get(whole.sentence());
        int begin =
                part.begin() > whole.begin() && s.token(part.begin() - 1).tag().equals("DT")
                        ? part.begin() - 1
                        : part.begin();
        boolean possessor = begin <= whole.begin()
                && part.end() + 1 < whole.end()
                && s.token(part.end()).tag().equals("POS");
        String link = begin - 1 > whole.begin() ? s.token(begin - 1).word().toLowerCase(Locale.ROOT) : "";
        boolean after = part.end() == whole.end() && LINKS.contains(link);
        String rest = possessor ? text(s, part.end() + 1, whole.end()) : after ? text(s, whole.begin(), begin - 1) : "";
        return rest.isEmpty()
                ? Optional.empty()
                : entry(part.referent()).map(e -> new Owner.Owned(e, Owner.bare(rest), !link.equals("of") && after));
    }

    private String text(Sentence s, int begin, int end) {
        return Names.clean(
                s.span(begin, end).of(claims.mentions().analysis().document().text()));
    }

    /** Keys of the countries that are named. */
    Stream<String> countries() {
        return entries.values().stream()
                .filter(e -> e.type().equals(Ng.COUNTRY))
                .map(Entry::key)
                .distinct();
    }

    /** Keys of the countries that are named or in which a town or body that is named lies. */
    Stream<String> placesNamed() {
        return entries.values().stream()
                .flatMap(e -> GazetteerLinker.country(e).stream())
                .distinct();
    }

    /** Whether it has the word, which is in lower case. */
    boolean says(String word) {
        return claims.mentions().analysis().sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> t.word().equalsIgnoreCase(word));
    }

    /** Whether professors and the like are of it: a university's department, not a state's. */
    boolean isAcademic(Item item) {
        int index = item.referent().index();
        return claims.mentions().relations().stream()
                .filter(r -> r.object() == index)
                .flatMap(r -> r.title().stream())
                .anyMatch(t -> ACADEMIC.stream().anyMatch(t.toLowerCase(Locale.ROOT)::contains));
    }

    /** The state that it belongs to by the text, else the one that most of the text is about; if the text names the state. */
    Optional<Entry> home(Item item) {
        Optional<String> key = owner(item).flatMap(GazetteerLinker::country).or(() -> countryOf(MOSTLY));
        return key.flatMap(
                k -> entries.values().stream().filter(e -> e.key().equals(k)).findFirst());
    }

    /** The country that nearly all mentions of places are about. */
    Optional<String> soleCountry() {
        return countryOf(NEARLY_ALL);
    }

    private Optional<String> countryOf(double share) {
        Map<String, Integer> mentions = new TreeMap<>();
        claims.mentions().referents().forEach(r -> entry(r.index())
                .filter(this::tellsWhere)
                .flatMap(GazetteerLinker::country)
                .ifPresent(c -> mentions.merge(c, count(r.mentions()), Integer::sum)));
        int all = mentions.values().stream().mapToInt(Integer::intValue).sum();
        return mentions.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(e -> e.getValue() >= share * all)
                .map(Map.Entry::getKey);
    }

    /** Firms and outlets are named far from where they sit: who writes on Facebook need not be in its country. */
    private boolean tellsWhere(Entry e) {
        return lexicon.isA(e.type(), Ng.PLACE)
                || Stream.of("GoverningBody", "Force", "PoliticalParty")
                        .anyMatch(t -> lexicon.isA(e.type(), Ng.term(t)));
    }

    private static int count(List<Mention> mentions) {
        return (int) mentions.stream()
                .filter(m -> m.kind() == Mention.Kind.NAME || m.kind() == Mention.Kind.DEMONYM)
                .count();
    }
}
