package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Counting;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.mention.Mentions;

/** Counts whose kind a predicate ties to the number: the number is what a figure reaches, or those counted are in some state. */
final class CountPredicates {
    private static final Set<String> NUMBER_NOUNS = WordLists.words(CountPredicates.class, "name a number");
    private static final Set<String> REACHED = Set.of("to", "at");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Sentence sentence;
    private final List<EventMatch> events;
    private final NumberNeighbours neighbours;

    CountPredicates(
            Lexicon lexicon,
            Mentions mentions,
            Sentence sentence,
            List<EventMatch> events,
            NumberNeighbours neighbours) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.sentence = sentence;
        this.events = events;
        this.neighbours = neighbours;
    }

    /** "The toll has risen to 13", "the number of arrests is 200", "62 are in intensive care". */
    Optional<Counted> of(NumberPhrase phrase, int token, OptionalInt noun) {
        for (Clause clause : sentence.clauses()) {
            List<Integer> subjects = CountKinds.heads(clause, Argument.Slot.SUBJECT);
            boolean isSubject = subjects.stream().anyMatch(s -> CountKinds.isSubject(s, token, noun));
            Optional<String> kind = isSubject
                    ? stateKind(clause)
                    : isReached(clause, token, noun) ? subjectKind(clause) : Optional.empty();
            if (kind.isPresent()) {
                return Optional.of(new Counted(phrase, token, noun, kind.get(), clause, Optional.empty())
                        .of(isSubject ? OptionalInt.empty() : groupOf(heads(clause), phrase)));
            }
        }
        return Optional.empty();
    }

    /** "the toll in Lima <i>of firefighters</i> rose to 13": people behind the figure's noun and an "of". */
    private OptionalInt groupOf(List<Integer> figures, NumberPhrase phrase) {
        int begin = figures.stream()
                .mapToInt(f -> f)
                .filter(f -> f < phrase.begin())
                .min()
                .orElse(phrase.begin());
        return IntStream.range(begin, phrase.begin())
                .filter(t -> mentions.at(sentence.index(), t)
                        .filter(m -> m.head() == t && isBehindOf(m.begin()))
                        .filter(m -> isPeople(mentions.referent(m).type()))
                        .isPresent())
                .findFirst();
    }

    private boolean isBehindOf(int begin) {
        boolean article = begin > 0 && sentence.token(begin - 1).tag().equals("DT");
        int before = article ? begin - 2 : begin - 1;
        return before >= 0 && lemma(before).equals("of");
    }

    private boolean isPeople(String type) {
        return lexicon.isA(type, Ng.AGENT) && !lexicon.isA(type, Ng.PLACE) && !lexicon.isA(type, Ng.COUNTRY);
    }

    private static List<Integer> heads(Clause clause) {
        return Stream.concat(
                        CountKinds.heads(clause, Argument.Slot.SUBJECT).stream(),
                        CountKinds.heads(clause, Argument.Slot.OBJECT).stream())
                .toList();
    }

    /** "are missing", "are in intensive care". */
    private Optional<String> stateKind(Clause clause) {
        // "are missing" looks like a verb under way.
        boolean adjective = clause.copula().isPresent()
                || sentence.token(clause.head()).tag().equals("VBG");
        Optional<String> predicative = adjective ? kindAt(clause.head()) : Optional.empty();
        return predicative.isPresent() ? predicative : inState(clause);
    }

    private Optional<String> inState(Clause clause) {
        return clause.obliques("in").stream()
                .filter(a -> clause.lemma().equals("be") || clause.lemma().equals("remain"))
                .flatMap(a -> a.heads().stream())
                .flatMap(h -> kindAt(h).stream())
                .findFirst();
    }

    private boolean isReached(Clause clause, int token, OptionalInt noun) {
        return CountKinds.isSubject(clause.head(), token, noun)
                || clause.arguments().stream()
                        .filter(a -> a.slot() == Argument.Slot.OBJECT
                                || a.slot() == Argument.Slot.PREDICATIVE
                                || REACHED.contains(a.preposition()))
                        .flatMap(a -> a.heads().stream())
                        .anyMatch(h -> CountKinds.isSubject(h, token, noun));
    }

    private Optional<String> subjectKind(Clause clause) {
        return clause.arguments().stream()
                .filter(a -> a.slot() == Argument.Slot.SUBJECT || a.slot() == Argument.Slot.OBJECT)
                .flatMap(a -> a.heads().stream())
                .flatMap(s -> kindOfFigure(s).stream())
                .findFirst();
    }

    private Optional<String> kindOfFigure(int subject) {
        Optional<String> own = kindAt(subject);
        if (own.isPresent() || !NUMBER_NOUNS.contains(lemma(subject))) {
            return own;
        }
        return sentence.tree().children(subject, "nmod", "compound", "amod").stream()
                .flatMap(c -> kindAt(c).or(() -> kindOfRole(c)).stream())
                .findFirst();
    }

    /** "the number of people detained". */
    private Optional<String> kindOfRole(int token) {
        return events.stream()
                .flatMap(
                        e -> lexicon
                                .counting(e.match().frame().denotes())
                                .filter(c -> c
                                        .role()
                                        .map(r -> e.match().roles().getOrDefault(r, List.of()))
                                        .orElse(List.of())
                                        .stream()
                                        .anyMatch(f -> f.head() == token))
                                .stream())
                .map(Counting::kind)
                .findFirst();
    }

    private Optional<String> kindAt(int token) {
        return neighbours.kindAt(token);
    }

    private String lemma(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
