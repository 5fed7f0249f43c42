package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Ng;

/** Finds whom a title stands before: "Kenyan President Jane Roe", "the head of the agency, Jane Roe,", "presidents Roe and Doe". */
final class HoldersAfter {
    private static final Set<String> AFTER_APPOSITION = Set.of(",", ".", ")", "-", "–", "—", ";", ":", "''", "\"", "”");
    private static final Set<String> SERVING = Set.of("to", "of", "for");

    private final PostReader reader;

    HoldersAfter(PostReader reader) {
        this.reader = reader;
    }

    /** Adds the holders of the k-th post of a sentence; those behind it must have theirs already. */
    void find(Draft draft, Sentence s, List<PostPhrase> posts, int k) {
        PostPhrase post = posts.get(k);
        Optional<Candidate> direct = NounPhrases.person(draft, s, post.end);
        if (direct.isPresent() && isOfAnother(s, posts, k)) {
            return;
        }
        if (direct.isPresent()) {
            addHolders(draft, s, post, direct.get());
            ownerAfterName(draft, s, post, direct.get());
            return;
        }
        Optional<PostPhrase> next = k + 1 < posts.size() ? Optional.of(posts.get(k + 1)) : Optional.empty();
        if (next.isPresent() && next.get().title.begin() == post.end) {
            if (speaksForHolder(s, post, next.get())) {
                post.owner = Optional.empty();
            } else {
                post.holders.addAll(next.get().holders);
            }
        } else if (NounPhrases.isWord(s, post.end, "and")
                && next.isPresent()
                && next.get().begin == post.end + 1
                && !isRanked(post, next.get())) {
            post.holders.addAll(next.get().holders);
            // "Roe's founder and chairman of the board": whose possessive it is, the body behind is not said of.
            if (!NounPhrases.isTag(s, post.begin - 1, "POS") && !NounPhrases.isTag(s, post.begin - 1, "PRP$")) {
                post.owner = post.owner.or(() -> next.get().owner.filter(o -> reader.canBeOf(post, o)));
            }
        } else if (NounPhrases.isWord(s, post.end, ",")
                && (post.definite || post.owner.isPresent() && !post.title.plural())
                && !servesAnother(draft, s, posts, k)) {
            Optional<Candidate> after = NounPhrases.person(draft, s, post.end + 1)
                    .filter(c -> post.title.plural() || endsApposition(draft, s, c.end()));
            after.ifPresent(c -> addHolders(draft, s, post, c));
            boolean chained = next.isPresent()
                    && startsAt(s, next.get(), post.end + 1)
                    && (next.get().definite || next.get().owner.isPresent())
                    && !isAnother(draft, s, post, next.get());
            if (after.isEmpty() && chained) {
                post.holders.addAll(next.get().holders);
            }
        }
    }

    /** "a representative for UN Secretary-General Jane Roe": she is who is spoken for, and the body is hers. */
    private static boolean speaksForHolder(Sentence s, PostPhrase post, PostPhrase next) {
        return NounPhrases.isWord(s, post.title.end(), "for")
                && post.owner.isPresent()
                && next.owner.equals(post.owner);
    }

    /** "the minister of energy and Colonel John Roe": who has a rank before the name is another than the one before. */
    private static boolean isRanked(PostPhrase post, PostPhrase next) {
        return next.title.type().equals(Ng.FORM_OF_ADDRESS)
                && !post.title.type().equals(Ng.FORM_OF_ADDRESS);
    }

    /** "the spokesman of the president of Kenya John Roe": one of the two, and the words don't say which. */
    private static boolean isOfAnother(Sentence s, List<PostPhrase> posts, int k) {
        PostPhrase post = posts.get(k);
        int of = post.title.begin() - 2;
        return k > 0
                && post.end > post.title.end()
                && NounPhrases.isTag(s, of + 1, "DT")
                && NounPhrases.isWord(s, of, "of")
                && posts.get(k - 1).title.end() == of;
    }

    /** "the adviser to the president of Kenya, Jane Roe": whose name it is, the words leave open. */
    private static boolean servesAnother(Draft draft, Sentence s, List<PostPhrase> posts, int k) {
        int before = posts.get(k).begin - 1;
        int link = NounPhrases.isTag(s, before, "DT") ? before - 1 : before;
        if (NounPhrases.isWord(s, link, "to")) {
            boolean person = draft.at(s.index(), link - 1)
                    .filter(c -> c.type().equals(Ng.PERSON))
                    .isPresent();
            return person || s.tree().is(posts.get(k).title.head(), "nmod");
        }
        return link > 0
                && SERVING.contains(s.token(link).word())
                && posts.stream()
                        .limit(k)
                        .filter(p -> p.title.end() <= link)
                        .anyMatch(p -> s.tokens().subList(p.title.end(), link).stream()
                                .noneMatch(t -> t.isVerb() || t.word().equals(",")));
    }

    /** "the site of the head of the region, the Chadian finance minister Jane Roe": an article and a name of its own may begin the next in a list. */
    private static boolean isAnother(Draft draft, Sentence s, PostPhrase post, PostPhrase next) {
        return NounPhrases.isTag(s, post.end + 1, "DT")
                && !next.former
                && NounPhrases.person(draft, s, next.end).isPresent();
    }

    private static boolean startsAt(Sentence s, PostPhrase post, int token) {
        return post.begin == token || post.begin == token + 1 && NounPhrases.isTag(s, token, "DT");
    }

    private static void addHolders(Draft draft, Sentence s, PostPhrase post, Candidate first) {
        post.holders.add(first);
        Candidate last = first;
        while (post.title.plural()
                && (NounPhrases.isWord(s, last.end(), "and") || NounPhrases.isWord(s, last.end(), ","))) {
            Optional<Candidate> next = NounPhrases.person(draft, s, last.end() + 1);
            if (next.isEmpty()) {
                return;
            }
            last = next.get();
            post.holders.add(last);
        }
    }

    /** "Governor Jane Roe of Ohio", "Professor Jane Roe, of the institute". */
    private void ownerAfterName(Draft draft, Sentence s, PostPhrase post, Candidate name) {
        int of = NounPhrases.isWord(s, name.end(), ",") ? name.end() + 1 : name.end();
        if (post.owner.isEmpty() && NounPhrases.isWord(s, of, "of")) {
            post.owner = NounPhrases.from(draft, s, of + 1).filter(reader::canOwn);
        }
    }

    /** After a name in apposition comes a comma or the like, or the verb; not "and" with a further name. */
    private static boolean endsApposition(Draft draft, Sentence s, int end) {
        if (end >= s.tokens().size()) {
            return true;
        }
        boolean list = NounPhrases.isWord(s, end, ",")
                && (NounPhrases.person(draft, s, end + 1).isPresent()
                        || NounPhrases.isWord(s, end + 1, "and")
                                && NounPhrases.person(draft, s, end + 2).isPresent());
        return !list
                && (AFTER_APPOSITION.contains(s.token(end).word())
                        || s.token(end).isVerb());
    }
}
