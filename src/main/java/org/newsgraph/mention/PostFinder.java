package org.newsgraph.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Finds who holds which post of what, as noun phrases state it: "Kenyan President Jane Roe", "Jane Roe, the mayor of Nakuru,",
 * "the head of the agency, Jane Roe,", "Governor Jane Roe of Ohio".
 */
final class PostFinder {
    private static final String HOLDS = "http://www.w3.org/ns/org#holds";

    private final Lexicon lexicon;
    private final PostReader reader;
    private final HoldersAfter after;
    private final LeavingOffice leaving;

    PostFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new PostReader(lexicon);
        this.after = new HoldersAfter(reader);
        this.leaving = new LeavingOffice(lexicon);
    }

    void find(Draft draft, Sentence s, List<TitlePhrase> titles) {
        List<PostPhrase> posts =
                titles.stream().map(t -> reader.read(draft, s, t)).toList();
        for (int k = posts.size() - 1; k >= 0; k--) {
            after.find(draft, s, posts, k);
        }
        for (int k = 0; k < posts.size(); k++) {
            if (posts.get(k).holders.isEmpty()) {
                HoldersBefore.find(draft, s, posts, k);
            }
        }
        posts.forEach(p -> describe(draft, s, p));
        posts.forEach(p -> state(draft, s, p));
    }

    /** "Kenyan President Jane Roe": with whose post it is, a title before a name tells by itself who is meant. */
    private static void describe(Draft draft, Sentence s, PostPhrase post) {
        boolean whose = post.owner
                .filter(o -> post.begin <= o.begin() && o.end() <= post.end)
                .isPresent();
        if (!whose || post.notYet || post.title.plural() || post.holders.size() != 1) {
            return;
        }
        Candidate holder = post.holders.get(0);
        if (holder.sentence() == s.index() && holder.begin() == post.end) {
            draft.add(
                            s,
                            post.title.head(),
                            post.begin,
                            post.end,
                            s.span(post.begin, post.end),
                            Mention.Kind.NOMINAL,
                            Ng.PERSON,
                            false,
                            Optional.empty())
                    .ifPresent(title -> draft.merge(holder, title));
        }
    }

    private void state(Draft draft, Sentence s, PostPhrase post) {
        Optional<Candidate> unnamed = draft.at(s.index(), post.title.head())
                .filter(c -> c.kind() == Mention.Kind.NOMINAL && c.head() == post.title.head());
        if (!post.notYet && !post.title.plural() && post.holders.size() == 1) {
            unnamed.ifPresent(u -> draft.merge(post.holders.get(0), u));
        }
        post.party.ifPresent(party -> post.holders.forEach(h -> MembershipFinder.state(draft, s, h, party)));
        boolean body =
                post.owner.filter(o -> lexicon.isA(o.type(), Ng.ORGANIZATION)).isPresent();
        if (post.notYet
                || post.honorary
                || post.owner.isEmpty() && post.title.type().equals(Ng.RELATIONAL_POST)
                || !body && post.title.type().equals(Ng.FORM_OF_ADDRESS)) {
            return;
        }
        for (Candidate holder : post.holders) {
            state(draft, s, post, holder);
        }
        if (post.holders.isEmpty()
                && post.definite
                && !post.title.plural()
                && post.owner.isPresent()
                && refers(s, post)) {
            unnamed.ifPresent(u -> state(draft, s, post, u));
        }
    }

    /** Whether a title without a name speaks of its holder, not of the post ("elected president", "is the president"). */
    private static boolean refers(Sentence s, PostPhrase post) {
        int head = post.title.head();
        boolean copular = s.tree().child(head, "cop").isPresent();
        boolean as = NounPhrases.isWord(s, post.begin - 1, "as") || NounPhrases.isWord(s, post.begin - 2, "as");
        boolean predicative = s.tree().is(head, "xcomp")
                || s.tree().is(head, "compound")
                || s.tree().is(head, "appos");
        return !copular && !as && !predicative;
    }

    private void state(Draft draft, Sentence s, PostPhrase post, Candidate holder) {
        int begin = Math.min(post.begin, holder.begin());
        int end = Math.max(post.end, holder.end());
        draft.state(new Draft.Stated(
                HOLDS,
                holder.id(),
                post.owner.map(Candidate::id).orElse(-1),
                Optional.of(post.title.label()),
                post.former || leaving.isPast(s, post.title.head()) || leaving.isPast(s, holder.head()),
                post.title.shortcut().filter(p -> fits(p, post.owner) && !isOfForce(post)),
                s.index(),
                s.span(begin, end),
                "post"));
    }

    /** "the Kenyan army spokesman" speaks for the army, not for the state. */
    private boolean isOfForce(PostPhrase post) {
        boolean state = post.owner
                .filter(o -> lexicon.isA(o.type(), Ng.PLACE) || o.kind() == Mention.Kind.DEMONYM)
                .isPresent();
        return state
                && Arrays.stream(post.title.label().toLowerCase(Locale.ROOT).split(" "))
                        .flatMap(w -> lexicon.classesOf(w).stream())
                        .anyMatch(c -> lexicon.isA(c, Ng.term("Force")));
    }

    /** Heads of state and government are those of countries; whoever chairs or speaks for something does so for any body. */
    private boolean fits(String shortcut, Optional<Candidate> owner) {
        boolean state = shortcut.equals(Ng.term("headOfStateOf")) || shortcut.equals(Ng.term("headOfGovernmentOf"));
        boolean chair = shortcut.equals(Ng.term("chairOf"));
        return owner.filter(o -> !state || lexicon.isA(o.type(), Ng.COUNTRY))
                .filter(o -> !chair || !lexicon.isA(o.type(), Ng.PLACE) && o.kind() != Mention.Kind.DEMONYM)
                .isPresent();
    }
}
