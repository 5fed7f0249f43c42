package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Finds who holds which post of what, as noun phrases state it: "Kenyan President Jane Roe", "Jane Roe, the mayor of Nakuru,",
 * "the head of the agency, Jane Roe,", "Governor Jane Roe of Ohio".
 */
final class PostFinder {
    private static final String HOLDS = "http://www.w3.org/ns/org#holds";
    private static final Set<String> AFTER_APPOSITION = Set.of(",", ".", ")", "-", "–", "—", ";", ":", "''", "\"", "”");

    private static final Set<String> SERVING = Set.of("to", "of", "for");

    /** How many tokens may stand between two posts of one person: the rest of the first one's body, a comma. */
    private static final int LINK = 9;

    private final Lexicon lexicon;
    private final PostReader reader;

    PostFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new PostReader(lexicon);
    }

    /** What somebody is by trade is a post only with a body that employs them: "the correspondent of the Daily News". */
    private static final Set<String> OCCUPATIONS = Set.of(
            "Politician",
            "Lawmaker",
            "Legislator",
            "Activist",
            "Human Rights Activist",
            "Journalist",
            "Reporter",
            "Lawyer",
            "Attorney",
            "Writer",
            "Author",
            "Poet",
            "Novelist",
            "Actor",
            "Actress",
            "Singer",
            "Musician",
            "Comedian",
            "Artist",
            "Billionaire",
            "Businessman",
            "Businesswoman",
            "Entrepreneur",
            "Oligarch",
            "Analyst",
            "Political Analyst",
            "Economist",
            "Historian",
            "Sociologist",
            "Scientist",
            "Researcher",
            "Doctor",
            "Nurse",
            "Photographer",
            "Blogger",
            "Candidate",
            "Presidential Candidate",
            "Founder",
            "Opposition Politician",
            "Correspondent",
            "Diplomat",
            "Warlord",
            "Owner",
            "Leader",
            "Head",
            "Chief",
            "Boss");

    /** Ranks, orders and academic titles before a name say how somebody is addressed; only a body makes a post of them. */
    private static final Set<String> FORMS_OF_ADDRESS = Set.of(
            "General",
            "Major General",
            "Lieutenant General",
            "Brigadier General",
            "Brigadier",
            "Colonel General",
            "Army General",
            "Field Marshal",
            "Marshal",
            "Admiral",
            "Vice Admiral",
            "Rear Admiral",
            "Colonel",
            "Lieutenant Colonel",
            "Lt. Col.",
            "Col.",
            "Gen.",
            "Maj. Gen.",
            "Lt. Gen.",
            "Major",
            "Captain",
            "Lieutenant",
            "Sergeant",
            "Staff Sergeant",
            "Corporal",
            "Commodore",
            "Constable",
            "Inspector",
            "Detective",
            "Detective Inspector",
            "Superintendent",
            "Professor",
            "Assistant Professor",
            "Associate Professor",
            "Justice",
            "Reverend",
            "Priest",
            "Cardinal",
            "Sheikh",
            "Imam",
            "Rabbi",
            "Ayatollah",
            "Grand Ayatollah",
            "Lord",
            "Peer",
            "Prince",
            "Princess");

    void find(Draft draft, Sentence s, List<TitlePhrase> titles) {
        List<PostPhrase> posts =
                titles.stream().map(t -> reader.read(draft, s, t)).toList();
        for (int k = posts.size() - 1; k >= 0; k--) {
            holdersAfter(draft, s, posts, k);
        }
        for (int k = 0; k < posts.size(); k++) {
            if (posts.get(k).holders.isEmpty()) {
                holderBefore(draft, s, posts, k);
            }
        }
        posts.forEach(p -> state(draft, s, p));
    }

    private void holdersAfter(Draft draft, Sentence s, List<PostPhrase> posts, int k) {
        PostPhrase post = posts.get(k);
        Optional<Candidate> direct = person(draft, s, post.end);
        if (direct.isPresent()) {
            addHolders(draft, s, post, direct.get());
            ownerAfterName(draft, s, post, direct.get());
            return;
        }
        Optional<PostPhrase> next = k + 1 < posts.size() ? Optional.of(posts.get(k + 1)) : Optional.empty();
        if (next.isPresent() && next.get().title.begin() == post.end) {
            post.holders.addAll(next.get().holders);
        } else if (NounPhrases.isWord(s, post.end, "and") && next.isPresent() && next.get().begin == post.end + 1) {
            post.holders.addAll(next.get().holders);
            post.owner = post.owner.or(() -> next.get().owner);
        } else if (NounPhrases.isWord(s, post.end, ",")
                && (post.definite || post.owner.isPresent())
                && !servesAnother(draft, s, posts, k)) {
            Optional<Candidate> after = person(draft, s, post.end + 1)
                    .filter(c -> post.title.plural() || endsApposition(draft, s, c.end()));
            after.ifPresent(c -> addHolders(draft, s, post, c));
            boolean chained = next.isPresent()
                    && startsAt(s, next.get(), post.end + 1)
                    && (next.get().definite || next.get().owner.isPresent());
            if (after.isEmpty() && chained) {
                post.holders.addAll(next.get().holders);
            }
        }
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

    private static boolean startsAt(Sentence s, PostPhrase post, int token) {
        return post.begin == token || post.begin == token + 1 && NounPhrases.isTag(s, token, "DT");
    }

    private static void addHolders(Draft draft, Sentence s, PostPhrase post, Candidate first) {
        post.holders.add(first);
        Candidate last = first;
        while (post.title.plural()
                && (NounPhrases.isWord(s, last.end(), "and") || NounPhrases.isWord(s, last.end(), ","))) {
            Optional<Candidate> next = person(draft, s, last.end() + 1);
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

    private static Optional<Candidate> person(Draft draft, Sentence s, int token) {
        return draft.nameFrom(s.index(), token).filter(c -> c.type().equals(Ng.PERSON));
    }

    /** After a name in apposition comes a comma or the like, or the verb; not "and" with a further name. */
    private static boolean endsApposition(Draft draft, Sentence s, int end) {
        if (end >= s.tokens().size()) {
            return true;
        }
        boolean list = NounPhrases.isWord(s, end, ",")
                && (person(draft, s, end + 1).isPresent()
                        || NounPhrases.isWord(s, end + 1, "and")
                                && person(draft, s, end + 2).isPresent());
        return !list
                && (AFTER_APPOSITION.contains(s.token(end).word())
                        || s.token(end).isVerb());
    }

    private void holderBefore(Draft draft, Sentence s, List<PostPhrase> posts, int k) {
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
                .filter(c -> s.index() == c.sentence() && endsPhrase(s, post.end))
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
            if (person(draft, s, i).isPresent()) {
                return true;
            }
            i++;
        }
        return NounPhrases.isWord(s, i, ",") && person(draft, s, i + 1).isPresent();
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

    private static boolean endsPhrase(Sentence s, int end) {
        return end >= s.tokens().size()
                || !s.token(end).isProperNoun()
                || Set.of("in", "of").contains(s.token(end).word());
    }

    private void state(Draft draft, Sentence s, PostPhrase post) {
        Optional<Candidate> unnamed = draft.at(s.index(), post.title.head())
                .filter(c -> c.kind() == Mention.Kind.NOMINAL && c.head() == post.title.head());
        if (!post.notYet && !post.title.plural() && post.holders.size() == 1) {
            unnamed.ifPresent(u -> draft.merge(post.holders.get(0), u));
        }
        boolean body =
                post.owner.filter(o -> lexicon.isA(o.type(), Ng.ORGANIZATION)).isPresent();
        if (post.notYet
                || post.owner.isEmpty() && OCCUPATIONS.contains(post.title.label())
                || !body && FORMS_OF_ADDRESS.contains(post.title.label())) {
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
                post.former,
                post.title.shortcut().filter(p -> fits(p, post.owner)),
                s.index(),
                s.span(begin, end),
                "post"));
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
