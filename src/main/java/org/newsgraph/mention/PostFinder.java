package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Finds who holds which post of what, as noun phrases state it: "Kenyan President Jane Roe", "Jane Roe, the mayor of Nakuru,",
 * "the head of the agency, Jane Roe,", "Governor Jane Roe of Ohio".
 */
final class PostFinder {
    private static final String HOLDS = "http://www.w3.org/ns/org#holds";
    private static final Set<String> OTHER_POST = Set.of("from", "as", "of");

    private final Lexicon lexicon;
    private final PostReader reader;
    private final HoldersAfter after;

    PostFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new PostReader(lexicon);
        this.after = new HoldersAfter(reader);
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
        posts.forEach(p -> state(draft, s, p));
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
                post.former || leaves(s, post.title.head()) || leaves(s, holder.head()),
                post.title.shortcut().filter(p -> fits(p, post.owner)),
                s.index(),
                s.span(begin, end),
                "post"));
    }

    /** "the UN envoy, Jane Roe, who resigned in May"; of "who resigned from the bank" the post is another. */
    private boolean leaves(Sentence s, int noun) {
        return s.tree().children(noun, "acl:relcl").stream()
                .filter(v -> s.tree().child(v, "obl").isEmpty()
                        || s.tree().children(v, "obl").stream().noneMatch(o -> s.tree().children(o, "case").stream()
                                .anyMatch(c -> OTHER_POST.contains(s.token(c).word()))))
                .anyMatch(v -> s.clauses().stream()
                        .anyMatch(c -> c.head() == v && c.status() == Status.OCCURRED && denotesLeaving(s, v)));
    }

    private boolean denotesLeaving(Sentence s, int verb) {
        boolean passive = s.tree().child(verb, "nsubj:pass").isPresent();
        String left = Ng.term(passive ? "Dismissal" : "Resignation");
        return lexicon.frames(s.token(verb).lemma().toLowerCase(Locale.ROOT), PartOfSpeech.VERB).stream()
                .anyMatch(f -> lexicon.isA(f.denotes(), left));
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
