package org.newsgraph.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Counting;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mentions;

/**
 * What a number counts, if anything worth keeping: the fillers of an event's role ("killed 13 people"), a noun of counting
 * ("13 deaths", "the death toll rose to 13"), or members of a class that take part in an event ("300 soldiers arrived").
 */
final class CountKinds {
    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Sentence sentence;
    private final List<EventMatch> events;
    private final NumberNeighbours neighbours;
    private final CountPredicates predicates;

    CountKinds(Lexicon lexicon, Mentions mentions, Sentence sentence, List<EventMatch> events) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.sentence = sentence;
        this.events = events;
        this.neighbours = new NumberNeighbours(lexicon, sentence);
        this.predicates = new CountPredicates(lexicon, mentions, sentence, events, neighbours);
    }

    /** One count, or several of those "killed or detained"; none of a number that several kinds share. */
    List<Counted> of(NumberPhrase phrase) {
        Optional<Counted> counted = single(phrase);
        Optional<String> other = counted.flatMap(
                        c -> neighbours.joined(c.clause().head()))
                .filter(k -> !k.equals(counted.get().kind()));
        if (other.isEmpty()) {
            return counted.stream().toList();
        }
        // "20 people were killed or wounded": nobody knows how many of either.
        boolean shared = phrase.quantity().hasValue() && phrase.quantity().value() > 1;
        boolean told = Set.of(counted.get().kind(), other.get()).contains("Hospitalised");
        return shared
                ? told ? List.of(counted.get()) : List.of()
                : List.of(counted.get(), counted.get().withKind(other.get()));
    }

    private Optional<Counted> single(NumberPhrase phrase) {
        int token = head(phrase);
        OptionalInt noun = noun(phrase, token);
        if (isAge(phrase, noun)) {
            return Optional.empty();
        }
        return byNeighbour(phrase, token)
                .filter(c -> !isThing(noun))
                .or(() -> byRole(phrase, token, noun))
                .or(() -> byNoun(phrase, token, noun))
                .or(() -> predicates.of(phrase, token, noun))
                .or(() -> byClass(phrase, token, noun));
    }

    /** "The body of a man around 70": a number behind one thing does not count it. */
    private boolean isAge(NumberPhrase phrase, OptionalInt noun) {
        return noun.isPresent()
                && noun.getAsInt() < phrase.begin()
                && sentence.token(noun.getAsInt()).tag().equals("NN");
    }

    /** "30 homes were destroyed": what is neither somebody nor a group of people does not die. */
    private boolean isThing(OptionalInt noun) {
        return noun.stream()
                .mapToObj(n -> mentions.at(sentence.index(), n))
                .flatMap(Optional::stream)
                .map(m -> mentions.referent(m).type())
                .anyMatch(t ->
                        !lexicon.isA(t, Ng.AGENT) && (lexicon.isA(t, Ng.PLACE) || lexicon.isA(t, Ng.term("Artifact"))));
    }

    /** A figure whose kind an earlier sentence says: "their number rose to 18". */
    Optional<Counted> figure(NumberPhrase phrase, Optional<String> earlier) {
        return neighbours
                .figure(phrase)
                .flatMap(t -> t.kind().or(() -> earlier).flatMap(k -> counted(phrase, head(phrase), t, k)));
    }

    /** Token of the pronoun whose group the number is of ("<i>their</i> number rose to 18"). */
    OptionalInt pronounOf(NumberPhrase phrase) {
        return neighbours
                .figure(phrase)
                .filter(t -> t.kind().isEmpty())
                .map(NumberNeighbours.Told::group)
                .orElse(OptionalInt.empty());
    }

    private Optional<Counted> byNeighbour(NumberPhrase phrase, int token) {
        return figure(phrase, Optional.empty()).or(() -> neighbours
                .passive(phrase)
                .flatMap(t -> counted(phrase, token, t, t.kind().orElseThrow())));
    }

    private Optional<Counted> counted(NumberPhrase phrase, int token, NumberNeighbours.Told told, String kind) {
        Optional<EventMatch> event = events.stream()
                .filter(e -> e.match().clause().head() == told.predicate())
                .filter(e -> lexicon.counting(e.match().frame().denotes()).isPresent())
                .findFirst();
        return governing(told.predicate())
                .map(c -> new Counted(phrase, token, told.noun(), kind, c, event).of(told.group()));
    }

    /** People counted as part of a count: of its kind. */
    Optional<Counted> people(NumberPhrase phrase, Counted whole) {
        int token = head(phrase);
        OptionalInt noun = noun(phrase, token);
        boolean people = noun.isPresent()
                && mentions.at(sentence.index(), noun.getAsInt())
                        .filter(m -> lexicon.isA(mentions.referent(m).type(), Ng.AGENT))
                        .isPresent();
        return people
                ? Optional.of(new Counted(phrase, token, noun, whole.kind(), whole.clause(), Optional.empty()))
                : Optional.empty();
    }

    /** The token of the number that the rest of the sentence hangs on. */
    private int head(NumberPhrase phrase) {
        return IntStream.range(phrase.begin(), phrase.end())
                .filter(t -> !phrase.covers(sentence.tree().head(t)))
                .reduce((a, b) -> b)
                .orElse(phrase.end() - 1);
    }

    private OptionalInt noun(NumberPhrase phrase, int token) {
        DependencyTree tree = sentence.tree();
        if (tree.is(token, "nummod") || tree.is(token, "amod") || tree.is(token, "compound")) {
            return OptionalInt.of(tree.head(token));
        }
        return Partitives.measured(sentence, token);
    }

    private Optional<Counted> byRole(NumberPhrase phrase, int token, OptionalInt noun) {
        for (EventMatch event : nearestFirst(token, noun)) {
            Optional<Counting> counting = lexicon.counting(event.match().frame().denotes());
            boolean fills = counting
                    .flatMap(Counting::role)
                    .map(r -> event.match().roles().getOrDefault(r, List.of()))
                    .orElse(List.of())
                    .stream()
                    .anyMatch(c -> isSubject(c.head(), token, noun));
            if (fills || counting.flatMap(Counting::role).isPresent() && isFixedObject(event.match(), noun)) {
                // "hospitalised" says more than that of which it is a kind.
                String kind = kindAt(event.match().clause().head())
                        .orElse(counting.orElseThrow().kind());
                return Optional.of(
                        new Counted(phrase, token, noun, kind, event.match().clause(), Optional.of(event)));
            }
        }
        return Optional.empty();
    }

    /** "Recovered 12 bodies of sailors", "claimed 60 lives": as many bodies as dead. */
    private boolean isFixedObject(Match match, OptionalInt noun) {
        return noun.isPresent()
                && match.fixed().contains(noun.getAsInt())
                && heads(match.clause(), Argument.Slot.OBJECT).contains(noun.getAsInt());
    }

    /** Of "two of the wounded died" the dying first: the number hangs on it. */
    private List<EventMatch> nearestFirst(int token, OptionalInt noun) {
        DependencyTree tree = sentence.tree();
        return events.stream()
                .sorted(Comparator.comparing(e -> tree.head(token)
                                != e.match().clause().head()
                        && tree.head(noun.orElse(token)) != e.match().clause().head()))
                .toList();
    }

    static boolean isSubject(int head, int token, OptionalInt noun) {
        return head == token || noun.isPresent() && head == noun.getAsInt();
    }

    private Optional<Counted> byNoun(NumberPhrase phrase, int token, OptionalInt noun) {
        Optional<String> kind = (noun.isPresent() ? kindAt(noun.getAsInt()) : Optional.<String>empty())
                .or(() -> besides(phrase.end()))
                .or(() -> measuring(noun.orElse(token)));
        return kind.flatMap(
                k -> governing(noun.orElse(token)).map(c -> new Counted(phrase, token, noun, k, c, Optional.empty())));
    }

    /** "13 dead", "20 injured people"; but not "13 detention centres". */
    private Optional<String> besides(int next) {
        boolean describes = next < sentence.tokens().size()
                && (sentence.token(next).tag().startsWith("JJ")
                        || sentence.token(next).tag().equals("VBN"));
        return describes ? kindAt(next) : Optional.empty();
    }

    /** "a death toll of 13", "the bodies of 13 people". */
    private Optional<String> measuring(int token) {
        DependencyTree tree = sentence.tree();
        boolean of = tree.is(token, "nmod")
                && tree.children(token, "case").stream()
                        .anyMatch(c -> sentence.token(c).word().equals("of"));
        return of ? kindAt(tree.head(token)) : Optional.empty();
    }

    /** Only where they take part in an event or are said to be there: two officers who tell a reporter something are no force. */
    private Optional<Counted> byClass(NumberPhrase phrase, int token, OptionalInt noun) {
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> kind = mentions.at(sentence.index(), Partitives.inPieces(sentence, noun.getAsInt()))
                .flatMap(m -> lexicon.counting(mentions.referent(m).type()))
                .filter(c -> c.role().isEmpty())
                .map(Counting::kind);
        Optional<EventMatch> event = events.stream()
                .filter(e -> e.match().roles().values().stream()
                        .anyMatch(list -> list.stream().anyMatch(c -> c.head() == noun.getAsInt())))
                .findFirst();
        Optional<Clause> clause =
                event.map(e -> e.match().clause()).or(() -> existential(noun.getAsInt(), phrase.begin()));
        return kind.flatMap(k -> clause.map(c -> new Counted(phrase, token, noun, k, c, event)));
    }

    /** "There were 50 soldiers": whatever the parser makes of the rest, what stands right behind the verb is what there is. */
    private Optional<Clause> existential(int noun, int begin) {
        return sentence.clauses().stream()
                .filter(c -> !sentence.tree().children(c.head(), "expl").isEmpty())
                .filter(c -> c.head() == noun
                        || c.head() < begin && c.head() >= begin - 2
                        || heads(c, Argument.Slot.SUBJECT).contains(noun))
                .findFirst();
    }

    /** The nearest clause above. */
    private Optional<Clause> governing(int token) {
        for (int t = token; t >= 0; t = sentence.tree().head(t)) {
            int head = t;
            Optional<Clause> clause =
                    sentence.clauses().stream().filter(c -> c.head() == head).findFirst();
            if (clause.isPresent()) {
                return clause;
            }
        }
        return Optional.empty();
    }

    static List<Integer> heads(Clause clause, Argument.Slot slot) {
        return clause.arguments(slot).stream().flatMap(a -> a.heads().stream()).toList();
    }

    private Optional<String> kindAt(int token) {
        return neighbours.kindAt(token);
    }
}
