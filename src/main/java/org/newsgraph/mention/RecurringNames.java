package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * What a document calls by name once is a name wherever it recurs, though the recogniser saw it only once: whole names, surnames of
 * persons named in full, and the short forms that stand in brackets behind a name, "Office for Relief (OfRel)".
 */
final class RecurringNames {
    private static final Set<String> BRACKETS = Set.of("(", "-LRB-");
    private static final int LONGEST_SHORT_FORM = 10;

    private final Lexicon lexicon;
    private final NounTypes nouns;

    RecurringNames(Lexicon lexicon, NounTypes nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** The names found, by sentence, with those that recur. */
    List<List<NamePhrase>> add(List<Sentence> sentences, List<List<NamePhrase>> found) {
        List<List<NamePhrase>> all = new ArrayList<>();
        sentences.forEach(s -> all.add(withShortForms(s, found.get(s.index()))));
        Map<String, NamePhrase> known = known(sentences, all);
        int longest =
                known.keySet().stream().mapToInt(k -> k.split(" ").length).max().orElse(0);
        for (Sentence s : sentences) {
            all.set(s.index(), withKnown(s, all.get(s.index()), known, longest));
        }
        return all;
    }

    private List<NamePhrase> withShortForms(Sentence s, List<NamePhrase> names) {
        List<NamePhrase> result = new ArrayList<>(names);
        for (NamePhrase n : names) {
            int at = n.end() + 1;
            boolean bracket = at + 1 < s.tokens().size()
                    && BRACKETS.contains(s.token(n.end()).word())
                    && Set.of(")", "-RRB-").contains(s.token(at + 1).word());
            if (bracket
                    && !n.demonym()
                    && !n.type().equals(Ng.PERSON)
                    && isFree(names, at, at + 1)
                    && isShortForm(s.token(at).word(), s.words(n.begin(), n.end()), n)) {
                result.add(new NamePhrase(at, at + 1, n.type(), Optional.empty(), false, ""));
            }
        }
        return sorted(result);
    }

    /** Initials, or for organisations any capitals that begin as the name begins. */
    private boolean isShortForm(String word, String name, NamePhrase full) {
        return Names.isAcronym(word, name)
                || lexicon.isA(full.type(), Ng.ORGANIZATION)
                        && word.length() <= LONGEST_SHORT_FORM
                        && (NameShape.isAllCaps(word) && word.length() > 1 || Names.isAbbreviation(word, name));
    }

    /** Names by their words: what a name in full is called on later mention. */
    private Map<String, NamePhrase> known(List<Sentence> sentences, List<List<NamePhrase>> found) {
        Map<String, NamePhrase> known = new HashMap<>();
        for (Sentence s : sentences) {
            for (NamePhrase n : found.get(s.index())) {
                if (n.demonym() || n.nested()) {
                    continue;
                }
                String words = s.words(n.begin(), n.end());
                if (n.length() > 1 || isDistinctive(words)) {
                    known.putIfAbsent(words, n);
                }
                String last = s.token(n.end() - 1).word();
                if (n.type().equals(Ng.PERSON) && n.length() > 1 && isDistinctive(last)) {
                    known.putIfAbsent(last, n);
                }
            }
        }
        return known;
    }

    /** Written with a capital, and no word of everyday use: "Brown" may be a colour, "Xi" is nothing else. */
    private boolean isDistinctive(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && (NameShape.isAllCaps(word) || !nouns.isCommonNoun(word.toLowerCase(Locale.ROOT)));
    }

    private static List<NamePhrase> withKnown(
            Sentence s, List<NamePhrase> names, Map<String, NamePhrase> known, int longest) {
        List<NamePhrase> result = new ArrayList<>(names);
        int i = 0;
        while (i < s.tokens().size()) {
            int begin = i;
            Optional<NamePhrase> name = longestAt(s, begin, known, longest).filter(n -> isFree(names, begin, n.end()));
            name.ifPresent(result::add);
            i = name.map(NamePhrase::end).orElse(i + 1);
        }
        return result.size() == names.size() ? names : sorted(result);
    }

    private static Optional<NamePhrase> longestAt(Sentence s, int begin, Map<String, NamePhrase> known, int longest) {
        for (int end = Math.min(begin + longest, s.tokens().size()); end > begin; end--) {
            NamePhrase first = known.get(s.words(begin, end));
            if (first != null && isWhole(s, begin, end)) {
                return Optional.of(new NamePhrase(begin, end, first.type(), first.entry(), false, ""));
            }
        }
        return Optional.empty();
    }

    /** Not a part of other words with capitals: no "Roe" in "Roe Street", which is another name. */
    private static boolean isWhole(Sentence s, int begin, int end) {
        boolean proper = end - begin > 1
                || s.token(begin).isProperNoun()
                || s.token(begin).isNoun()
                || s.token(begin).tag().startsWith("JJ")
                || s.token(begin).tag().equals("FW");
        return proper && !isCapital(s, begin - 1) && !isCapital(s, end);
    }

    private static boolean isCapital(Sentence s, int token) {
        if (token < 0 || token >= s.tokens().size()) {
            return false;
        }
        Token t = s.token(token);
        return t.isProperNoun() && Character.isUpperCase(t.word().charAt(0));
    }

    private static boolean isFree(List<NamePhrase> names, int begin, int end) {
        return names.stream().noneMatch(n -> n.begin() < end && begin < n.end());
    }

    private static List<NamePhrase> sorted(List<NamePhrase> names) {
        names.sort(Comparator.comparingInt(NamePhrase::begin)
                .thenComparing(Comparator.comparingInt(NamePhrase::end).reversed()));
        return names;
    }
}
