package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Finds members of organisations: "NATO member Norway", "Jane Roe, a member of the council", "Jane Roe (Greens)",
 * "the Green politician Jane Roe".
 */
final class MembershipFinder {
    private static final String MEMBER_OF = Ng.term("memberOf");
    private static final Set<String> MEMBERS = WordLists.words(MembershipFinder.class, "members as such");
    private static final Set<String> STATES = WordLists.words(MembershipFinder.class, "states");
    /** What those in a league of states are called by its name: "EU countries", "NATO ally". */
    private static final Set<String> IN_LEAGUE = WordLists.words(MembershipFinder.class, "states in a league");

    private static final Set<String> EXAMPLES = WordLists.words(MembershipFinder.class, "lead to examples");
    private static final Set<String> POLITICIANS = WordLists.words(MembershipFinder.class, "politicians");

    private final Lexicon lexicon;

    MembershipFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Draft draft, Sentence s) {
        for (int i = 0; i < s.tokens().size(); i++) {
            String lemma = s.token(i).lemma().toLowerCase(java.util.Locale.ROOT);
            if (MEMBERS.contains(lemma)) {
                member(draft, s, i);
            } else if (POLITICIANS.contains(lemma)) {
                politician(draft, s, i);
            } else if (IN_LEAGUE.contains(lemma)) {
                inLeague(draft, s, i);
            }
        }
        for (Candidate c : draft.in(s.index())) {
            bracket(draft, s, c);
            adherent(draft, s, c);
        }
    }

    private void member(Draft draft, Sentence s, int noun) {
        int end = noun + 1;
        if (end < s.tokens().size() && STATES.contains(s.token(end).lemma())) {
            end++;
        }
        Optional<Candidate> before = draft.namedBefore(s.index(), noun).filter(this::isBody);
        if (before.isPresent()) {
            for (Candidate member : listFrom(draft, s, end)) {
                state(draft, s, member, before.get());
            }
            Optional<Candidate> apposed = s.token(end - 1).tag().endsWith("S")
                    ? Optional.empty()
                    : appositionBefore(draft, s, before.get().begin());
            apposed.ifPresent(m -> state(draft, s, m, before.get()));
            return;
        }
        if (NounPhrases.isWord(s, end, "of")) {
            Optional<Candidate> body = NounPhrases.from(draft, s, end + 1).filter(this::isBody);
            int begin = noun;
            while (begin > 0 && s.token(begin - 1).tag().startsWith("JJ")) {
                begin--;
            }
            Optional<Candidate> member = appositionBefore(draft, s, begin);
            body.ifPresent(b -> member.ifPresent(m -> state(draft, s, m, b)));
        }
    }

    /** "the NATO allies Greece and Turkey", "EU countries such as Malta", "Turkey's NATO allies". */
    private void inLeague(Draft draft, Sentence s, int noun) {
        Optional<Candidate> league =
                draft.namedBefore(s.index(), noun).filter(b -> lexicon.isA(b.type(), Ng.INTERNATIONAL_ORGANIZATION));
        league.ifPresent(b -> listFrom(draft, s, noun + 1).forEach(m -> state(draft, s, m, b)));
        if (s.token(noun).lemma().equals("ally")) {
            league.ifPresent(b -> ownerOfAllies(draft, s, b.begin()).ifPresent(m -> state(draft, s, m, b)));
        }
    }

    /** Whoever has allies in a league is in it: "its NATO allies". */
    private Optional<Candidate> ownerOfAllies(Draft draft, Sentence s, int begin) {
        boolean possessive = NounPhrases.isTag(s, begin - 1, "POS");
        return possessive || NounPhrases.isWord(s, begin - 1, "its")
                ? draft.at(s.index(), possessive ? begin - 2 : begin - 1)
                        .filter(c -> !possessive || lexicon.isA(c.type(), Ng.COUNTRY))
                : Optional.empty();
    }

    private void politician(Draft draft, Sentence s, int noun) {
        draft.namedBefore(s.index(), noun)
                .filter(this::isBody)
                .filter(b ->
                        !lexicon.isA(b.type(), Ng.INTERNATIONAL_ORGANIZATION) && !lexicon.isA(b.type(), Ng.COUNTRY))
                .ifPresent(b -> listFrom(draft, s, noun + 1).stream()
                        .filter(m -> m.type().equals(Ng.PERSON))
                        .forEach(m -> state(draft, s, m, b)));
    }

    private boolean isBody(Candidate c) {
        return c.isName() && (lexicon.isA(c.type(), Ng.ORGANIZATION) || c.type().equals(Ng.THING));
    }

    /** "Norway", "Norway, Iceland and Turkey". */
    private List<Candidate> listFrom(Draft draft, Sentence s, int token) {
        List<Candidate> list = new ArrayList<>();
        Optional<Candidate> next = memberName(draft, s, afterExample(s, token));
        while (next.isPresent()) {
            list.add(next.get());
            int link = next.get().end();
            boolean plural = token > 0 && s.token(token - 1).tag().endsWith("S");
            boolean more = plural && (NounPhrases.isWord(s, link, "and") || NounPhrases.isWord(s, link, ","));
            int after = NounPhrases.isWord(s, link + 1, "and") ? link + 2 : link + 1;
            next = more ? memberName(draft, s, after) : Optional.empty();
        }
        return list;
    }

    /** Past the words that open examples: "such as", ", including". */
    private static int afterExample(Sentence s, int token) {
        int i = NounPhrases.isWord(s, token, ",") ? token + 1 : token;
        if (NounPhrases.isWord(s, i, "such") && NounPhrases.isWord(s, i + 1, "as")) {
            return i + 2;
        }
        return i < s.tokens().size() && EXAMPLES.contains(s.token(i).word()) ? i + 1 : token;
    }

    private Optional<Candidate> memberName(Draft draft, Sentence s, int token) {
        return draft.nameFrom(s.index(), token)
                .filter(c -> c.type().equals(Ng.PERSON) || lexicon.isA(c.type(), Ng.COUNTRY));
    }

    private static Optional<Candidate> appositionBefore(Draft draft, Sentence s, int begin) {
        int comma = NounPhrases.isTag(s, begin - 1, "DT") ? begin - 2 : begin - 1;
        return NounPhrases.isWord(s, comma, ",")
                ? draft.namedBefore(s.index(), comma).filter(Candidate::isName)
                : Optional.empty();
    }

    /** "Jane Roe (Greens)", "Jane Roe (D-Ohio)": the party, where it is a name of its own. */
    private void bracket(Draft draft, Sentence s, Candidate c) {
        boolean open = NounPhrases.isWord(s, c.end(), "(") || NounPhrases.isTag(s, c.end(), "-LRB-");
        if (!c.isName() || !c.type().equals(Ng.PERSON) || !open) {
            return;
        }
        draft.namedFrom(s.index(), c.end() + 1)
                .filter(b -> b.end() < s.tokens().size() && !s.token(b.end()).isProperNoun())
                .filter(b -> !isShortForm(s, c, b))
                .filter(b -> lexicon.isA(b.type(), Ng.ORGANIZATION) && !lexicon.isA(b.type(), Ng.COUNTRY))
                .ifPresent(b -> state(draft, s, c, b));
    }

    /** "Roe Bank of Ohio (RBO)": the initials of what was taken for a person. */
    private static boolean isShortForm(Sentence s, Candidate name, Candidate bracketed) {
        String initials = s.tokens().subList(name.begin(), name.end()).stream()
                .map(x -> x.word().substring(0, 1))
                .collect(java.util.stream.Collectors.joining());
        return s.token(bracketed.begin()).word().equals(initials)
                || Names.isAcronym(s.words(name.begin(), name.end()), s.words(bracketed.begin(), bracketed.end()));
    }

    /** "Jane Roe, a Republican from Ohio,", "Jane Roe is a Republican". */
    private void adherent(Draft draft, Sentence s, Candidate c) {
        boolean party = c.kind() == Mention.Kind.DEMONYM && lexicon.isA(c.type(), Ng.POLITICAL_PARTY);
        if (!party || c.end() < s.tokens().size() && s.token(c.end()).isNoun()) {
            return;
        }
        int begin = c.begin();
        while (begin > 0
                && (s.token(begin - 1).tag().startsWith("JJ")
                        || s.token(begin - 1).isProperNoun())) {
            begin--;
        }
        if (!NounPhrases.isWord(s, begin - 1, "a")) {
            return;
        }
        Optional<Candidate> subject = s.tree().child(c.head(), "cop").isPresent()
                ? s.tree().child(c.head(), "nsubj").stream()
                        .mapToObj(n -> draft.at(s.index(), n))
                        .flatMap(Optional::stream)
                        .findFirst()
                : appositionBefore(draft, s, begin);
        subject.filter(m -> m.isName() && m.type().equals(Ng.PERSON)).ifPresent(m -> state(draft, s, m, c));
    }

    static void state(Draft draft, Sentence s, Candidate member, Candidate body) {
        draft.state(
                MEMBER_OF,
                member,
                body,
                s.index(),
                s.span(Math.min(member.begin(), body.begin()), Math.max(member.end(), body.end())),
                "membership");
    }
}
