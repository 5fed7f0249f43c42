package org.newsgraph.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/** Reads around a title of what state or body it is, and whether it is past: "former US", "Kenya's", "of the council". */
final class PostReader {
    private static final String HELD = Ng.term("held");
    /** Whoever has one of these before the title has an honour, not the post. */
    private static final Set<String> HONORARY = WordLists.words(PostReader.class, "honours without a post");

    /** Whoever has one of these before the title says that it is his or hers; the text does not. */
    private static final Set<String> CLAIMED = WordLists.words(PostReader.class, "claimed, not held");

    private static final Set<String> BYGONE = WordLists.words(PostReader.class, "before a hyphen, tell of what was");
    private static final Set<String> TEMPORARY =
            WordLists.words(PostReader.class, "for a time, before whose post it is");
    private static final Set<String> SEATED = WordLists.words(PostReader.class, "have a seat in an assembly");
    private static final Set<String> COMMITTEES = WordLists.words(PostReader.class, "parts of an assembly");
    private static final Set<String> RANKING = WordLists.words(PostReader.class, "tell the holders of a post apart");
    private static final Set<String> OF = Set.of("of", "for", "at");
    private static final Set<String> DELEGATES = WordLists.words(PostReader.class, "act for a body elsewhere");
    private static final Set<String> SKIPPED = Set.of("JJ", "JJS", "VBN", "VBG", "RB", "JJR");

    private final Lexicon lexicon;

    PostReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    PostPhrase read(Draft draft, Sentence s, TitlePhrase title) {
        PostPhrase post = new PostPhrase(title);
        readLeft(draft, s, post);
        readRight(draft, s, post);
        if (title.type().equals(Ng.SPORTS_POST)) {
            post.owner = post.owner.filter(o -> !isClubsTown(o));
        }
        return post;
    }

    /** "the Leeds coach" trains a club that is called by its town; countries and their parts have teams themselves. */
    private boolean isClubsTown(Candidate c) {
        boolean country = lexicon.isA(c.type(), Ng.COUNTRY)
                || c.kind() == Mention.Kind.DEMONYM
                || c.entry().filter(e -> !e.demonyms().isEmpty()).isPresent();
        return lexicon.isA(c.type(), Ng.PLACE) && !country;
    }

    private void readLeft(Draft draft, Sentence s, PostPhrase post) {
        skipAdjectives(draft, s, post);
        Optional<Candidate> named =
                draft.namedBefore(s.index(), post.begin).filter(c -> canOwn(c) && !isAdjective(s, c));
        if (named.filter(c -> isPartyOf(post, c)).isPresent()) {
            post.party = named;
            post.begin = named.get().begin();
            skipAdjectives(draft, s, post);
            named = draft.namedBefore(s.index(), post.begin).filter(this::canOwn);
        }
        if (named.filter(c -> isOrigin(s, c) || isCommitteeOf(s, post, c)).isPresent()) {
            post.begin = named.get().begin();
        } else if (named.isPresent()) {
            own(post, named.get());
        } else if (NounPhrases.isTag(s, post.begin - 1, "POS")) {
            draft.at(s.index(), post.begin - 2).filter(this::canOwn).ifPresent(c -> own(post, c));
        } else if (NounPhrases.isTag(s, post.begin - 1, "PRP$")) {
            draft.at(s.index(), post.begin - 1)
                    .filter(c -> !c.type().equals(Ng.PERSON)
                            || !post.title.type().equals(Ng.PUBLIC_OFFICE) && canBeOf(post, c))
                    .ifPresent(c -> own(post, c));
        }
        skipAdjectives(draft, s, post);
        if (NounPhrases.isTag(s, post.begin - 1, "DT")) {
            post.definite |= NounPhrases.isWord(s, post.begin - 1, "the");
        }
    }

    /** "the Green governor": of whom it says the party, not of what. */
    private boolean isPartyOf(PostPhrase post, Candidate c) {
        return lexicon.isA(c.type(), Ng.POLITICAL_PARTY) && post.title.type().equals(Ng.PUBLIC_OFFICE);
    }

    private static void own(PostPhrase post, Candidate c) {
        post.owner = Optional.of(c);
        post.begin = c.begin();
        post.definite = true;
    }

    private void skipAdjectives(Draft draft, Sentence s, PostPhrase post) {
        while (post.begin > 0
                && SKIPPED.contains(s.token(post.begin - 1).tag())
                && !isPredicate(s, post.begin - 1)
                && draft.namedBefore(s.index(), post.begin).isEmpty()) {
            String word = s.token(post.begin - 1).lemma().toLowerCase(Locale.ROOT);
            Optional<String> other = lexicon.postModifier(word);
            post.former |= other.filter(HELD::equals).isPresent() || isBygone(word);
            post.notYet |= other.filter(p -> !p.equals(HELD)).isPresent();
            post.honorary |= HONORARY.contains(word) || CLAIMED.contains(whole(s, post.begin - 1)) && !isOfNamed(post);
            String form = s.token(post.begin - 1).word().toLowerCase(Locale.ROOT);
            if (TEMPORARY.contains(form) && post.owner.isPresent()) {
                post.title = post.title.temporary(form);
            }
            post.begin--;
        }
    }

