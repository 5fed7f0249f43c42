package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Reads whom "her Chilean counterpart, Jane Roe" and "his predecessor Jane Roe" name, and which post they have by that: the same
 * one, of the other state; the same one, before. Where the post of whoever they are compared with is not said, none is stated.
 */
final class Counterparts {
    private static final String HOLDS = "http://www.w3.org/ns/org#holds";
    private static final Set<String> EQUALS = WordLists.words(Counterparts.class, "hold the same post elsewhere");
    private static final Set<String> EARLIER = WordLists.words(Counterparts.class, "held the same post before");
    /** States whose head of government is called the counterpart of other states' presidents. */
    private static final Set<String> PARLIAMENTARY =
            WordLists.words(Counterparts.class, "states led by heads of government");

    private static final Set<String> OTHER_MINISTERS =
            WordLists.words(Counterparts.class, "states whose ministers are called otherwise");

    private static final Set<String> ENDS = Set.of(",", ".", ")", ";", ":", "-", "–", "—", "''", "”");

    private final Lexicon lexicon;

    Counterparts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Merges what stands in apposition: to be done before pronouns and nouns find whom they mean. */
    void name(Draft draft, Sentence s) {
        for (Candidate c : nouns(draft, s)) {
            if (!NounPhrases.isTag(s, c.head() + 1, "NNP")) {
                named(draft, s, c.head()).ifPresent(n -> draft.merge(n, c));
            }
        }
    }

    /** States the posts: to be done once it is known whom possessive pronouns mean. */
    void post(Draft draft) {
        for (Sentence s : draft.analysis().sentences()) {
            for (int i = 0; i < s.tokens().size(); i++) {
                boolean before = EARLIER.contains(word(s, i));
                if (before || EQUALS.contains(word(s, i))) {
                    int noun = i;
                    named(draft, s, i)
                            .ifPresent(n -> owner(draft, s, noun).ifPresent(o -> state(draft, s, n, o, noun, before)));
                }
            }
        }
    }

    private static String word(Sentence s, int i) {
        return s.token(i).word().toLowerCase(Locale.ROOT);
    }

    private static List<Candidate> nouns(Draft draft, Sentence s) {
        return draft.in(s.index()).stream()
                .filter(c -> c.kind() == Mention.Kind.NOMINAL)
                .filter(c -> EQUALS.contains(word(s, c.head())) || EARLIER.contains(word(s, c.head())))
                .toList();
    }

    /** "counterpart Jane Roe", "counterpart, Jane Roe,", "counterpart from Chile, Jane Roe,". */
    private Optional<Candidate> named(Draft draft, Sentence s, int noun) {
        int end = NounPhrases.isWord(s, noun + 1, "from") || NounPhrases.isWord(s, noun + 1, "in")
                ? draft.nameFrom(s.index(), noun + 2).map(Candidate::end).orElse(noun + 1)
                : noun + 1;
        if (!NounPhrases.isWord(s, end, ",")) {
            return end > noun + 1 ? Optional.empty() : NounPhrases.person(draft, s, end);
        }
        return NounPhrases.person(draft, s, end + 1)
                .filter(n -> n.end() >= s.tokens().size() || ENDS.contains(word(s, n.end())))
                .filter(n -> !isListed(draft, s, n));
    }

    private static boolean isListed(Draft draft, Sentence s, Candidate n) {
        return NounPhrases.isWord(s, n.end(), ",")
                && (NounPhrases.isWord(s, n.end() + 1, "and")
                        || NounPhrases.person(draft, s, n.end() + 1).isPresent());
    }

    /** Whose counterpart or predecessor: "his", "Roe's". */
    private static Optional<Candidate> owner(Draft draft, Sentence s, int noun) {
        for (int i = noun - 1; i >= 0 && noun - i < 6; i--) {
            if (NounPhrases.isTag(s, i, "PRP$")) {
                return draft.at(s.index(), i);
            }
            if (NounPhrases.isTag(s, i, "POS")) {
                return draft.namedBefore(s.index(), i).filter(c -> c.type().equals(Ng.PERSON));
            }
            if (!s.token(i).tag().matches("JJ|NN|NNPS?|VBN|HYPH|CD")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void state(Draft draft, Sentence s, Candidate name, Candidate owner, int noun, boolean before) {
        List<Draft.Stated> posts = posts(draft, owner);
        boolean own = !posts(draft, name).isEmpty();
        if (own || posts.stream().map(Draft.Stated::title).distinct().count() != 1) {
            return;
        }
        Draft.Stated post = posts.get(0);
        Optional<Candidate> of = before
                ? Optional.of(draft.candidates().get(post.object()))
                : country(draft, s, noun).filter(c -> isAlike(draft, post, c));
        of.filter(c -> !draft.areSame(c, name))
                .ifPresent(c -> draft.state(new Draft.Stated(
                        HOLDS,
                        name.id(),
                        c.id(),
                        post.title(),
                        before,
                        before ? Optional.empty() : post.shortcut(),
                        s.index(),
                        s.span(Math.min(noun, name.begin()), Math.max(noun + 1, name.end())),
                        before ? "predecessor" : "counterpart")));
    }

    /** The posts of a state or body that somebody is said to hold. */
    private static List<Draft.Stated> posts(Draft draft, Candidate holder) {
        return draft.stated().stream()
                .filter(r -> r.title().isPresent() && !r.former() && r.object() >= 0)
                .filter(r -> draft.group(r.subject()) == draft.group(holder.id()))
                .toList();
    }

    /** "Chilean counterpart", "counterpart from Chile". */
    private Optional<Candidate> country(Draft draft, Sentence s, int noun) {
        return draft.namedBefore(s.index(), noun)
                .or(() -> draft.nameFrom(s.index(), noun + 2).filter(c -> NounPhrases.isWord(s, noun + 1, "from")))
                .filter(c -> c.entry().isPresent() && lexicon.isA(c.type(), Ng.COUNTRY));
    }

    /** Presidents and ministers of states; not where the states' leaders are of different kinds, or ministers called otherwise. */
    private boolean isAlike(Draft draft, Draft.Stated post, Candidate country) {
        Candidate own = draft.candidates().get(post.object());
        String title = post.title().orElse("");
        boolean president = title.equals("President") && !isOf(PARLIAMENTARY, country);
        boolean minister = title.endsWith("Minister")
                && !title.equals("Prime Minister")
                && !isOf(OTHER_MINISTERS, country)
                && !isOf(OTHER_MINISTERS, own);
        return (president || minister) && !draft.areSame(own, country) && lexicon.isA(own.type(), Ng.COUNTRY);
    }

    private static boolean isOf(Set<String> labels, Candidate country) {
        return country.entry()
                .map(Gazetteer.Entry::label)
                .filter(labels::contains)
                .isPresent();
    }
}
