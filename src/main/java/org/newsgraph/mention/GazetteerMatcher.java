package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Ng;

/** Finds the gazetteer's names and demonyms among a sentence's capitalised words, longest first. */
final class GazetteerMatcher {
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORT_ACRONYM = 4;

    private final Gazetteer gazetteer;

    GazetteerMatcher(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Names in the order of the sentence; they don't overlap. */
    List<NamePhrase> match(Sentence s) {
        List<NamePhrase> found = new ArrayList<>();
        int i = 0;
        while (i < s.tokens().size()) {
            Optional<NamePhrase> name = matchAt(s, i);
            name.ifPresent(found::add);
            i = name.map(NamePhrase::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<NamePhrase> matchAt(Sentence s, int begin) {
        boolean article = s.token(begin).word().equals("al")
                && begin + 1 < s.tokens().size()
                && isCapitalised(s.token(begin + 1));
        if (!article && (!isCapitalised(s.token(begin)) || s.token(begin).tag().equals("DT"))) {
            return Optional.empty();
        }
        int longest = Math.min(gazetteer.longestName(), s.tokens().size() - begin);
        for (int n = longest; n > 0; n--) {
            int end = begin + n;
            if (!canEnd(s, begin, end - 1)) {
                continue;
            }
            Optional<NamePhrase> name = lookUp(s, begin, end);
            if (name.isPresent()) {
                return name;
            }
        }
        return inBracket(s, begin).or(() -> hyphenated(s.token(begin)));
    }

    /** "(D)", "(R-Ohio)": a letter stands for a party only at the beginning of a bracket. */
    private Optional<NamePhrase> inBracket(Sentence s, int token) {
        String word = s.token(token).word();
        boolean letter = word.length() == 1 || word.charAt(1) == '-';
        boolean bracket =
                token > 0 && Set.of("(", "-LRB-").contains(s.token(token - 1).word());
        return letter && bracket
                ? gazetteer.demonym(word.substring(0, 1)).map(e -> demonym(token, token + 1, e, 1))
                : Optional.empty();
    }

    private Optional<NamePhrase> lookUp(Sentence s, int begin, int end) {
        String words = s.words(begin, end);
        if (words.length() == 1) {
            return Optional.empty();
        }
        boolean adjective = end - begin == 1 && s.token(begin).tag().startsWith("JJ");
        Optional<Gazetteer.Entry> origin = gazetteer.demonym(words);
        if (adjective && origin.isPresent()) {
            return origin.map(e -> demonym(begin, end, e, 0));
        }
        Optional<Gazetteer.Entry> named = gazetteer.named(words).stream()
                .filter(e -> writtenAlike(e, words) && hasArticle(s, begin, end, e))
                .filter(e -> !isOtherAcronym(s, begin, end, e))
                .findFirst();
        boolean country =
                named.map(Gazetteer.Entry::type).filter(Ng.COUNTRY::equals).isPresent();
        if (named.isPresent() && (country || origin.isEmpty())) {
            return named.map(e -> new NamePhrase(begin, end, e.type(), named, false, ""));
        }
        return origin.map(e -> demonym(begin, end, e, 0));
    }

    private static NamePhrase demonym(int begin, int end, Gazetteer.Entry entry, int letters) {
        return new NamePhrase(begin, end, entry.type(), Optional.of(entry), true, false, "", letters);
    }

    /** "Russian-backed", "US-led", but not "Port-Vila". */
    private Optional<NamePhrase> hyphenated(Token token) {
        int hyphen = token.word().indexOf('-');
        if (hyphen <= 1
                || hyphen == token.word().length() - 1
                || !Character.isLowerCase(token.word().charAt(hyphen + 1))) {
            return Optional.empty();
        }
        String first = token.word().substring(0, hyphen);
        Optional<Gazetteer.Entry> entry = gazetteer.demonym(first);
        if (entry.isEmpty()) {
            entry = gazetteer.named(first).stream()
                    .filter(e -> writtenAlike(e, first))
                    .findFirst();
        }
        return entry.map(e -> demonym(token.index(), token.index() + 1, e, hyphen));
    }

    /** "the NIS agency" is not the town of Niš: few capitals amid a sentence are an acronym, unless the place is written so. */
    private static boolean isOtherAcronym(Sentence s, int begin, int end, Gazetteer.Entry entry) {
        String word = s.token(begin).word();
        boolean place = entry.type().equals(Ng.CITY) || entry.type().equals(Ng.REGION);
        boolean dateline = end < s.tokens().size()
                && Set.of(",", "(").contains(s.token(end).word());
        return place
                && end - begin == 1
                && begin > 0
                && !dateline
                && word.length() <= SHORT_ACRONYM
                && NameShape.isAllCaps(word)
                && !entry.names().contains(word)
                && s.tokens().stream()
                        .anyMatch(t -> Character.isLowerCase(t.word().charAt(0)));
    }

    /** "the Guardian", not "Guardian" or "Hindu": one word that needs its article to be an outlet's name. */
    private static boolean hasArticle(Sentence s, int begin, int end, Gazetteer.Entry entry) {
        return end - begin > 1
                || !entry.type().equals(Ng.MEDIA_OUTLET)
                || !entry.label().startsWith("The ")
                || begin > 0 && s.token(begin - 1).word().equalsIgnoreCase("the");
    }

    /** "Who" is not WHO, "Us" not US: an acronym is written in capitals. */
    private static boolean writtenAlike(Gazetteer.Entry entry, String words) {
        if (words.length() > LONGEST_ACRONYM || words.equals(words.toUpperCase(Locale.ROOT))) {
            return true;
        }
        return entry.names().stream()
                .filter(n -> n.equalsIgnoreCase(words))
                .findFirst()
                .map(n -> !n.equals(n.toUpperCase(Locale.ROOT)))
                .orElse(true);
    }

    private static boolean isCapitalised(Token t) {
        return Character.isUpperCase(t.word().charAt(0));
    }

    /** Capital, number, or a small noun after a capital: "Zhambyl region". */
    private static boolean canEnd(Sentence s, int begin, int last) {
        Token t = s.token(last);
        boolean noun = last > begin && t.tag().equals("NN") && isCapitalised(s.token(last - 1));
        // "Washington, D.C.", but not "Saxony, State Premier"
        boolean parted = last > begin
                && s.token(last - 1).word().equals(",")
                && !NameShape.isAllCaps(t.word().replace(".", ""));
        return !parted
                && (isCapitalised(t) || noun || Character.isDigit(t.word().charAt(0)));
    }
}
