package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.lexicon.Ng;

/** How titles and names that share words get along: "Secretary of State", "US Energy Secretary". */
final class TitleBounds {
    private TitleBounds() {}

    static boolean isInName(int i, List<NamePhrase> names) {
        return names.stream().anyMatch(n -> n.begin() <= i && i < n.end() && !n.demonym());
    }

    /** Whether a name goes on beyond the words: "Secretary of State" may hold what was taken for a name, not begin one. */
    static boolean crossesName(int begin, int end, List<NamePhrase> names) {
        return names.stream()
                .anyMatch(n -> isBeyond(n, begin, end)
                        && !(isLoose(n) && (n.begin() > begin || n.begin() < begin && n.end() < end)));
    }

    static boolean isBeyond(NamePhrase n, int begin, int end) {
        return n.begin() < end && begin < n.end() && !n.demonym() && (n.begin() <= begin || n.end() > end);
    }

    /** A body that only the recogniser saw: "Internal Affairs of Peru" behind "Minister of". */
    static boolean isLoose(NamePhrase n) {
        boolean press = n.type().equals(Ng.term("MediaOutlet"));
        return n.entry().isEmpty() && (n.type().equals(Ng.ORGANIZATION) || press);
    }

    /** "President Jane Roe": a name of several words behind a title is a person's, even if the recogniser alone takes it for a place's. */
    private static boolean isBearer(NamePhrase n, List<TitlePhrase> titles) {
        return n.entry().isEmpty()
                && n.type().equals(Ng.PLACE)
                && n.end() - n.begin() > 1
                && titles.stream().anyMatch(t -> t.end() == n.begin() && !t.plural());
    }

    /** The names without what belongs to a title: "Internal Affairs" behind "Minister of", "Energy" of "US Energy Secretary". */
    static List<NamePhrase> uncut(List<NamePhrase> names, List<TitlePhrase> titles) {
        List<NamePhrase> result = new ArrayList<>();
        for (NamePhrase name : names) {
            NamePhrase n = isBearer(name, titles) ? name.withType(Ng.PERSON, Optional.empty()) : name;
            Optional<TitlePhrase> title = titles.stream()
                    .filter(t -> isLoose(n) && n.begin() < t.end() && t.begin() < n.end())
                    .findFirst();
            if (title.isEmpty()) {
                boolean whole = n.nested()
                        && titles.stream().anyMatch(t -> t.begin() == n.end())
                        && names.stream()
                                .anyMatch(o -> isLoose(o)
                                        && o.begin() == n.begin()
                                        && titles.stream().anyMatch(t -> t.begin() == n.end() && o.end() > n.end()));
                result.add(whole ? n.asOuter() : n);
            } else if (n.begin() < title.get().begin() && result.stream().noneMatch(r -> r.begin() == n.begin())) {
                int end = title.get().begin();
                boolean known = names.stream().anyMatch(k -> k.nested() && k.begin() == n.begin() && k.end() == end);
                if (!known) {
                    result.add(n.within(n.begin(), end));
                }
            }
        }
        return result;
    }
}
