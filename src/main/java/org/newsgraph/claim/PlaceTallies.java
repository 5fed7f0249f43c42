package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/**
 * Lists of places with their numbers: "The deaths by province: Herat - 12, Farah - 7, Ghor (3)". No parser makes sense of them;
 * what is counted stands in front of the list.
 */
final class PlaceTallies {
    /** Two pairs may be chance. */
    private static final int FEWEST = 3;

    private static final Pattern NUMBER = Pattern.compile("[-–—]?(\\d{1,3}(?:,\\d{3})+|\\d+)");
    private static final Pattern DASH = Pattern.compile("[-–—:(]|--|-LRB-");
    private static final Pattern CLOSE = Pattern.compile("[,;.)]|and|-RRB-");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Sentence sentence;

    PlaceTallies(Lexicon lexicon, Mentions mentions, Sentence sentence) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.sentence = sentence;
    }

    /** A place with the token of its number. */
    private record Item(Mention place, int number, double value) {}

    /** The counts of the list, none if the sentence has none or does not say clearly what is counted. */
    List<Counted> find() {
        List<Item> items = items();
        if (items.size() < FEWEST) {
            return List.of();
        }
        int begin = items.get(0).place().begin();
        List<String> kinds = kinds(begin);
        Optional<Clause> clause = clause(begin);
        if (kinds.size() != 1 || clause.isEmpty()) {
            return List.of();
        }
        return items.stream()
                .map(i -> counted(i, kinds.get(0), clause.get(), people(begin)))
                .toList();
    }

    private static Counted counted(Item item, String kind, Clause clause, OptionalInt group) {
        Quantity quantity = new Quantity(item.value(), Quantity.Comparator.EXACTLY);
        NumberPhrase phrase = new NumberPhrase(item.number(), item.number() + 1, quantity);
        return new Counted(phrase, item.number(), OptionalInt.empty(), kind, clause, Optional.empty())
                .of(group)
                .in(item.place());
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Optional<Mention> place = placeFrom(i);
            if (place.isPresent()) {
                item(place.get()).ifPresent(items::add);
                i = place.get().end() - 1;
            }
        }
        return items;
    }

    private Optional<Mention> placeFrom(int begin) {
        return IntStream.range(begin, Math.min(begin + 4, sentence.tokens().size()))
                .mapToObj(head -> mentions.at(sentence.index(), head))
                .flatMap(Optional::stream)
                .filter(m -> m.begin() == begin && m.kind() == Mention.Kind.NAME)
                .filter(m -> lexicon.isA(mentions.referent(m).type(), Ng.PLACE))
                .findFirst();
    }

    private Optional<Item> item(Mention place) {
        int next = place.end();
        int number = DASH.matcher(word(next)).matches() ? next + 1 : next;
        boolean closed = number + 1 >= sentence.tokens().size()
                || CLOSE.matcher(word(number + 1)).matches();
        OptionalDouble value = value(word(number));
        return closed && value.isPresent()
                ? Optional.of(new Item(place, number, value.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble value(String word) {
        return NUMBER.matcher(word).matches()
                ? OptionalDouble.of(Double.parseDouble(word.replaceAll("\\D", "")))
                : OptionalDouble.empty();
    }

    private List<String> kinds(int end) {
        NumberNeighbours neighbours = new NumberNeighbours(lexicon, sentence);
        return IntStream.range(0, end)
                .mapToObj(neighbours::kindAt)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** "killed" of "The number of people killed is as follows", else whatever leads to the list. */
    private Optional<Clause> clause(int end) {
        NumberNeighbours neighbours = new NumberNeighbours(lexicon, sentence);
        List<Clause> before =
                sentence.clauses().stream().filter(c -> c.head() < end).toList();
        return before.stream()
                .filter(c -> neighbours.kindAt(c.head()).isPresent())
                .findFirst()
                .or(() -> before.stream().reduce((a, b) -> b));
    }

    private OptionalInt people(int end) {
        return IntStream.range(0, end)
                .filter(t -> mentions.at(sentence.index(), t)
                        .filter(m -> m.head() == t
                                && lexicon.isA(mentions.referent(m).type(), Ng.PERSON_GROUP))
                        .isPresent())
                .findFirst();
    }

    private String word(int token) {
        return token < sentence.tokens().size() ? sentence.token(token).word() : "";
    }
}
