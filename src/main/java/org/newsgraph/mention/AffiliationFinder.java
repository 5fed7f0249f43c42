package org.newsgraph.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Finds which body somebody works for or belongs to, where no post says so: "Jane Roe of the Oslo Institute", "Jane Roe, an
 * economist at Roe Bank", "Roe Bank economist Jane Roe", "the Daily News's Jane Roe"; and for which outlet an unnamed reporter
 * writes: "a Reuters correspondent", "the correspondent of the BBC".
 */
final class AffiliationFinder {
    private static final String AFFILIATED_WITH = Ng.term("affiliatedWith");
    private static final Set<String> BESIDE_NAME = Set.of("of", "from");
    private static final Set<String> BESIDE_NOUN = Set.of("of", "from", "at", "with", "for");
    /** An apposition of more words tells something else on its way. */
    private static final int FAR = 9;

    private static final Set<String> TEACHERS = WordLists.words(AffiliationFinder.class, "of a school");

    /** Nouns for people who deal with a party without belonging to it. */
    private static final Set<String> OUTSIDERS =
            WordLists.words(AffiliationFinder.class, "deal with a party from outside");

    private final Lexicon lexicon;

    AffiliationFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Draft draft, Sentence s) {
        for (Candidate c : draft.in(s.index())) {
            if (c.isName() && c.type().equals(Ng.PERSON)) {
                beside(draft, s, c)
                        .or(() -> apposition(draft, s, c))
                        .or(() -> before(draft, s, c))
                        .ifPresent(body -> state(draft, s, c, body));
            } else if (isReporter(s, c)) {
                outlet(draft, s, c).ifPresent(body -> state(draft, s, c, body));
            }
        }
    }

    /** A nominal of a person with a title: "reader" and "viewer" are none, "correspondent" is one. */
    private boolean isReporter(Sentence s, Candidate c) {
        return c.kind() == Mention.Kind.NOMINAL
                && lexicon.isA(c.type(), Ng.PERSON)
                && lexicon.title(s.token(c.head()).lemma().toLowerCase(Locale.ROOT))
                        .isPresent();
    }

    private Optional<Candidate> outlet(Draft draft, Sentence s, Candidate c) {
        int after = c.head() + 1;
        boolean linked =
                after < s.tokens().size() && BESIDE_NOUN.contains(s.token(after).word());
        return draft.namedBefore(s.index(), c.head())
                .filter(this::isOutlet)
                .or(() -> body(draft, s, linked ? after + 1 : after).filter(this::isOutlet));
    }

    private boolean isOutlet(Candidate c) {
        return lexicon.isA(c.type(), Ng.MEDIA_OUTLET);
    }

    private boolean isBody(Candidate c) {
        return c.isName() && lexicon.isA(c.type(), Ng.ORGANIZATION) && !lexicon.isA(c.type(), Ng.PLACE);
    }

    private Optional<Candidate> body(Draft draft, Sentence s, int token) {
        int at = NounPhrases.isTag(s, token, "DT") ? token + 1 : token;
        return draft.nameFrom(s.index(), at).filter(this::isBody);
    }

    private Optional<Candidate> beside(Draft draft, Sentence s, Candidate c) {
        int link = NounPhrases.isWord(s, c.end(), ",") ? c.end() + 1 : c.end();
        return link < s.tokens().size() && BESIDE_NAME.contains(s.token(link).word())
                ? body(draft, s, link + 1)
                : Optional.empty();
    }

    /** "Jane Roe, a senior economist at Roe Bank": up to the first name, with no verb or comma between. */
    private Optional<Candidate> apposition(Draft draft, Sentence s, Candidate c) {
        if (!NounPhrases.isWord(s, c.end(), ",")) {
            return Optional.empty();
        }
        boolean person = false;
        for (int i = c.end() + 1; i < s.tokens().size() && i < c.end() + FAR; i++) {
            String word = s.token(i).word();
            if (s.token(i).isVerb() || word.equals(",") || word.equals(";") || word.equals("and")) {
                return Optional.empty();
            }
            person |= draft.at(s.index(), i)
                    .filter(n -> n.kind() == Mention.Kind.NOMINAL && lexicon.isA(n.type(), Ng.PERSON))
                    .isPresent();
            if (person && BESIDE_NOUN.contains(word)) {
                Optional<Candidate> body = body(draft, s, i + 1);
                if (body.isPresent() && !isSubject(s, i, body.get())) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    /** "professor of Economic Anthropology at Roe College": of what somebody teaches. */
    private boolean isSubject(Sentence s, int of, Candidate c) {
        return s.token(of).word().equals("of")
                && TEACHERS.contains(s.token(of - 1).lemma().toLowerCase(Locale.ROOT))
                && !lexicon.isA(c.type(), Ng.term("EducationOrganization"));
    }

    /** "Roe Bank economist Jane Roe", "the Daily News's Jane Roe". */
    private Optional<Candidate> before(Draft draft, Sentence s, Candidate c) {
        int i = c.begin();
        while (i > 0 && c.begin() - i < 3 && draft.namedBefore(s.index(), i).isEmpty() && isOccupation(s, i - 1)) {
            i--;
        }
        if (NounPhrases.isTag(s, i - 1, "POS")) {
            return draft.namedBefore(s.index(), i - 1).filter(this::isBody);
        }
        return i < c.begin() ? draft.namedBefore(s.index(), i).filter(this::isBody) : Optional.empty();
    }

    private static boolean isOutside(Sentence s, Candidate person, Candidate body) {
        int from = Math.min(person.end(), body.end());
        int to = Math.max(person.begin(), body.begin());
        return s.tokens().subList(from, to).stream()
                .anyMatch(t -> OUTSIDERS.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOccupation(Sentence s, int token) {
        String tag = s.token(token).tag();
        return tag.equals("NN") || tag.startsWith("JJ");
    }

    /** Whoever is of a party belongs to it, unless the noun between says otherwise; a post in it says enough by itself. */
    private void state(Draft draft, Sentence s, Candidate person, Candidate body) {
        boolean post = draft.stated().stream()
                .anyMatch(r -> r.subject() == person.id()
                        && r.object() == body.id()
                        && r.title().isPresent());
        if (lexicon.isA(body.type(), Ng.POLITICAL_PARTY) && !post && !isOutside(s, person, body)) {
            MembershipFinder.state(draft, s, person, body);
            return;
        }
        int begin = Math.min(person.begin(), body.begin());
        int end = Math.max(person.end(), body.end());
        draft.state(AFFILIATED_WITH, person, body, s.index(), s.span(begin, end), "affiliation");
    }
}
