package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Span;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/** Makes mentions of a sentence's names, and lets the titles and class nouns around a name find it. */
final class MentionAdder {
    private static final Set<String> CITY_NOUNS = WordLists.words(MentionAdder.class, "towns");
    private static final Set<String> REGION_NOUNS = WordLists.words(MentionAdder.class, "regions");
    private static final Set<String> COUNTRY_NOUNS = WordLists.words(MentionAdder.class, "countries");

    private static final Set<String> ONE = Set.of("a", "an", "another", "one");

    private final Lexicon lexicon;
    private final NounTypes nouns;

    MentionAdder(Lexicon lexicon, NounTypes nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    void add(Draft draft, Sentence s, List<NamePhrase> names, List<TitlePhrase> titles) {
        for (NamePhrase n : names) {
            Optional<Candidate> c = n.demonym() ? demonym(draft, s, n) : name(draft, s, n, names);
            c.filter(x -> !n.demonym() && !n.nested()).ifPresent(x -> {
                aliasTitles(draft, s, n, x, titles);
                aliasClassNoun(draft, s, n, x);
                aliasTrade(draft, s, n, x);
            });
        }
    }

    private Optional<Candidate> name(Draft draft, Sentence s, NamePhrase n, List<NamePhrase> names) {
        int end = isRegionNoun(s, n) ? n.end() + 1 : n.end();
        String type = end > n.end() && !lexicon.isA(n.type(), Ng.REGION)
                ? classOf(s, n.end()).filter(t -> lexicon.isA(t, Ng.PLACE)).orElse(n.type())
                : n.type();
        Optional<Gazetteer.Entry> entry = n.entry().filter(e -> type.equals(n.type()));
        List<NamePhrase> inner =
                names.stream().filter(x -> x != n && n.contains(x)).toList();
        int head = head(s, n.begin(), end, inner);
        Optional<Candidate> c =
                draft.add(s, head, n.begin(), end, span(s, n, end), Mention.Kind.NAME, type, false, entry);
        c.ifPresent(x -> {
            for (int i = n.begin(); i < end; i++) {
                int token = i;
                if (inner.stream().noneMatch(m -> m.begin() <= token && token < m.end())) {
                    draft.alias(x, i);
                }
            }
        });
        return c;
    }

    private Optional<Candidate> demonym(Draft draft, Sentence s, NamePhrase n) {
        int head = head(s, n.begin(), n.end(), List.of());
        if (n.begin() > 0
                && s.token(n.begin() - 1).word().equalsIgnoreCase("in")
                && (n.end() >= s.tokens().size()
                        || !s.token(n.end()).isNoun() && !s.token(n.end()).tag().startsWith("JJ"))) {
            return Optional.empty();
        }
        // Of somebody called by a party, the party is told.
        boolean adherent =
                lexicon.isA(n.type(), Ng.ORGANIZATION) && !s.token(head).tag().endsWith("S");
        Optional<String> people = adherent ? Optional.empty() : peopleNamedBy(s, head);
        if (people.isPresent()) {
            boolean group = people.get().equals(Ng.PERSON_GROUP);
            int begin = group ? n.begin() : NominalFinder.begin(s, head);
            return draft.add(
                    s,
                    head,
                    begin,
                    n.end(),
                    s.span(begin, n.end()),
                    Mention.Kind.NOMINAL,
                    people.get(),
                    group,
                    Optional.empty());
        }
        return draft.add(
                s, head, n.begin(), n.end(), span(s, n, n.end()), Mention.Kind.DEMONYM, n.type(), false, n.entry());
    }

    /** The words from the name's first to the end, or the letters that are the name. */
    private static Span span(Sentence s, NamePhrase n, int end) {
        Span whole = s.span(n.begin(), end);
        return n.letters() > 0 ? new Span(whole.begin(), whole.begin() + n.letters()) : whole;
    }

    /** Nouns of origin name people: "two Ghanaians", "five Chinese", "a 30-year-old Ghanaian". */
    private static Optional<String> peopleNamedBy(Sentence s, int head) {
        Token token = s.token(head);
        DependencyTree tree = s.tree();
        boolean before = tree.is(head, "amod") || tree.is(head, "compound") || tree.is(head, "nmod:poss");
        if (token.isNoun() && token.tag().endsWith("S")
                || !before && !tree.children(head, "nummod").isEmpty()) {
            return Optional.of(Ng.PERSON_GROUP);
        }
        boolean one = tree.children(head, "det").stream()
                .anyMatch(d -> ONE.contains(s.token(d).word().toLowerCase(Locale.ROOT)));
        return one && token.isNoun() && !before ? Optional.of(Ng.PERSON) : Optional.empty();
    }

    /** The token that hangs on something outside; within, the last such; tokens of names within don't count. */
    private static int head(Sentence s, int begin, int end, List<NamePhrase> inner) {
        DependencyTree tree = s.tree();
        int best = -1;
        for (int i = begin; i < end; i++) {
            int token = i;
            boolean own = inner.stream().noneMatch(m -> m.begin() <= token && token < m.end());
            int h = tree.head(i);
            if (own && (h < begin || h >= end)) {
                best = i;
            }
            if (own && best < 0 && i == end - 1) {
                best = i;
            }
        }
        return best < 0 ? end - 1 : best;
    }

    private boolean isRegionNoun(Sentence s, NamePhrase n) {
        if (n.end() >= s.tokens().size()
                || !lexicon.isA(n.type(), Ng.PLACE) && !n.type().equals(Ng.THING)
                || n.entry().filter(e -> lexicon.isA(e.type(), Ng.COUNTRY)).isPresent()) {
            return false;
        }
        if (isOtherPlace(s, n, n.end())) {
            return false;
        }
        return s.token(n.end()).tag().startsWith("NN")
                && !s.token(n.end()).tag().endsWith("S")
                && classOf(s, n.end())
                        .filter(t -> lexicon.isA(t, Ng.REGION) || lexicon.isA(t, Ng.term("District")))
                        .isPresent();
    }

    /** "the Denver suburb of Aurora", "the Black Sea peninsula of Crimea": the noun speaks of the second name. */
    private static boolean isOtherPlace(Sentence s, NamePhrase n, int noun) {
        return NounPhrases.isWord(s, noun + 1, "of")
                && noun + 2 < s.tokens().size()
                && s.token(noun + 2).isProperNoun()
                && (CITY_NOUNS.contains(s.token(noun).word())
                        || n.entry().isEmpty()
                                && Set.of("peninsula", "island", "archipelago", "district")
                                        .contains(s.token(noun).word()));
    }

    private Optional<String> classOf(Sentence s, int token) {
        return nouns.classify(List.of(s.token(token).lemma().toLowerCase(Locale.ROOT)))
                .map(NounTypes.Typed::type);
    }

    private static void aliasTitles(Draft draft, Sentence s, NamePhrase n, Candidate c, List<TitlePhrase> titles) {
        int begin = n.begin();
        for (int k = titles.size() - 1; k >= 0; k--) {
            TitlePhrase t = titles.get(k);
            if (lexiconPerson(c) && t.end() == begin && !t.plural()) {
                for (int i = t.begin(); i < t.end(); i++) {
                    draft.alias(c, i);
                }
                begin = t.begin();
            }
        }
    }

    private static boolean lexiconPerson(Candidate c) {
        return c.type().equals(Ng.PERSON);
    }

    /** "the diplomat Jane Roe": the noun is hers. */
    private void aliasTrade(Draft draft, Sentence s, NamePhrase n, Candidate c) {
        int noun = n.begin() - 1;
        boolean trade = lexiconPerson(c)
                && NounPhrases.isTag(s, noun, "NN")
                && Character.isLowerCase(s.token(noun).word().charAt(0))
                && classOf(s, noun).filter(Ng.PERSON::equals).isPresent();
        if (trade) {
            draft.alias(c, noun);
        }
    }

    private void aliasClassNoun(Draft draft, Sentence s, NamePhrase n, Candidate c) {
        boolean body = lexicon.isA(c.type(), Ng.ORGANIZATION) || c.type().equals(Ng.THING);
        if (body) {
            NameNouns.classNoun(s, n.end()).ifPresent(noun -> draft.alias(c, noun));
        }
        int of = n.begin() - 1;
        if (of > 0 && s.token(of).word().equals("the")) {
            of--;
        }
        Set<String> placeNouns = placeNouns(c);
        if (of > 0
                && s.token(of).word().equals("of")
                && placeNouns.contains(s.token(of - 1).word())) {
            draft.alias(c, of - 1);
        }
        String noun = n.begin() > 0 ? s.token(n.begin() - 1).word() : "";
        if (placeNouns.contains(noun) || body && NameNouns.CLASS_NOUNS.contains(noun)) {
            draft.alias(c, n.begin() - 1);
        }
    }

    /** Nouns that a place's name may have beside it and be the same: "the city of Semey", not "the capital of Catalonia". */
    private Set<String> placeNouns(Candidate c) {
        if (lexicon.isA(c.type(), Ng.COUNTRY)) {
            return COUNTRY_NOUNS;
        }
        if (lexicon.isA(c.type(), Ng.REGION)) {
            return REGION_NOUNS;
        }
        return lexicon.isA(c.type(), Ng.PLACE) ? CITY_NOUNS : Set.of();
    }
}
