package org.newsgraph.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Referent;

/** Fillers by the words of the text that name them, with titles and adjectives; a pronoun by what it stands for. */
final class Labels {
    /** What belongs to a noun phrase in front of its head. */
    private static final Set<String> BEFORE = Set.of("compound", "amod", "nmod:poss", "flat", "nummod", "dep");

    /** Prepositions of what follows a noun and tells which it is. */
    private static final Set<String> WHICH = Set.of("of", "from", "in", "at", "throughout");

    /** Names of these are of no side. */
    private static final Set<String> NO_SIDE =
            Set.of(Ng.THING, Ng.term("Event"), Ng.term("Topic"), Ng.term("Document"), Ng.term("LegalInstrument"));

    /** A longer phrase describes more than it names. */
    private static final int LONGEST = 9;

    private final Claims claims;
    private final int sentence;
    private final EventCodes codes;

    /**
     * @param sentence index of the sentence of the claim
     */
    Labels(Claims claims, int sentence, EventCodes codes) {
        this.claims = claims;
        this.codes = codes;
        this.sentence = sentence;
    }

    /** Fillers of the first of the roles that has any. */
    List<String> first(Content.Event event, List<String> roles) {
        return roles.stream()
                .map(r -> of(event, r))
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    List<String> of(Content.Event event, String role) {
        return event.roles().getOrDefault(role, List.of()).stream()
                .flatMap(f -> of(f).stream())
                .distinct()
                .toList();
    }

    private Optional<String> of(Filler filler) {
        if (filler instanceof Filler.Entity entity) {
            return Optional.of(phrase(spelt(entity.mention())));
        }
        return filler instanceof Filler.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** Fillers of the first of the roles that has any besides the sources. */
    List<String> firstBut(List<String> sources, Content.Event event, List<String> roles) {
        return roles.stream()
                .map(r -> of(event, r).stream().filter(l -> isOther(l, sources)).toList())
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    List<String> all(Content.Event event, List<String> roles) {
        return roles.stream().flatMap(r -> of(event, r).stream()).toList();
    }

    private static boolean isOther(String label, List<String> sources) {
        return sources.stream().noneMatch(s -> s.contains(label) || label.contains(s));
    }

    /** The first state, body, group or person named behind the predicate and governed by it, sources and places left out. */
    List<String> governed(Claim claim, List<String> sources, List<String> places) {
        Sentence s = read();
        int predicate = s.tokens().stream()
                .filter(t -> t.span().begin() == claim.trigger().begin())
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
        Set<Mention> speakers =
                claim.attributions().stream().flatMap(a -> a.source().stream()).collect(Collectors.toSet());
        return claims.mentions().referents().stream()
                .filter(r -> r.named() && !NO_SIDE.contains(r.type()))
                .flatMap(r -> r.mentions().stream().filter(m -> !isTitle(r, m)))
                .filter(m -> m.sentence() == sentence && m.kind() != Mention.Kind.PRONOUN && !speakers.contains(m))
                .filter(m -> predicate >= 0 && m.head() > predicate && isGoverned(s, m.head(), predicate))
                .sorted(Comparator.comparingInt(Mention::begin))
                .map(m -> phrase(bearer(s, m)))
                .filter(l -> isOther(l, sources) && !places.contains(l))
                .limit(1)
                .toList();
    }

    /** "Kenyan President" before the name of whoever it is. */
    private static boolean isTitle(Referent r, Mention m) {
        return m.kind() == Mention.Kind.NOMINAL
                && r.mentions().stream()
                        .anyMatch(n ->
                                n.kind() == Mention.Kind.NAME && n.sentence() == m.sentence() && n.begin() == m.end());
    }

    /** Not in a clause of its own about when, why or on what condition. */
    private static boolean isGoverned(Sentence s, int token, int predicate) {
        DependencyTree tree = s.tree();
        for (int t = token; t != predicate; t = tree.head(t)) {
            boolean circumstance = t >= 0
                    && tree.is(t, "advcl")
                    && tree.children(t, "mark").stream()
                            .anyMatch(m -> !s.token(m).word().equalsIgnoreCase("to"));
            if (t < 0 || circumstance) {
                return false;
            }
        }
        return true;
    }

    /** "The Algerian police", "Haiti's people" rather than Algeria and Haiti. */
    private Mention bearer(Sentence s, Mention mention) {
        DependencyTree tree = s.tree();
        boolean before = tree.is(mention.head(), "amod")
                || tree.is(mention.head(), "compound")
                || tree.is(mention.head(), "nmod:poss");
        return before && tree.head(mention.head()) > mention.head()
                ? claims.mentions()
                        .at(sentence, tree.head(mention.head()))
                        .filter(m -> m.kind() == Mention.Kind.NOMINAL
                                && codes.isA(claims.mentions().referent(m).type(), Ng.AGENT))
                        .orElse(mention)
                : mention;
    }

    private Sentence read() {
        return claims.mentions().analysis().sentences().get(sentence);
    }

    /** The mention itself, or for a pronoun the fullest of those before it. */
    private Mention spelt(Mention mention) {
        if (mention.kind() != Mention.Kind.PRONOUN) {
            return mention;
        }
        Referent referent = claims.mentions().referent(mention);
        return referent.mentions().stream()
                .filter(m -> m.kind() != Mention.Kind.PRONOUN
                        && m.span().begin() < mention.span().begin())
                .max(Comparator.comparingInt((Mention m) -> m.sentence() == mention.sentence() ? 1 : 0)
                        .thenComparingInt(m -> m.text().length()))
                .orElse(mention);
    }

    private String phrase(Mention mention) {
        Sentence s = claims.mentions().analysis().sentences().get(mention.sentence());
        DependencyTree tree = s.tree();
        int head = mention.head();
        if (tree.is(head, "compound") && tree.head(head) >= mention.end() && mention.kind() == Mention.Kind.NAME) {
            head = tree.head(head); // "the UN agency" found by its name
        }
        int begin = Math.min(mention.begin(), head);
        while (begin > 0 && belongs(tree, begin - 1, head)) {
            begin--;
        }
        int end = mention.kind() == Mention.Kind.NOMINAL ? head + 1 : Math.max(mention.end(), head + 1);
        end = Math.max(end, begin + 1);
        for (int c : tree.children(head, "nmod")) {
            List<Integer> under = tree.subtree(c);
            int last = under.get(under.size() - 1) + 1;
            boolean which = tree.children(c, "case").stream()
                    .anyMatch(k -> WHICH.contains(s.token(k).word().toLowerCase(Locale.ROOT)));
            boolean clause = under.stream()
                    .anyMatch(u -> tree.is(u, "acl") || s.token(u).word().equals(","));
            boolean whole = under.stream().noneMatch(u -> s.token(u).word().equals("("));
            if (which && !clause && whole && under.get(0) == end && last - begin <= LONGEST) {
                end = last;
            }
        }
        return s.span(begin, end).of(claims.mentions().analysis().document().text());
    }

    private static boolean belongs(DependencyTree tree, int token, int head) {
        return tree.isUnder(token, head)
                && !tree.is(token, "det")
                && !(tree.is(token, "case") && tree.head(token) == head)
                && !tree.is(token, "punct")
                && BEFORE.stream().anyMatch(r -> tree.is(top(tree, token, head), r));
    }

    /** The dependent of the head under which the token stands. */
    private static int top(DependencyTree tree, int token, int head) {
        int t = token;
        while (tree.head(t) != head && tree.head(t) >= 0) {
            t = tree.head(t);
        }
        return t;
    }
}
