package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Name;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.lexicon.WordLists;

/** Finds common noun phrases whose noun has a class: one mention a head noun, with what belongs to it. */
final class NominalFinder {
    private static final Set<String> INSIDE = Set.of("of", "in", "at", "from");

    private static final Set<String> NOUN_RELATIONS = Set.of("obj", "nsubj", "nsubj:pass", "obl", "nmod");
    private static final Set<String> EDGES = Set.of("DT", "PDT", "WDT", "IN", "TO", ",", "CC", "POS", "``", "''");
    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nummod", "nmod:poss", "det", "det:predet");
    private static final Set<String> DEEPER =
            Set.of("advmod", "case", "punct", "obl:npmod", "flat", "conj", "cc", "nmod");

    private static final Set<String> COLLECTIVES = WordLists.words(NominalFinder.class, "are what their members are");
    private static final String CROWD = Ng.term("Crowd");
    private static final String FORCE = Ng.term("Force");
    private static final Set<String> PARTS = WordLists.words(NominalFinder.class, "what a state has of a force");
    private static final Set<String> GATHERINGS = Set.of(Ng.term("Protest"), Ng.term("Riot"));

    private final Lexicon lexicon;
    private final NounTypes nouns;

    NominalFinder(Lexicon lexicon, NounTypes nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** Adds the nominals of a sentence whose heads are no mention's yet. */
    void find(Draft draft, Sentence s) {
        for (Token t : s.tokens()) {
            if ((t.isNoun() || isNounByPlace(s, t))
                    && draft.at(s.index(), t.index()).isEmpty()
                    && isHead(s, t.index())
                    && !isTime(s, t.index())
                    && !isRank(s, t.index())
                    && !isInFront(s, t.index())) {
                members(s, t)
                        .or(() -> classify(s, t.index()))
                        .or(() -> ofForce(draft, s, t.index()))
                        .ifPresent(type -> add(draft, s, t, isCrowd(s, t) ? CROWD : type));
            }
        }
    }

    /** "the Chadian part of the contingent": what one state has of a force is a force. */
    private Optional<String> ofForce(Draft draft, Sentence s, int noun) {
        boolean states = PARTS.contains(s.token(noun).word())
                && draft.namedBefore(s.index(), noun)
                        .filter(o -> lexicon.isA(o.type(), Ng.COUNTRY))
                        .isPresent();
        return s.tree().children(noun, "nmod").stream()
                .filter(of -> states && NounPhrases.isWord(s, noun + 1, "of"))
                .flatMap(of -> classify(s, of).stream())
                .filter(type -> lexicon.isA(type, FORCE))
                .findFirst();
    }

    /** "a group of Kenyan police": a collective is what its members are. */
    private Optional<String> members(Sentence s, Token t) {
        if (!COLLECTIVES.contains(t.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return s.tree().children(t.index(), "nmod").stream()
                .filter(c -> c > t.index()
                        && s.tree().children(c, "case").stream()
                                .anyMatch(k -> s.token(k).word().equals("of")))
                .flatMap(c -> classify(s, c).stream())
                .filter(type -> lexicon.isA(type, Ng.PERSON_GROUP) || lexicon.isA(type, FORCE))
                .findFirst();
    }

    /** "participants in the rally": who takes part in a protest or riot is of the crowd. */
    private boolean isCrowd(Sentence s, Token t) {
        return t.lemma().equalsIgnoreCase("participant")
                && t.tag().endsWith("S")
                && s.tree().children(t.index(), "nmod").stream()
                        .flatMap(c ->
                                lexicon.frames(s.token(c).lemma().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN).stream())
                        .anyMatch(f -> GATHERINGS.stream().anyMatch(g -> lexicon.isA(f.denotes(), g)));
    }

    /** "They surrounded the square": an adjective with an article where a noun stands, if it is the name of a kind of place too. */
    private boolean isNounByPlace(Sentence s, Token t) {
        return t.tag().equals("JJ")
                && NOUN_RELATIONS.contains(s.tree().relation(t.index()))
                && !s.tree().children(t.index(), "det").isEmpty()
                && lexicon.classesOf(t.lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(c -> lexicon.isA(c, Ng.PLACE));
    }

    private void add(Draft draft, Sentence s, Token t, String noun) {
        boolean plural = t.tag().endsWith("S")
                || t.isProperNoun() && t.index() == 0 && t.word().endsWith("s");
        String type = plural && lexicon.isA(noun, Ng.PERSON) ? Ng.PERSON_GROUP : noun;
        int begin = wholeName(draft, s, begin(s, t.index()));
        int end = end(s, t.index());
        draft.add(
                s,
                t.index(),
                begin,
                end,
                s.span(begin, end),
                Mention.Kind.NOMINAL,
                type,
                plural || lexicon.isA(type, Ng.PERSON_GROUP),
                Optional.empty());
    }

    /** "House of Commons members": a name that the parse cuts is not cut. */
    private static int wholeName(Draft draft, Sentence s, int begin) {
        return draft.in(s.index()).stream()
                .filter(n -> n.isName() && n.begin() < begin && begin < n.end())
                .mapToInt(Candidate::begin)
                .min()
                .orElse(begin);
    }

    /** "in fourth place": where somebody comes in is no place. */
    private static boolean isRank(Sentence s, int i) {
        return s.token(i).lemma().equalsIgnoreCase("place")
                && i > 0
                && s.token(i - 1)
                        .word()
                        .toLowerCase(Locale.ROOT)
                        .matches("first|second|last|\\d+(st|nd|rd|th)|\\p{L}+(ird|th)");
    }

    /** "in front of the bank": the words are a preposition. */
    private static boolean isInFront(Sentence s, int i) {
        return NounPhrases.isWord(s, i, "front")
                && NounPhrases.isWord(s, i - 1, "in")
                && NounPhrases.isWord(s, i + 1, "of");
    }

    static boolean isTime(Sentence s, int i) {
        return s.times().stream().anyMatch(x -> x.begin() <= i && i < x.end());
    }

    /** Not a noun before a noun that it qualifies. */
    private static boolean isHead(Sentence s, int i) {
        DependencyTree tree = s.tree();
        if (tree.is(i, "compound") && tree.head(i) > i) {
            return false;
        }
        boolean unparsed =
                tree.head(i) < 0 && tree.children(i).isEmpty() && s.tokens().size() > 1;
        return !unparsed || i + 1 >= s.tokens().size() || !s.token(i + 1).isNoun();
    }

    private Optional<String> classify(Sentence s, int head) {
        List<String> lemmas = new ArrayList<>();
        lemmas.add(lemma(s.token(head)));
        for (int i = head - 1; i >= 0 && head - i < 5; i--) {
            Token t = s.token(i);
            if (t.tag().equals("POS") && i > 0) {
                i--;
                lemmas.add(s.token(i).lemma().toLowerCase(Locale.ROOT) + "'s");
            } else if (t.isNoun() || t.tag().startsWith("JJ") || t.tag().equals("VBN")) {
                lemmas.add(t.lemma().toLowerCase(Locale.ROOT));
            } else {
                break;
            }
        }
        Collections.reverse(lemmas);
        List<String> plural = new ArrayList<>(lemmas);
        plural.set(plural.size() - 1, s.token(head).word().toLowerCase(Locale.ROOT));
        return nouns.inLexicon(plural).or(() -> nouns.classify(lemmas)).map(NounTypes.Typed::type);
    }

    /** Taggers take a plural at the head of a sentence for a name ("Farmers blocked the road"); its singular is looked up then. */
    private static String lemma(Token t) {
        String lower = t.lemma().toLowerCase(Locale.ROOT);
        boolean plural = t.index() == 0 && t.isProperNoun() && lower.length() > 4 && lower.matches("[a-z]+[^s]s");
        return !plural
                ? lower
                : lower.endsWith("ies")
                        ? lower.substring(0, lower.length() - 3) + "y"
                        : lower.substring(0, lower.length() - 1);
    }

    /** After the article: the leftmost modifier that stands before the noun without a gap. */
    static int begin(Sentence s, int head) {
        DependencyTree tree = s.tree();
        int begin = head;
        for (int i = head - 1; i >= 0; i--) {
            String tag = s.token(i).tag();
            if (isTime(s, i)
                    || isGerund(s, i)
                    || !modifies(tree, i, head) && !(tree.head(i) < 0 && tag.startsWith("JJ"))) {
                break;
            }
            begin = i;
        }
        // "Moscow-backed separatists": what a hyphen hangs on a name begins with the name.
        while (begin > 1 && isHyphen(s, begin - 1)) {
            begin -= 2;
        }
        if (begin > 0 && isHyphen(s, begin)) {
            begin--;
        }
        for (int i = begin; i < head; i++) {
            begin = isDash(s, i) ? i + 1 : begin;
        }
        while (begin < head && isEdge(s, begin)) {
            begin++;
        }
        return begin > 0 && s.token(begin).tag().equals("HYPH") ? hyphened(s, begin - 1) : begin;
    }

    /** "GOMA - Rescuers": a dash with blanks around it parts what stands before from the phrase. */
    private static boolean isDash(Sentence s, int token) {
        return s.token(token).word().matches("--|[-–—]")
                && token > 0
                && s.token(token - 1).span().end() < s.token(token).span().begin()
                && s.token(token).span().end() < s.token(token + 1).span().begin();
    }

    /** Articles, prepositions and marks; of "at least 40 people" also what says how exact the number is. */
    private static boolean isEdge(Sentence s, int token) {
        Token t = s.token(token);
        boolean mark = !Character.isLetterOrDigit(t.word().charAt(0))
                && !t.tag().equals("HYPH")
                && !t.tag().equals("$")
                && t.word().length() == 1;
        boolean bound = token > 0 && t.word().matches("least|most") && NounPhrases.isWord(s, token - 1, "at");
        return mark || bound || EDGES.contains(t.tag());
    }

    /** Where the name begins that a hyphen ties to a participle: "Blue Hill-backed fighters". */
    private static int hyphened(Sentence s, int token) {
        return s.names().stream()
                .filter(n -> n.begin() <= token && token < n.end())
                .mapToInt(Name::begin)
                .findFirst()
                .orElse(token);
    }

    private static boolean isHyphen(Sentence s, int i) {
        Token t = s.token(i);
        return t.tag().equals("HYPH") && s.token(i - 1).span().end() == t.span().begin();
    }

    /** "For attacking villages": the noun is the object of a clause. */
    private static boolean isGerund(Sentence s, int i) {
        return s.token(i).tag().equals("VBG") && s.clauses().stream().anyMatch(c -> c.head() == i);
    }

    /** Whether the token stands before the noun as its modifier, or under one. */
    private static boolean modifies(DependencyTree tree, int token, int head) {
        int t = token;
        while (tree.head(t) >= 0 && tree.head(t) != head) {
            if (!DEEPER.contains(tree.relation(t)) && !MODIFIERS.contains(tree.relation(t))) {
                return false;
            }
            t = tree.head(t);
        }
        return tree.head(t) == head && MODIFIERS.contains(tree.relation(t));
    }

    /** Goes on over "of", "in", "at", "from" phrases that the parse hangs on the noun; no relative clause, no apposition. */
    static int end(Sentence s, int head) {
        DependencyTree tree = s.tree();
        int end = isNumber(s, head + 1, head) ? head + 2 : head + 1; // "Resolution 1701"
        for (int c : tree.children(head, "nmod")) {
            List<Integer> under = tree.subtree(c);
            boolean inside = tree.children(c, "case").stream()
                    .anyMatch(k -> INSIDE.contains(s.token(k).word().toLowerCase(Locale.ROOT)));
            boolean clause = under.stream()
                    .anyMatch(u -> isTime(s, u) || tree.is(u, "acl") || tree.is(u, "appos") || tree.is(u, "punct"));
            // "accused the builders of keeping prices high": what somebody does is no part of who it is.
            boolean gerund = under.size() > 1
                    && s.token(under.get(1)).tag().equals("VBG")
                    && Character.isLowerCase(s.token(under.get(1)).word().charAt(0));
            if (inside && !clause && !gerund && under.get(0) == end) {
                end = under.get(under.size() - 1) + 1;
            }
        }
        return end;
    }

    private static boolean isNumber(Sentence s, int token, int head) {
        return token < s.tokens().size()
                && s.token(token).tag().equals("CD")
                && s.tree().is(token, "nummod")
                && s.tree().head(token) == head;
    }
}
