package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Source;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/** What somebody says of which no claim tells: that it is said, in the text's own words. */
final class Statements {
    /** By what such claims are read. */
    static final String CONSTRUCTION = "statement";

    private static final String ACTOR = Ng.term("actor");
    private static final String STATEMENT = Ng.term("Statement");

    private final Mentions mentions;
    private final CircumstanceReader circumstances;

    /**
     * A statement.
     *
     * @param clause whose predicate tells it: the verb of saying, or with "according to" what is said
     * @param content who says what
     */
    record Told(Clause clause, Content content) {}

    Statements(Mentions mentions, CircumstanceReader circumstances) {
        this.mentions = mentions;
        this.circumstances = circumstances;
    }

    /** One for each speaker in the sentence to whom none of the claims is attributed. */
    List<Told> of(Sentence sentence, List<Claim> claims) {
        Set<Integer> heard = new HashSet<>();
        claims.stream().filter(c -> c.sentence() == sentence.index()).forEach(c -> {
            c.attributions().forEach(a -> a.source().ifPresent(m -> heard.add(m.referent())));
            actor(c.content()).ifPresent(heard::add);
        });
        List<Told> told = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            Optional<Mention> speaker = speaker(clause, sentence).filter(m -> !heard.contains(m.referent()));
            Optional<Told> statement = speaker.flatMap(s -> told(clause, s, sentence));
            statement.ifPresent(told::add);
            statement.ifPresent(t -> heard.add(speaker.orElseThrow().referent()));
        }
        return told;
    }

    /** Who calls, describes or accuses says so himself. */
    private static Optional<Integer> actor(Content content) {
        return content instanceof Content.Event event && event.roles().containsKey(ACTOR)
                ? event.roles().get(ACTOR).stream()
                        .filter(Filler.Entity.class::isInstance)
                        .map(f -> ((Filler.Entity) f).mention().referent())
                        .findFirst()
                        .filter(r ->
                                event.type().equals(STATEMENT) || event.type().equals(Ng.term("Accusation")))
                : Optional.empty();
    }

    private Optional<Mention> speaker(Clause clause, Sentence sentence) {
        boolean finite =
                clause.partOfSpeech() == PartOfSpeech.VERB || clause.copula().isPresent();
        boolean named = finite
                && clause.sources().stream().anyMatch(s -> s.head().isPresent() && s.kind() != Source.Kind.HEARSAY);
        return named
                ? circumstances.of(clause, sentence).attributions().stream()
                        .limit(1)
                        .flatMap(a -> a.source().stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Told> told(Clause said, Mention speaker, Sentence sentence) {
        boolean accordingTo = said.sources().get(0).kind() == Source.Kind.ACCORDING_TO;
        Optional<Clause> saying = accordingTo
                ? Optional.of(said)
                : said.embeddedIn().stream()
                        .mapToObj(i -> sentence.clauses().get(i))
                        .filter(c -> c.status() == Status.OCCURRED || c.status() == Status.ONGOING)
                        .findFirst();
        return saying.map(s -> new Told(
                s,
                new Content.Event(
                        STATEMENT,
                        new TreeMap<>(Map.of(
                                ACTOR,
                                List.of(new Filler.Entity(speaker)),
                                ClaimTerms.THEME,
                                List.of(new Filler.Text(words(said, sentence))))))));
    }

    /** The words of a clause without its conjunction and whose words they are; "…" where the verb of saying parts them. */
    private String words(Clause said, Sentence sentence) {
        DependencyTree tree = sentence.tree();
        List<Integer> inside = new ArrayList<>(tree.subtree(said.head()));
        said.sources().stream()
                .filter(s -> s.kind() == Source.Kind.ACCORDING_TO)
                .flatMapToInt(s -> s.head().stream())
                .forEach(h -> inside.removeAll(tree.subtree(h)));
        while (!inside.isEmpty() && isOutside(inside.get(0), sentence)) {
            inside.remove(0);
        }
        while (!inside.isEmpty() && tree.is(inside.get(inside.size() - 1), "punct")) {
            inside.remove(inside.size() - 1);
        }
        List<String> runs = new ArrayList<>();
        for (int from = 0, to = 0; to < inside.size(); to++) {
            if (to + 1 == inside.size() || inside.get(to + 1) != inside.get(to) + 1) {
                runs.add(sentence.span(inside.get(from), inside.get(to) + 1)
                        .of(mentions.analysis().document().text()));
                from = to + 1;
            }
        }
        return runs.stream().filter(r -> r.length() > 1).collect(Collectors.joining(" … "));
    }

    private static boolean isOutside(int token, Sentence sentence) {
        DependencyTree tree = sentence.tree();
        return tree.is(token, "punct")
                || tree.is(token, "cc")
                || tree.is(token, "mark") && sentence.token(token).word().equals("that");
    }
}
