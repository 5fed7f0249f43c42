package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.Title;
import org.newsgraph.lexicon.WordLists;

/** Finds the words for posts in a sentence, the longest that the lexicon knows, with the modifiers that belong to them. */
final class TitleFinder {
    /** Whoever has one of these before the title holds a lesser post than the title alone says. */
    private static final Set<String> LESSER =
            WordLists.words(TitleFinder.class, "before a title, make it a lesser one");

    private static final Set<String> RANKS = WordLists.words(TitleFinder.class, "before a title, part of it");
    private static final Set<String> CROWNED = WordLists.words(TitleFinder.class, "titles of the crowned");
    private static final Set<String> FORMER_PREFIXES = Set.of("ex-", "then-", "former-");

    private final Lexicon lexicon;
    private final NounTypes nouns;
    private final TitleFields fields;
    private final FieldsBefore fieldsBefore;

    TitleFinder(Lexicon lexicon, NounTypes nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.fields = new TitleFields(lexicon, nouns);
        this.fieldsBefore = new FieldsBefore(lexicon, nouns);
    }

    List<TitlePhrase> find(Sentence s, List<NamePhrase> names) {
        List<TitlePhrase> found = new ArrayList<>();
        int i = 0;
        while (i < s.tokens().size()) {
            Optional<TitlePhrase> title = longestAt(s, i, names);
            title.ifPresent(t -> addOrJoin(found, t));
            i = title.map(TitlePhrase::end).orElse(i + 1);
        }
        return found;
    }

