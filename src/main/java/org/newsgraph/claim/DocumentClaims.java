package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.NominalRelation;

/**
 * The claims of one document, made in this order: events (so that claims can point to each other by number), relations and
 * posts that clauses tell, relations and posts that noun phrases state, counts.
 */
final class DocumentClaims {
    private static final String COPULA = "copula";
    private static final String COUNT = "count";

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Contents contents;
    private final CircumstanceReader circumstances;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Integer, List<EventMatch>> eventsOf = new HashMap<>();

    /** A sentence with what frames read in it. */
    private record Read(Sentence sentence, SentenceMatches matches, List<Match> all) {}

    DocumentClaims(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.circumstances = new CircumstanceReader(lexicon, mentions);
        this.contents = new Contents(lexicon, mentions, circumstances);
    }

    List<Claim> read() {
        List<Read> sentences =
                mentions.analysis().sentences().stream().map(this::read).toList();
        addEvents(sentences);
        sentences.forEach(this::addStates);
        mentions.relations().forEach(this::addNominal);
        addCounts(sentences);
        sentences.forEach(this::addStatements);
        return new PastPosts(lexicon, mentions).settle(claims);
    }

    private Read read(Sentence sentence) {
        SentenceMatches matches = new SentenceMatches(lexicon, mentions, sentence);
        return new Read(sentence, matches, matches.all());
    }

    private void addEvents(List<Read> sentences) {
        Optional<OrderList> orders = Optional.empty();
        for (Read read : sentences) {
            List<EventMatch> told = new ArrayList<>();
            for (Match match : read.all()) {
                boolean tells = match.hasFillers()
                        || contents.impliedPlace(match, read.sentence()).isPresent();
                if (tells && contents.isEvent(match) || contents.entersOffice(match, read.sentence())) {
                    told.add(new EventMatch(match, claims.size() + told.size()));
                }
            }
            eventsOf.put(read.sentence().index(), told);
            List<OrderList.Item> items = orders.map(o -> o.items(read.sentence(), h -> fillers(read, h)))
                    .orElse(List.of());
            orders = items.isEmpty() ? Optional.empty() : orders;
            for (EventMatch event : told) {
                Content content = contents.event(event.match(), read.sentence(), c -> claimOf(c, told));
                add(event.match(), read.sentence(), content);
                orders = orders.or(
                        () -> OrderList.openedBy(content, event.match().clause().status(), lexicon));
            }
            for (OrderList.Item item : items) {
                addOrdered(read, orders.orElseThrow(), item, items, told);
            }
        }
    }

    /** What a head token stands for, the best first. */
    private static List<Filler> fillers(Read read, int head) {
        return Contents.filler(read.matches().candidates(head).get(0), c -> OptionalInt.empty()).stream()
                .toList();
    }

    /** What an item of a list of orders tells to do, by the frame that reads it or in its own words, and that this was ordered. */
    private void addOrdered(
            Read read, OrderList orders, OrderList.Item item, List<OrderList.Item> items, List<EventMatch> told) {
        OptionalInt known = claimOf(item.clause().index(), told);
        if (known.isPresent()) {
            Claim claim = claims.get(known.getAsInt());
            claims.set(known.getAsInt(), claim.with(orders.ordered(claim.content(), item), Status.ORDERED));
        } else {
            String words = OrderList.words(item, items, read.sentence())
                    .of(mentions.analysis().document().text());
            addItem(read, item, orders.task(item, words), Status.ORDERED);
        }
        int claim = known.orElse(claims.size() - 1);
        addItem(read, item, orders.order(item, claim), Status.OCCURRED);
    }

    private void addItem(Read read, OrderList.Item item, Content content, Status status) {
        double confidence = Confidence.nominal(read.sentence().isHeadline());
        boolean doubtful = item.clause().doubtful();
        add(item.clause(), read.sentence(), content, confidence, doubtful, OrderList.CONSTRUCTION);
        int last = claims.size() - 1;
        claims.set(last, claims.get(last).with(content, status));
    }

    private static OptionalInt claimOf(int clause, List<EventMatch> told) {
        return told.stream()
                .filter(e -> e.match().clause().index() == clause)
                .mapToInt(EventMatch::claim)
                .findFirst();
    }

    private void addStates(Read read) {
        for (Match match : read.all()) {
            List<Content> told = contents.isEvent(match)
                    ? contents.consequences(match, read.sentence())
                    : contents.states(match, read.sentence(), c -> OptionalInt.empty());
            told.forEach(content -> add(match, read.sentence(), content));
        }
        for (Clause clause : read.sentence().clauses()) {
            if (read.all().stream().noneMatch(m -> m.clause().equals(clause))) {
                contents.copular(clause, read.sentence(), read.matches()::candidates)
                        .forEach(content -> addCopular(clause, read.sentence(), content));
            }
        }
    }

