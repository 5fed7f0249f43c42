package org.newsgraph.mention;

import java.util.List;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Ng;

/** Finds whom a title in apposition is about: "Jane Roe, the mayor of Nakuru and chair of its council,". */
final class HoldersBefore {
    /** How many tokens may stand between two posts of one person: the rest of the first one's body, a comma. */
    private static final int LINK = 9;

    private HoldersBefore() {}

    /** Adds the holder of the k-th post of a sentence; those before it must have theirs already. */
    static void find(Draft draft, Sentence s, List<PostPhrase> posts, int k) {
        PostPhrase post = posts.get(k);
        int before = NounPhrases.isTag(s, post.begin - 1, "DT") ? post.begin - 2 : post.begin - 1;
        if (k > 0
                && NounPhrases.isWord(s, before, "and")
                && posts.get(k - 1).end == before
                && before == post.begin - 1
                && !posts.get(k - 1).holders.isEmpty()
                && posts.get(k - 1).holders.get(0).end() < posts.get(k - 1).begin) {
            post.holders.addAll(posts.get(k - 1).holders);
            return;
        }
        if (k > 0 && goesOn(draft, s, posts.get(k - 1), post)) {
            post.holders.addAll(posts.get(k - 1).holders);
            return;
        }
        boolean comma = NounPhrases.isWord(s, before, ",")
                || NounPhrases.isWord(s, before, "–")
                || NounPhrases.isWord(s, before, "-")
                || NounPhrases.isWord(s, before, "(");
        if (!comma || post.title.plural()) {
            return;
        }
        int name = before;
        if (NounPhrases.isTag(s, before - 1, "CD") && NounPhrases.isWord(s, before - 2, ",")) {
            name = before - 2;
        }
        draft.namedBefore(s.index(), name)
                .filter(c -> c.type().equals(Ng.PERSON))
                .filter(c -> s.index() == c.sentence() && endsPhrase(s, post.end) && !isPossessor(s, post))
                .filter(c -> !isSubject(s, post))
                .filter(c -> !(isTitled(s, posts, k, c) && hasOwnName(draft, s, post)))
                .ifPresent(post.holders::add);
    }

    /** Whether a title stands before the name, in the same item of a list or in the one before its comma. */
    private static boolean isTitled(Sentence s, List<PostPhrase> posts, int k, Candidate name) {
        int from = lastComma(s, NounPhrases.isWord(s, name.begin() - 1, ",") ? name.begin() - 1 : name.begin());
        return posts.stream().limit(k).anyMatch(p -> from < p.title.begin() && p.title.end() <= name.begin());
    }

    private static int lastComma(Sentence s, int before) {
        int i = before - 1;
        while (i >= 0 && !NounPhrases.isWord(s, i, ",") && !s.token(i).isVerb()) {
            i--;
        }
        return i;
    }

    /** "… and envoy to Chad John Roe", "…, envoy to Chad, John Roe": in a list of titles with names a name may follow too. */
    private static boolean hasOwnName(Draft draft, Sentence s, PostPhrase post) {
        int i = post.end;
        while (i < s.tokens().size() && !s.token(i).isVerb() && !NounPhrases.isWord(s, i, ",")) {
            if (NounPhrases.person(draft, s, i).isPresent()) {
                return true;
            }
            i++;
        }
        // "…, chairman of the congress, Professor John Roe"
        int name = i + 1;
        while (name < s.tokens().size()
                && s.token(name).isProperNoun()
                && draft.nameFrom(s.index(), name).isEmpty()) {
            name++;
        }
        return NounPhrases.isWord(s, i, ",")
                && NounPhrases.person(draft, s, name).isPresent();
    }

    /** "Jane Roe, mayor of Lima, head of the council and chairman of the board": posts without articles are one person's. */
    private static boolean goesOn(Draft draft, Sentence s, PostPhrase last, PostPhrase post) {
        boolean linked = NounPhrases.isWord(s, post.begin - 1, ",") || NounPhrases.isWord(s, post.begin - 1, "and");
        boolean apposition = last.holders.size() == 1 && last.holders.get(0).end() < last.begin;
        if (!linked || !apposition || post.title.plural() || post.owner.isEmpty()) {
            return false;
        }
        for (int i = last.end; i < post.begin; i++) {
            int token = i;
            boolean other = draft.nameFrom(s.index(), token)
                    .filter(c -> c.type().equals(Ng.PERSON))
                    .isPresent();
            if (other || s.token(i).isVerb()) {
                return false;
            }
        }
        return post.begin == post.title.begin() && post.begin - last.end < LINK;
    }

    /** "Jane Roe, the president's adviser": the title is another's. */
    private static boolean isPossessor(Sentence s, PostPhrase post) {
        return post.end == post.title.end() && NounPhrases.isTag(s, post.end, "POS");
    }

    /** "In a letter to the union's Jane Roe, the minister thanked her": who does what follows is not whom the comma ends. */
    private static boolean isSubject(Sentence s, PostPhrase post) {
        int verb = post.end;
        return verb < s.tokens().size()
                && post.owner.isEmpty()
                && s.token(verb).tag().matches("VB[DZP]|MD")
                && s.tree().is(post.title.head(), "nsubj");
    }

    private static boolean endsPhrase(Sentence s, int end) {
        return end >= s.tokens().size()
                || !s.token(end).isProperNoun()
                || Set.of("in", "of").contains(s.token(end).word());
    }
}