    /** "deputy" is a post of its own in some parliaments: before another title it only qualifies that. */
    private static void addOrJoin(List<TitlePhrase> found, TitlePhrase next) {
        TitlePhrase last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last == null
                || last.end() != next.begin()
                || !LESSER.contains(last.label().toLowerCase(Locale.ROOT))) {
            found.add(next);
            return;
        }
        found.set(
                found.size() - 1,
                new TitlePhrase(
                        last.begin(),
                        next.head(),
                        next.end(),
                        last.label() + " " + next.label(),
                        Optional.empty(),
                        next.type(),
                        last.former() || next.former(),
                        next.plural()));
    }

    /** "the frigate Admiral Nelson": a ship called after an admiral. */
    private boolean isOfVessel(Sentence s, int begin) {
        return begin > 0
                && s.token(begin - 1).tag().equals("NN")
                && nouns.classify(List.of(s.token(begin - 1).lemma().toLowerCase(Locale.ROOT)))
                        .filter(c -> lexicon.isA(c.type(), Ng.term("Vehicle")))
                        .isPresent();
    }

    /** "at 5 PM", "12 cm": two letters behind a number measure it. */
    private static boolean isUnit(Sentence s, int i) {
        return i > 0 && s.token(i).word().length() == 2 && s.token(i - 1).word().matches("\\d.*");
    }

    private Optional<TitlePhrase> longestAt(Sentence s, int begin, List<NamePhrase> names) {
        int longest = Math.min(lexicon.longestPhrase(), s.tokens().size() - begin);
        for (int n = longest; n > 0; n--) {
            int end = begin + n;
            if (isOfVessel(s, begin)
                    || n == 1 && isUnit(s, begin)
                    || (n == 1 ? TitleBounds.isInName(begin, names) : TitleBounds.crossesName(begin, end, names))) {
                continue;
            }
            if (n > 1 && endsName(s, begin, end)) {
                continue;
            }
            boolean noun = s.tokens().subList(begin, end).stream().anyMatch(t -> t.isNoun() || isPrefixed(t));
            Optional<Title> title = noun ? lookUp(s, begin, end) : Optional.empty();
            if (title.isPresent()) {
                return Optional.of(complete(s, begin, headOf(s, begin, end), end, title.get(), names));
            }
        }
        return Optional.empty();
    }

    /** "Roe Transport Union leaders": the capitals are those of a name, and only what follows is a title. */
    private static boolean endsName(Sentence s, int begin, int end) {
        return begin > 0
                && s.token(begin - 1).isProperNoun()
                && Character.isUpperCase(s.token(begin - 1).word().charAt(0))
                && Character.isUpperCase(s.token(begin).word().charAt(0))
                && Character.isLowerCase(s.token(end - 1).word().charAt(0));
    }

    /** "Then-president", "Attorney-general": a hyphenated title is tagged as whatever. */
    private static boolean isPrefixed(Token t) {
        return t.word().indexOf('-') > 0 && Character.isUpperCase(t.word().charAt(0));
    }

    private Optional<Title> lookUp(Sentence s, int begin, int end) {
        String before = end - begin == 1 ? "" : s.words(begin, end - 1).replace(' ', '_') + "_";
        Token last = s.token(end - 1);
        String first = key(before + last.word());
        return lexicon.title(first).or(() -> lexicon.title(key(before + last.lemma())));
    }

    private static String key(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String prefix : FORMER_PREFIXES) {
            if (lower.startsWith(prefix)) {
                lower = lower.substring(prefix.length());
            }
        }
        return lower.replace('-', '_');
    }

    /** "head of state": the noun before "of"; else the last noun. */
    private static int headOf(Sentence s, int begin, int end) {
        for (int i = begin; i < end - 1; i++) {
            if (s.token(i).isNoun() && s.token(i + 1).word().equals("of")) {
                return i;
            }
        }
        return end - 1;
    }

    private TitlePhrase complete(Sentence s, int begin, int head, int end, Title title, List<NamePhrase> names) {
        int first = fieldsBefore.begin(s, begin, head, names);
        while (first > 0
                && !isCrowned(title)
                && !isRank(title)
                && (belongs(s, first - 1, names)
                        || first < begin && fieldsBefore.isFurther(s, head, first - 1, names))) {
            first--;
        }
        int after = fields.end(s, head, end, names);
        String modifiers = s.words(first, begin);
        String label = (capitalise(modifiers) + " " + title.label() + " " + capitalise(s.words(end, after)))
                .trim()
                .replace("  ", " ")
                .replace(" ,", ",");
        String lower = s.words(first, begin).toLowerCase(Locale.ROOT);
        boolean lesser = List.of(lower.split("[ -]")).stream().anyMatch(LESSER::contains) || after > end;
        String word = s.token(begin).word().toLowerCase(Locale.ROOT);
        boolean former = FORMER_PREFIXES.stream().anyMatch(word::startsWith);
        boolean plural = s.token(head).tag().endsWith("S") && s.token(head).isNoun();
        return new TitlePhrase(
                first,
                head,
                after,
                label,
                lesser ? Optional.empty() : title.property(),
                typeOf(title, label),
                former,
                plural);
    }

    /** "the seventh race King George": kings and queens have nothing of theirs before the title. */
    private static boolean isCrowned(Title title) {
        return CROWNED.contains(title.label());
    }

    /** With more words a rank or a trade may be a post of its own: "chief priest", "head of sales". */
    private static String typeOf(Title title, String label) {
        return title.type().equals(Ng.PUBLIC_OFFICE) || label.equals(title.label()) ? title.type() : Ng.POST;
    }

    /** Whether the token before a title is part of it: "deputy", "police", "foreign", not "party" or "popular". */
    private boolean belongs(Sentence s, int i, List<NamePhrase> names) {
        Token t = s.token(i);
        String word = t.word().toLowerCase(Locale.ROOT);
        if (TitleBounds.isInName(i, names) || names.stream().anyMatch(n -> n.begin() <= i && i < n.end())) {
            return false;
        }
        if (LESSER.contains(word) || RANKS.contains(word)) {
            return true;
        }
        if (NameShape.HONORIFICS.contains(word)) {
            return false;
        }
        return (t.tag().equals("NN") || t.tag().equals("NNP"))
                && lexicon.title(word).isEmpty()
                && nouns.classify(List.of(word)).filter(fields::isOwner).isEmpty()
                && s.times().stream().noneMatch(x -> x.begin() <= i && i < x.end())
                && (Character.isLowerCase(t.word().charAt(0))
                        || isWord(word)
                        || i > 0 && word.matches(".*(al|ic|ive|ary)"));
    }

    /** In capitals, what no dictionary has is a name that the recogniser missed: "Roeco Director". */
    private boolean isWord(String word) {
        return nouns.isCommonNoun(word) || nouns.isCommonNoun(NameShape.singular(word)) || word.indexOf('-') > 0;
    }

    /** "Sudan's army chief General Roe", "the commander of the navy Admiral Roe": a rank is nobody's but its bearer's. */
    private static boolean isRank(Title title) {
        return title.type().equals(Ng.term("FormOfAddress"));
    }

    private static String capitalise(String words) {
        StringBuilder result = new StringBuilder();
        for (String w : words.split(" ")) {
            boolean small = Set.of("of", "for", "to", "the", "and").contains(w);
            result.append(result.isEmpty() ? "" : " ")
                    .append(w.isEmpty() || small ? w : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1));
        }
        return result.toString();
    }
}
