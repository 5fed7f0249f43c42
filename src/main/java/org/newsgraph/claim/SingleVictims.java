package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Counting;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/** "A soldier was killed and another wounded": the article counts one person to whom it happened. */
final class SingleVictims {
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");
    private static final Set<String> KINDS = Set.of("Deaths", "Injuries", "Hospitalised", "Missing");

    private static final String PERSONNEL = Ng.term("Personnel");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Sentence sentence;

    SingleVictims(Lexicon lexicon, Mentions mentions, Sentence sentence) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.sentence = sentence;
    }

    List<Counted> of(List<EventMatch> events) {
        return events.stream()
                .filter(e -> e.match().clause().status() == Status.OCCURRED)
                .flatMap(e -> lexicon.counting(e.match().frame().denotes()).stream()
                        .filter(c -> KINDS.contains(c.kind()))
                        .flatMap(c -> c.role().stream()
                                .flatMap(r -> e.match().roles().getOrDefault(r, List.of()).stream())
                                .flatMap(f -> one(f, e, c).stream())))
                .toList();
    }

    private Optional<Counted> one(Candidate victim, EventMatch event, Counting counting) {
        return victim instanceof Candidate.Entity entity && isOne(entity.mention())
                ? article(entity.mention()).map(a -> counted(a, entity.mention().head(), event, counting))
                : Optional.empty();
    }

    private boolean isOne(Mention mention) {
        return mention.kind() == Mention.Kind.NOMINAL
                && mention.sentence() == sentence.index()
                && sentence.token(mention.head()).tag().matches("NNP?")
                && (lexicon.isA(mention.type(), Ng.PERSON) || lexicon.isA(mention.type(), PERSONNEL));
    }

    private Optional<Integer> article(Mention mention) {
        return sentence.tree().children(mention.head(), "det").stream()
                .filter(t -> ARTICLES.contains(sentence.token(t).word().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Counted counted(int article, int noun, EventMatch event, Counting counting) {
        int verb = event.match().clause().head();
        String kind = new NumberNeighbours(lexicon, sentence).kindAt(verb).orElse(counting.kind());
        return new Counted(
                new NumberPhrase(article, article + 1, new Quantity(1, Quantity.Comparator.EXACTLY)),
                article,
                OptionalInt.of(noun),
                kind,
                event.match().clause(),
                Optional.of(event));
    }
}
