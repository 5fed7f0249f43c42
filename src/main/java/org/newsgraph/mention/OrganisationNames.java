package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/** Finds names of organisations that the recogniser missed or cut: capitalised words around a noun for an organisation. */
final class OrganisationNames {
    /** What joins a name's noun and the rest of it: "Ministry of Health". */
    static final Set<String> LINKS = Set.of("of", "for");

    private final Lexicon lexicon;
    private final NounTypes nouns;
    private final NameShape shape;

    OrganisationNames(Lexicon lexicon, NounTypes nouns, NameShape shape) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.shape = shape;
    }

    /** Those that the names of the sentence don't already cover, in its order. */
    List<NamePhrase> find(Sentence s, List<NamePhrase> names) {
        List<NamePhrase> result = new ArrayList<>();
        int from = 0;
        for (int head = 0; head < s.tokens().size(); head++) {
            if (head < from || !isOrganisationNoun(s.token(head))) {
                continue;
            }
            int begin = head;
            while (begin > from && belongsBefore(s, begin - 1, names)) {
                begin--;
            }
            int end = extent(s, head + 1, names);
            if (end - begin > 1 && names.stream().noneMatch(covers(begin, end))) {
                result.add(new NamePhrase(
                        begin, end, shape.classOfWords(s, begin, end, Ng.ORGANIZATION), Optional.empty(), false, ""));
                from = end;
            }
        }
        return result;
    }

    private static Predicate<NamePhrase> covers(int begin, int end) {
        return n -> n.begin() <= begin && n.end() >= end
                || n.begin() < end && begin < n.end() && (n.end() > end || n.begin() < begin);
    }

    private boolean isOrganisationNoun(Token t) {
        return t.isProperNoun()
                && Character.isUpperCase(t.word().charAt(0))
                && nouns.classify(List.of(t.word().toLowerCase(Locale.ROOT)))
                        .filter(c -> lexicon.isA(c.type(), Ng.ORGANIZATION) && !lexicon.isA(c.type(), Ng.COUNTRY))
                        .isPresent();
    }

    private boolean belongsBefore(Sentence s, int i, List<NamePhrase> names) {
        Token t = s.token(i);
        boolean capital = Character.isUpperCase(t.word().charAt(0))
                && (t.isProperNoun() || t.tag().startsWith("JJ") && i > 0);
        return capital
                && s.times().stream().noneMatch(x -> x.begin() <= i && i < x.end())
                && lexicon.title(t.word().toLowerCase(Locale.ROOT)).isEmpty()
                && names.stream().noneMatch(n -> n.type().equals(Ng.PERSON) && n.begin() <= i && i < n.end());
    }

    /** Goes on over "of Foreign Affairs", "of the Republic of Korea", "of Health and Welfare". */
    private static int extent(Sentence s, int after, List<NamePhrase> names) {
        int end = after;
        boolean linked = false;
        for (int i = after; i < s.tokens().size(); i++) {
            Token t = s.token(i);
            boolean capital = t.isProperNoun() && Character.isUpperCase(t.word().charAt(0));
            if (capital && linked && !startsPerson(i, names)) {
                end = i + 1;
            } else if (LINKS.contains(t.word()) || linked && (t.word().equals("the") || joins(s, i, names))) {
                linked = true;
            } else {
                break;
            }
        }
        return end;
    }

    /** "Health and Welfare", not "Health and NAME". */
    private static boolean joins(Sentence s, int i, List<NamePhrase> names) {
        return s.token(i).word().equals("and")
                && i + 1 < s.tokens().size()
                && s.token(i + 1).isProperNoun()
                && names.stream().noneMatch(n -> n.begin() == i + 1);
    }

    private static boolean startsPerson(int i, List<NamePhrase> names) {
        return names.stream().anyMatch(n -> n.type().equals(Ng.PERSON) && n.begin() == i);
    }
}