    /** "the once-feared minister". */
    private static boolean isBygone(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && BYGONE.contains(word.substring(0, hyphen));
    }

    /** In lower case, with what a hyphen joins to it where tokens are split there: "So-called". */
    private static String whole(Sentence s, int token) {
        boolean joined = token > 1 && s.token(token - 1).word().equals("-");
        String word = s.token(token).word();
        return (joined ? s.token(token - 2).word() + "-" + word : word).toLowerCase(Locale.ROOT);
    }

    /** "the self-proclaimed Roe Republic's leader": of a state or body with a name it is that which is claimed. */
    private static boolean isOfNamed(PostPhrase post) {
        return post.owner.filter(o -> o.kind() != Mention.Kind.DEMONYM).isPresent();
    }

    /** "Finance Committee Senator Jane Roe": a senator sits in a committee, and is senator of a state. */
    private static boolean isCommitteeOf(Sentence s, PostPhrase post, Candidate c) {
        return SEATED.contains(s.token(post.title.head()).lemma().toLowerCase(Locale.ROOT))
                && COMMITTEES.contains(s.token(c.end() - 1).lemma().toLowerCase(Locale.ROOT));
    }

    /** "sacked the chief and named General Roe": a participle that governs the title's noun is its verb. */
    private static boolean isPredicate(Sentence s, int token) {
        return s.token(token).tag().equals("VBN")
                && !s.tree().children(token, "obj", "xcomp").isEmpty();
    }

    private void readRight(Draft draft, Sentence s, PostPhrase post) {
        int i = post.end;
        if (i >= s.tokens().size()
                || !OF.contains(s.token(i).word()) && !s.token(i).word().equals("in")) {
            return;
        }
        boolean in = s.token(i).word().equals("in");
        boolean of = s.token(i).word().equals("of");
        // "the UN envoy for Chad", "Roe Bank's director at Leeds": whose post it is has been said before.
        if (!of && post.owner.isPresent()) {
            return;
        }
        String title = s.token(post.title.head()).lemma().toLowerCase(Locale.ROOT);
        boolean delegate = !of && DELEGATES.contains(title);
        NounPhrases.from(draft, s, i + 1)
                .filter(this::canOwn)
                .filter(c -> !qualifies(s, c) && !isCommitteeOf(s, post, c) && !isSeat(draft, s, c))
                .filter(c -> !in || lexicon.isA(c.type(), Ng.ORGANIZATION))
                .filter(c -> !delegate || !lexicon.isA(c.type(), Ng.PLACE) && !lexicon.isA(c.type(), Ng.COUNTRY))
                .ifPresent(c -> {
                    post.owner = Optional.of(c);
                    post.end = NounPhrases.end(draft, s, c);
                });
    }

    /** "the Christian leader": an adjective that names neither a state nor a body. */
    private static boolean isAdjective(Sentence s, Candidate c) {
        return c.isName() && c.entry().isEmpty() && s.token(c.end() - 1).tag().startsWith("JJ");
    }

    /** "the head of Kenyan diplomacy": the adjective belongs to a noun that is no body. */
    private static boolean qualifies(Sentence s, Candidate c) {
        return c.kind() == Mention.Kind.DEMONYM
                && c.end() < s.tokens().size()
                && (s.token(c.end()).isNoun() || s.token(c.end()).tag().startsWith("JJ"));
    }

    /** "the head of the Mombasa search and rescue agency": the town belongs to a noun that no mention was found for. */
    private boolean isSeat(Draft draft, Sentence s, Candidate c) {
        int next = NounPhrases.end(draft, s, c);
        return c.isName()
                && lexicon.isA(c.type(), Ng.PLACE)
                && NounPhrases.isTag(s, next, "NN")
                && Character.isLowerCase(s.token(next).word().charAt(0));
    }

    /** "the first Kenyan minister in Canada": of whom it says where from, not of which state. */
    private static boolean isOrigin(Sentence s, Candidate c) {
        int before = c.begin() - 1;
        return c.kind() == Mention.Kind.DEMONYM
                && (c.entry().isEmpty()
                        || NounPhrases.isTag(s, before, "JJS")
                        || before >= 0
                                && RANKING.contains(s.token(before).word().toLowerCase(Locale.ROOT)));
    }

    /** "a former prime minister and president of the Roe party": parties and companies have no ministers. */
    boolean canBeOf(PostPhrase post, Candidate owner) {
        boolean minister = post.title.label().matches(".*(Minister|Premier|Chancellor)");
        return !minister || lexicon.isA(owner.type(), Ng.PLACE) || owner.kind() == Mention.Kind.DEMONYM;
    }

    /** States, places and bodies have posts; so do persons (a president's spokesman), but only by "of" and possessives. */
    boolean canOwn(Candidate c) {
        return lexicon.isA(c.type(), Ng.ORGANIZATION)
                || lexicon.isA(c.type(), Ng.PLACE)
                || c.kind() == Mention.Kind.DEMONYM
                || c.isName() && c.type().equals(Ng.THING) && c.end() - c.begin() > 1;
    }
}
