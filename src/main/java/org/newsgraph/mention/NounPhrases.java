package org.newsgraph.mention;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Ng;

/** Reads the noun phrase that begins or ends at a token, over tokens and names, without the parse. */
final class NounPhrases {
    private static final Set<String> BEFORE_NOUN =
            Set.of("DT", "JJ", "JJS", "JJR", "NN", "NNP", "NNS", "NNPS", "CD", "VBN", "POS", "PRP$");

    private NounPhrases() {}

    /** The mention that the phrase beginning here is about: "the Ukrainian Foreign Ministry", "the city's police department". */
    static Optional<Candidate> from(Draft draft, Sentence s, int begin) {
        Optional<Candidate> last = Optional.empty();
        int i = begin;
        while (i < s.tokens().size() && BEFORE_NOUN.contains(s.token(i).tag())) {
            Optional<Candidate> name = draft.nameFrom(s.index(), i);
            if (name.isPresent() && last.filter(c -> !c.isNamed()).isPresent()) {
                return last;
            }
            if (name.isPresent()) {
                int next = name.get().end();
                if (!goesOn(draft, s, next, name.get())) {
                    return name;
                }
                last = name;
                i = next;
                continue;
            }
            if (draft.isHead(s.index(), i)) {
                last = draft.at(s.index(), i);
            } else if (isWord(s, i + 1, "of")) {
                int noun = i;
                Optional<Candidate> named = draft.at(s.index(), i).filter(c -> c.isName() && c.begin() > noun);
                if (named.isPresent()) {
                    return named;
                }
            }
            i++;
        }
        return last;
    }

    /** Whether the phrase goes on after a name: by a possessive, or by a common noun that heads it. */
    private static boolean goesOn(Draft draft, Sentence s, int next, Candidate name) {
        if (next >= s.tokens().size()) {
            return false;
        }
        Token t = s.token(next);
        if (t.tag().equals("JJ") && next + 1 < s.tokens().size() && isLower(t)) {
            return goesOn(draft, s, next + 1, name);
        }
        boolean otherNoun = (t.tag().equals("NN") || t.tag().equals("NNS"))
                && draft.at(s.index(), next).filter(c -> c.id() != name.id()).isPresent();
        return t.tag().equals("POS") || otherNoun;
    }

    private static boolean isLower(Token t) {
        return Character.isLowerCase(t.word().charAt(0));
    }

    /** Index after the mention, and after a class noun that stands behind its name. */
    static int end(Draft draft, Sentence s, Candidate c) {
        int end = c.kind() == Mention.Kind.NOMINAL ? c.head() + 1 : c.end();
        while (end < s.tokens().size()
                && s.token(end).tag().equals("NN")
                && draft.at(s.index(), end).filter(x -> x.id() == c.id()).isPresent()) {
            end++;
        }
        return end;
    }

    /** The person whose name begins at the token. */
    static Optional<Candidate> person(Draft draft, Sentence s, int token) {
        return draft.nameFrom(s.index(), token).filter(c -> c.type().equals(Ng.PERSON));
    }

    static boolean isWord(Sentence s, int i, String word) {
        return i >= 0 && i < s.tokens().size() && s.token(i).word().equalsIgnoreCase(word);
    }

    static boolean isTag(Sentence s, int i, String tag) {
        return i >= 0 && i < s.tokens().size() && s.token(i).tag().equals(tag);
    }
}
