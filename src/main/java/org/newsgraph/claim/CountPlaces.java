package org.newsgraph.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Counting;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/**
 * Where a count holds: the place beside its number, that of its event, else the one named with its noun or its clause, else where the event of the
 * sentence before took place.
 */
final class CountPlaces {
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "across", "throughout", "outside", "inside", "within", "around");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Sentence sentence;
    private final Optional<Filler> nearby;

    CountPlaces(Lexicon lexicon, Mentions mentions, Sentence sentence, Optional<Filler> nearby) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.sentence = sentence;
        this.nearby = nearby;
    }

    Optional<Filler> of(Counted counted) {
        return counted.place()
                .<Filler>map(Filler.Entity::new)
                .or(() -> ofEvent(counted))
                .or(() -> below(counted.noun().orElse(counted.token())))
                .or(() -> ofClause(counted.clause()))
                .or(() -> within(counted))
                .or(() -> ofFigure(counted));
    }

    /** Where none is said with the count: the sentence before, else the country that the document is about. */
    Optional<Filler> around() {
        return namesSeveral()
                ? Optional.empty()
                : nearby.filter(this::isStillThere).or(this::soleCountry);
    }

    /** "Kenya reported 40 dead" behind news of Kampala: who names another place speaks of that. */
    private boolean isStillThere(Filler before) {
        return mentions.referents().stream()
                .flatMap(r -> r.mentions().stream())
                .filter(m -> m.sentence() == sentence.index() && m.kind() == Mention.Kind.NAME)
                .filter(m -> lexicon.isA(mentions.referent(m).type(), Ng.PLACE))
                .allMatch(m -> before instanceof Filler.Entity e && e.mention().referent() == m.referent());
    }

    private boolean namesSeveral() {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(t -> sentence.tree().children(t, "case").stream().anyMatch(this::isLocative))
                .flatMap(t -> mentions.at(sentence.index(), t).stream())
                .anyMatch(this::isOneOfSeveral);
    }

    /** "in Turkey and Syria": what is counted in both is not counted in the one that stands first. */
    private boolean isOneOfSeveral(Mention mention) {
        Sentence own = mentions.analysis().sentences().get(mention.sentence());
        DependencyTree tree = own.tree();
        return tree.is(mention.head(), "conj") && isNamedPlace(mention.sentence(), tree.head(mention.head()))
                || tree.children(mention.head(), "conj").stream().anyMatch(c -> isNamedPlace(mention.sentence(), c));
    }

    private boolean isNamedPlace(int sentence, int token) {
        return mentions.at(sentence, token)
                .map(mentions::referent)
                .filter(r -> r.named() && lexicon.isA(r.type(), Ng.PLACE))
                .isPresent();
    }

    /** The one country that a document names, by its name and more than once. */
    private Optional<Filler> soleCountry() {
        List<Mention> countries = mentions.referents().stream()
                .filter(r -> lexicon.isA(r.type(), Ng.COUNTRY))
                .filter(r -> r.mentions().stream().anyMatch(m -> m.kind() == Mention.Kind.NAME))
                .filter(r -> r.mentions().size() > 1)
                .map(r -> r.mentions().get(0))
                .toList();
        boolean sole = countries.size() == 1
                && mentions.referents().stream()
                                .filter(r -> r.named() && lexicon.isA(r.type(), Ng.COUNTRY))
                                .count()
                        == 1;
        return sole ? Optional.of(new Filler.Entity(countries.get(0))) : Optional.empty();
    }

    /** "The number of those detained in Lima has reached 300". */
    private Optional<Filler> ofFigure(Counted counted) {
        int begin = counted.of().orElse(counted.phrase().begin());
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(t -> t > begin && t < counted.phrase().begin())
                .filter(t -> sentence.tree().children(t, "case").stream().anyMatch(this::isLocative))
                .flatMap(t -> mentions.at(sentence.index(), t).stream())
                .flatMap(m -> place(m).stream())
                .findFirst();
    }

    private Optional<Filler> ofEvent(Counted counted) {
        // Those taken to a hospital were not hurt there.
        return counted.event()
                .flatMap(e -> isHarm(e.match())
                        ? places(e.match(), ClaimTerms.PLACE).findFirst()
                        : places(e.match()).findFirst());
    }

    private boolean isHarm(Match match) {
        return lexicon.counting(match.frame().denotes()).flatMap(Counting::role).isPresent();
    }

    /** The places that fill roles of a match: where it happens before where it goes. */
    Stream<Filler> places(Match match) {
        return Stream.of(ClaimTerms.PLACE, ClaimTerms.DESTINATION).flatMap(role -> places(match, role));
    }

    private Stream<Filler> places(Match match, String role) {
        return match.roles().getOrDefault(role, List.of()).stream()
                .flatMap(c -> c instanceof Candidate.Entity e ? Stream.of(e.mention()) : Stream.empty())
                .flatMap(m -> place(m).stream());
    }

    /** "miners in Silesia", "the death toll in Lima". */
    private Optional<Filler> below(int noun) {
        DependencyTree tree = sentence.tree();
        return tree.children(noun, "nmod").stream()
                .filter(c -> tree.children(c, "case").stream().anyMatch(this::isLocative))
                .flatMap(c -> mentions.at(sentence.index(), c).stream())
                .flatMap(m -> place(m).stream())
                .findFirst();
    }

    private Optional<Filler> ofClause(Clause clause) {
        Optional<Filler> own = clause.arguments(Argument.Slot.OBLIQUE).stream()
                .filter(a -> LOCATIVE.contains(a.preposition()))
                .flatMap(a -> a.heads().stream())
                .flatMap(h -> mentions.at(sentence.index(), h).stream())
                .flatMap(m -> place(m).stream())
                .findFirst();
        return own.or(() -> clause.arguments(Argument.Slot.SUBJECT).stream()
                        .flatMap(a -> a.heads().stream())
                        .flatMap(h -> below(h).stream())
                        .findFirst())
                .or(() -> conjoined(clause));
    }

    /** "In Lima, two people died and five were hurt": the place stands with the first conjunct, or the main clause. */
    private Optional<Filler> conjoined(Clause clause) {
        DependencyTree tree = sentence.tree();
        if (!tree.is(clause.head(), "conj") && !tree.is(clause.head(), "advcl")) {
            return Optional.empty();
        }
        int first = tree.head(clause.head());
        return sentence.clauses().stream()
                .filter(c -> c.head() == first)
                .findFirst()
                .flatMap(this::ofClause);
    }

    /** A place named deeper in the clause, the nearest: "died when a bus crashed near Lima"; not in what describes people. */
    private Optional<Filler> within(Counted counted) {
        DependencyTree tree = sentence.tree();
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(t -> tree.children(t, "case").stream().anyMatch(this::isLocative))
                .filter(t -> isInside(t, counted.clause().head()))
                .sorted(Comparator.comparingInt(t -> Math.abs(t - counted.token())))
                .flatMap(t -> mentions.at(sentence.index(), t).stream())
                .flatMap(m -> place(m).stream())
                .findFirst();
    }

    private boolean isLocative(int preposition) {
        return LOCATIVE.contains(sentence.token(preposition).word().toLowerCase(Locale.ROOT));
    }

    private boolean isInside(int token, int clause) {
        DependencyTree tree = sentence.tree();
        int t = token;
        while (t >= 0 && t != clause && !tree.is(t, "acl")) {
            t = tree.head(t);
        }
        return t == clause;
    }

    /** A state of health is no place, though it may have the form of one ("in intensive care"). */
    private boolean isState(Mention mention) {
        String words = mention.text().toLowerCase(Locale.ROOT).replace(' ', '_');
        return lexicon.countKind(words).isPresent();
    }

    private Optional<Filler> place(Mention mention) {
        return lexicon.isA(mentions.referent(mention).type(), Ng.PLACE)
                        && !isState(mention)
                        && isScope(mention)
                        && !isOneOfSeveral(mention)
                ? Optional.of(new Filler.Entity(mention))
                : Optional.empty();
    }

    /** Several unnamed places are no one scope, and an unnamed building that nothing places says little of where. */
    private boolean isScope(Mention mention) {
        if (mentions.referent(mention).named()) {
            return true;
        }
        Sentence own = mentions.analysis().sentences().get(mention.sentence());
        boolean several = own.token(mention.head()).tag().equals("NNS");
        boolean building = lexicon.isA(mentions.referent(mention).type(), Ng.FACILITY);
        boolean placed = own.tree().children(mention.head(), "nmod").stream()
                .anyMatch(c -> mentions.at(mention.sentence(), c)
                        .filter(m -> mentions.referent(m).named())
                        .isPresent());
        return !several && (!building || placed);
    }
}
