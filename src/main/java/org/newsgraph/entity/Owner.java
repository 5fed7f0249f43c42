package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.Gazetteer.Entry;

/**
 * Reads off a name or nominal to whom it belongs: "Russian Foreign Ministry", "Kazakhstan's Ministry of Health", "commandant's
 * office of Almaty", "armed bandits in Almaty".
 */
final class Owner {
    private static final Set<String> MEDIA = Set.of(Ng.MEDIA_OUTLET, Ng.term("NewsAgency"));

    private static final Set<String> BELONGING = Set.of("of", "from");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or");
    private static final Set<String> LOCATIVE = Set.of("in", "at");
    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "their", "his", "her", "these", "those", "this", "that");
    private static final Set<String> QUANTIFIERS = Set.of(
            "some",
            "many",
            "several",
            "dozens",
            "hundreds",
            "thousands",
            "few",
            "more",
            "than",
            "about",
            "around",
            "nearly",
            "almost",
            "over",
            "other",
            "all",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "the",
            "its",
            "their",
            "his",
            "her",
            "these",
            "those",
            "this",
            "that",
            "at",
            "least");

    private final Gazetteer gazetteer;

    Owner(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A name in two parts.
     *
     * @param rest what is left without the owner and numbers, canonical
     * @param locative whether the owner is where it is ("in Almaty") and not whose it is
     */
    record Owned(Entry owner, String rest, boolean locative) {}

    /** Empty if no owner stands in the name, or nothing else does. */
    Optional<Owned> read(String name) {
        List<String> words =
                Arrays.stream(name.split(" ")).dropWhile(Owner::isQuantity).toList();
        Optional<Owned> owned = leading(words);
        if (owned.isEmpty()) {
            owned = trailing(words);
        }
        return owned.filter(o -> !o.rest().isEmpty() && !isOneOfSeveral(o));
    }

    /** "Chadian and Nigerian soldiers" have two. */
    private static boolean isOneOfSeveral(Owned owned) {
        return CONJUNCTIONS.contains(owned.rest().split(" ")[0]);
    }

    /** The nominal without numbers and determiners, canonical. */
    static String bare(String nominal) {
        return Names.canonical(
                Arrays.stream(nominal.split(" ")).filter(w -> !isQuantity(w)).collect(Collectors.joining(" ")));
    }

    /** Whether the nominal says how many: "two hospitals", "dozens of rioters", but not "the rioters". */
    static boolean isCounted(String nominal) {
        return Arrays.stream(nominal.split(" "))
                .anyMatch(w -> isQuantity(w) && !DETERMINERS.contains(w.toLowerCase(Locale.ROOT)));
    }

    private static boolean isQuantity(String word) {
        return QUANTIFIERS.contains(word.toLowerCase(Locale.ROOT))
                || word.chars().anyMatch(Character::isDigit);
    }

    private Optional<Owned> leading(List<String> words) {
        for (int n = Math.min(4, words.size() - 1); n > 0; n--) {
            String front = Names.clean(String.join(" ", words.subList(0, n)));
            String rest = bare(String.join(" ", words.subList(n, words.size())));
            Optional<Entry> owner = entry(front);
            if (owner.isPresent()) {
                return owner.map(e -> new Owned(e, rest, false));
            }
        }
        return Optional.empty();
    }

    private Optional<Owned> trailing(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            String preposition = words.get(i);
            if (BELONGING.contains(preposition) || LOCATIVE.contains(preposition)) {
                List<String> after = new ArrayList<>(words.subList(i + 1, words.size()));
                String rest = bare(String.join(" ", words.subList(0, i)));
                Optional<Entry> owner = entry(String.join(" ", after));
                if (owner.isPresent()) {
                    return owner.map(e -> new Owned(e, rest, LOCATIVE.contains(preposition)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> entry(String words) {
        Optional<Entry> origin = gazetteer.demonym(words.isEmpty() ? " " : words);
        return origin.isPresent()
                ? origin
                : gazetteer.named(words).stream()
                        .findFirst()
                        .filter(e -> !MEDIA.contains(e.type()) && !gazetteer.ambiguous(words));
    }
}