    private void add(Match match, Sentence sentence, Content content) {
        Clause clause = match.clause();
        add(
                clause,
                sentence,
                content,
                Confidence.of(match, sentence.isHeadline()),
                Confidence.isDoubtful(match),
                match.frame().entry());
    }

    private void addCopular(Clause clause, Sentence sentence, Content content) {
        add(clause, sentence, content, Confidence.nominal(sentence.isHeadline()), clause.doubtful(), COPULA);
    }

    private void add(
            Clause clause, Sentence sentence, Content content, double confidence, boolean doubtful, String entry) {
        Circumstances said = circumstances.of(clause, sentence);
        claims.add(new Claim(
                claims.size(),
                content,
                clause.status(),
                said.attributions(),
                said.time(),
                said.presumed(),
                said.asOf(),
                confidence,
                doubtful,
                sentence.isHeadline(),
                sentence.index(),
                sentence.token(clause.head()).span(),
                entry));
    }

    /** What a noun phrase states holds as the author's own words, as of the day of writing. */
    private void addNominal(NominalRelation relation) {
        Sentence sentence = mentions.analysis().sentences().get(relation.sentence());
        Optional<Filler> object =
                relation.object() < 0 ? Optional.empty() : Optional.of(filler(relation.object(), relation));
        content(relation, object)
                .ifPresent(content -> claims.add(new Claim(
                        claims.size(),
                        content,
                        Status.ONGOING,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        mentions.analysis().document().date(),
                        Confidence.nominal(sentence.isHeadline()),
                        false,
                        sentence.isHeadline(),
                        sentence.index(),
                        relation.trigger(),
                        relation.construction())));
    }

    private Optional<Content> content(NominalRelation relation, Optional<Filler> object) {
        Filler subject = filler(relation.subject(), relation);
        if (relation.title().isPresent()) {
            // "The president of Chad left": a title is no person until coreference says whose it is.
            return !mentions.referents().get(relation.subject()).named()
                    ? Optional.empty()
                    : Optional.of(new Content.Post(
                            subject, relation.title().get(), object, relation.former(), relation.shortcut()));
        }
        return object.map(o -> new Content.Relation(relation.property(), subject, o));
    }

    private void addStatements(Read read) {
        double confidence = Confidence.nominal(read.sentence().isHeadline());
        for (Statements.Told told : new Statements(mentions, circumstances).of(read.sentence(), claims)) {
            Clause clause = told.clause();
            add(clause, read.sentence(), told.content(), confidence, clause.doubtful(), Statements.CONSTRUCTION);
            int last = claims.size() - 1;
            // The day of saying is the claim's own.
            claims.set(
                    last, claims.get(last).with(told.content(), Status.OCCURRED).unpresumed());
        }
    }

    private void addCounts(List<Read> sentences) {
        CountReader counts = new CountReader(lexicon, mentions);
        Optional<Filler> nearby = Optional.empty();
        for (Read read : sentences) {
            List<EventMatch> told = eventsOf.getOrDefault(read.sentence().index(), List.of());
            for (CountReader.Read count : counts.read(read.sentence(), told, nearby, claims.size())) {
                addCount(count);
            }
            CountPlaces places = new CountPlaces(lexicon, mentions, read.sentence(), nearby);
            nearby = told.stream().flatMap(e -> places.places(e.match())).findFirst();
        }
    }

    private void addCount(CountReader.Read count) {
        Optional<Match> match = count.counted().event().map(EventMatch::match);
        boolean headline = count.sentence().isHeadline();
        add(
                count.clause(),
                count.sentence(),
                count.content(),
                match.map(m -> Confidence.of(m, headline)).orElse(Confidence.nominal(headline)),
                match.map(Confidence::isDoubtful).orElse(count.clause().doubtful()),
                match.map(m -> m.frame().entry()).orElse(COUNT));
    }

    /** The referent's mention nearest to where the relation is stated. */
    private Filler filler(int referent, NominalRelation relation) {
        List<Mention> all = mentions.referents().get(referent).mentions();
        Mention nearest = all.get(0);
        for (Mention mention : all) {
            if (distance(mention, relation) < distance(nearest, relation)) {
                nearest = mention;
            }
        }
        return new Filler.Entity(nearest);
    }

    private static int distance(Mention mention, NominalRelation relation) {
        return Math.abs(mention.span().begin() - relation.trigger().begin());
    }
}
