package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Groups the names of one document that name the same thing: what the gazetteer knows as one, equal names, part of a person's
 * name, acronyms, an organisation's name without its country. A short form with two possible long ones stays alone.
 */
final class NameCoreference {
    private final Lexicon lexicon;

    NameCoreference(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void group(Draft draft) {
        List<Candidate> names =
                draft.candidates().stream().filter(Candidate::isNamed).toList();
        groupEqual(draft, names);
        for (Candidate c : names) {
            if (c.isName()) {
                acronymInBrackets(draft, c).ifPresent(full -> draft.merge(full, c));
            }
        }
        // Longer names first: once "A. B. Petrov" is Anna Petrov, "Petrov" is no longer two persons'.
        List<Candidate> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparingInt(
                        (Candidate c) -> Names.words(text(draft, c)).size())
                .reversed());
        for (Candidate c : longestFirst) {
            if (c.isName() && c.entry().isEmpty()) {
                unique(draft, names, c).ifPresent(full -> draft.merge(full, c));
            }
        }
    }

    private void groupEqual(Draft draft, List<Candidate> names) {
        Map<String, Candidate> first = new LinkedHashMap<>();
        for (Candidate c : names) {
            String key = c.entry().map(e -> "=" + e.key()).orElseGet(() -> kind(c) + Names.key(text(draft, c)));
            Candidate earlier = first.putIfAbsent(key, c);
            if (earlier != null) {
                draft.merge(earlier, c);
            }
        }
    }

    private String kind(Candidate c) {
        return c.type().equals(Ng.PERSON) ? "person " : lexicon.isA(c.type(), Ng.PLACE) ? "place " : "thing ";
    }

    static String text(Draft draft, Candidate c) {
        return c.span().of(draft.analysis().document().text());
    }

    /** "African Development Bank (AfDB)" and the other way round. */
    private Optional<Candidate> acronymInBrackets(Draft draft, Candidate c) {
        Sentence s = draft.sentence(c);
        boolean bracket = NounPhrases.isTag(s, c.begin() - 1, "-LRB-") || NounPhrases.isWord(s, c.begin() - 1, "(");
        if (!bracket) {
            return Optional.empty();
        }
        String own = text(draft, c);
        return draft.candidates().stream()
                .filter(x -> x.isName() && x.sentence() == c.sentence() && x.end() == c.begin() - 1)
                // The letters may be known for another body's, which has the same initials.
                .filter(x -> !isAnother(c, x) || !Names.isAcronym(own, text(draft, x)))
                .filter(x -> x.type().equals(Ng.PERSON) == c.type().equals(Ng.PERSON))
                .filter(x -> Names.isAcronym(own, text(draft, x))
                        || Names.isAcronym(text(draft, x), own)
                        || (NameShape.isAllCaps(own) || Names.isAbbreviation(own, text(draft, x)))
                                && lexicon.isA(x.type(), Ng.ORGANIZATION))
                .findFirst();
    }

    private static boolean isAnother(Candidate letters, Candidate full) {
        boolean spelt =
                letters.entry().stream().flatMap(e -> e.names().stream()).anyMatch(n -> n.indexOf(' ') > 0);
        return spelt && full.entry().isEmpty();
    }

    /** The one group with a longer name of which this can be the short form. */
    private Optional<Candidate> unique(Draft draft, List<Candidate> names, Candidate c) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate other : names) {
            if (other.isName()
                    && isShortFor(draft, c, other)
                    && found.stream().noneMatch(f -> draft.areSame(f, other))) {
                found.add(other);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean isShortFor(Draft draft, Candidate c, Candidate other) {
        String own = text(draft, c);
        String full = text(draft, other);
        boolean person = c.type().equals(Ng.PERSON);
        if (person != other.type().equals(Ng.PERSON)) {
            return false;
        }
        if (person) {
            List<String> words = Names.words(own);
            return Names.isPartOfPerson(words, Names.words(full)) || Names.isInitialsOf(words, Names.words(full));
        }
        boolean body = lexicon.isA(other.type(), Ng.ORGANIZATION);
        return body
                && (NameShape.isAllCaps(own) && Names.isAcronym(own, full)
                        || isWithoutCountry(draft, c, other, own, full));
    }

    /** "Bavarian ministers" are none of Bavarian Broadcasting's. */
    private static boolean isAdjective(Draft draft, Candidate c) {
        return draft.sentence(c).token(c.head()).tag().startsWith("JJ");
    }

    /** "Ministry of Health" for "Ministry of Health of Peru", "Wagner" for "Wagner Group". */
    private boolean isWithoutCountry(Draft draft, Candidate c, Candidate other, String own, String full) {
        List<String> a = Names.words(own);
        List<String> b = Names.words(full);
        boolean organisation =
                lexicon.isA(c.type(), Ng.ORGANIZATION) || c.type().equals(Ng.THING);
        boolean adjective = a.size() == 1 && c.head() >= 0 && isAdjective(draft, c);
        return organisation
                && !adjective
                && !lexicon.isA(c.type(), Ng.COUNTRY)
                && a.size() < b.size()
                && (b.subList(0, a.size()).equals(a) && !endsInPart(a, b)
                        || a.size() > 1
                                && b.subList(b.size() - a.size(), b.size()).equals(a)
                                && !isAnotherOf(draft, b.subList(0, b.size() - a.size()), c))
                && c.sentence() >= 0
                && other.entry().isEmpty();
    }

    /** "Academy of Sciences Botany Institute": behind the name of a whole body, that of a part of it. */
    private boolean endsInPart(List<String> whole, List<String> full) {
        return whole.size() > 1
                && isBody(full.get(full.size() - 1))
                && whole.stream().anyMatch(this::isBody);
    }

    /** "Press Division of the Port Board" is part of the board; "Chinese University of Lima" is not the University of Lima. */
    private boolean isAnotherOf(Draft draft, List<String> before, Candidate c) {
        boolean placed = draft.candidates().stream()
                .anyMatch(x -> x != c
                        && x.sentence() == c.sentence()
                        && c.begin() < x.begin()
                        && x.end() <= c.end()
                        && lexicon.isA(x.type(), Ng.PLACE)
                        && !lexicon.isA(x.type(), Ng.COUNTRY));
        return placed || before.stream().anyMatch(this::isBody) && before.contains("of");
    }

    private boolean isBody(String word) {
        return lexicon.classesOf(word).stream().anyMatch(t -> lexicon.isA(t, Ng.ORGANIZATION));
    }
}
