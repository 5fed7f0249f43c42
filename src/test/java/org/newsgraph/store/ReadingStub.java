package org.newsgraph.store;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.claim.Attribution;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Quantity;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;
import org.newsgraph.language.Status;
import org.newsgraph.language.TimeValue;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;
import org.newsgraph.store.StubArticle.Manner;
import org.newsgraph.store.StubWorld.Thing;

/**
 * Makes articles up, and reads them without any model: a number gives the article, and its reading follows from its text, which
 * holds the number. The articles of one world speak of the same people, bodies, places, posts, events and counts, under names
 * that are hard to tell apart, in all the ways that claims can have.
 */
public final class ReadingStub {
    /** Short articles about few things, which bear on each other a lot. */
    public static final ReadingStub DENSE = new ReadingStub(new StubWorld(0), 5);

    /** Articles of a headline and a sentence or none, about sixty triples each, from a world of thousands. */
    public static final ReadingStub WIDE = new ReadingStub(new StubWorld(5_000), 1);

    private static final Pattern NUMBER = Pattern.compile("Dispatch (-?\\d+)");
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 5, 1);
    private static final List<String> ACTS =
            List.of("Attack", "Explosion", "Bombardment", "Arson", "Deployment", "Withdrawal", "Meeting");

    private final StubWorld world;
    private final int sentences;

    /** @param sentences about how many an article has */
    ReadingStub(StubWorld world, int sentences) {
        this.world = world;
        this.sentences = sentences;
    }

    /**
     * The article with that number.
     *
     * @param key its URL if it begins with {@code http}, else its name
     */
    public Document document(String key, long number) {
        Random random = new Random(number);
        StubArticle article = write(number, Optional.empty());
        boolean page = key.startsWith("http");
        Document.Metadata metadata = new Document.Metadata(
                random.nextInt(8) == 0 ? Optional.empty() : Optional.of(day(random)),
                random.nextBoolean() ? Optional.of("News of day " + number) : Optional.empty(),
                random.nextBoolean() ? Optional.of("Karvela Post") : Optional.empty(),
                page ? Optional.of(key) : Optional.empty());
        String name = page ? "page" + Math.floorMod(key.hashCode(), 1000) + ".html" : key;
        return new Document(name, article.text(), article.sections(), metadata);
    }

    /**
     * What an article says.
     *
     * @throws IllegalArgumentException if it was not made here
     */
    public Claims read(Document document) {
        Matcher number = NUMBER.matcher(document.text());
        if (!number.find()) {
            throw new IllegalArgumentException("Not made up: " + document.name());
        }
        StubArticle article = write(Long.parseLong(number.group(1)), document.date());
        if (!article.text().equals(document.text())) {
            throw new IllegalArgumentException("Made up otherwise: " + document.name());
        }
        return article.claims(document);
    }

    /** The reading of the article with that number. */
    public Claims reading(String key, long number) {
        return read(document(key, number));
    }

    private StubArticle write(long number, Optional<LocalDate> published) {
        Random random = new Random(31 * number + 17);
        StubArticle article = new StubArticle(published);
        article.begin(Section.Kind.HEADLINE);
        article.word("Dispatch", "NN");
        article.word(String.valueOf(number), "CD");
        if (random.nextInt(4) == 0) {
            event(article, random);
        }
        article.end(Status.OCCURRED);
        int many = random.nextInt(2 * sentences);
        for (int i = 0; i < many; i++) {
            article.begin(Section.Kind.PARAGRAPH);
            sentence(article, random);
        }
        return article;
    }

    private void sentence(StubArticle article, Random random) {
        int kind = random.nextInt(10);
        if (kind < 2) {
            post(article, random);
        } else if (kind < 3) {
            relation(article, random);
        } else if (kind < 6) {
            violence(article, random);
        } else {
            event(article, random);
        }
        article.end(Status.OCCURRED);
    }

    /** "President Maria Kelmendi of Chad spoke." */
    private void post(StubArticle article, Random random) {
        String title = StubWorld.one(StubWorld.TITLES, random);
        Span trigger = article.title(title);
        Thing person = world.person(random);
        Filler.Entity holder = article.filler(person);
        article.titleMeans(holder.mention());
        article.word("of", "IN");
        Thing of = title.equals("Mayor")
                ? world.town(random)
                : title.equals("Spokeswoman") ? world.body(random) : world.country(random);
        Filler.Entity body = article.filler(of);
        article.verb("spoke");
        Optional<String> shortcut =
                title.equals("President") ? Optional.of(Ng.term("headOfStateOf")) : Optional.empty();
        boolean former = random.nextInt(6) == 0;
        article.relation(
                "http://www.w3.org/ns/org#holds",
                holder.mention(),
                Optional.of(body.mention()),
                Optional.of(title),
                trigger);
        article.claim(
                new Content.Post(holder, title, Optional.of(body), former, shortcut),
                manner(article, random, Optional.empty()),
                trigger);
    }

    /** "Karvela lay in Chad." */
    private void relation(StubArticle article, Random random) {
        boolean place = random.nextBoolean();
        Filler.Entity subject = article.filler(place ? world.town(random) : world.country(random));
        Span trigger = article.verb(place ? "lay" : "joined");
        Filler.Entity object = article.filler(place ? world.country(random) : world.body(random));
        String property = Ng.term(place ? "locatedIn" : "memberOf");
        article.relation(property, subject.mention(), Optional.of(object.mention()), Optional.empty(), trigger);
        article.claim(
                new Content.Relation(property, subject, object), manner(article, random, Optional.empty()), trigger);
    }

    /** "The Front of the Reeds attacked the hospital in Karvela on 2031-05-02, killed 12 people; Sokolov accused Chad." */
    private void violence(StubArticle article, Random random) {
        Optional<TimeValue> time = time(random);
        Filler.Entity actor = article.filler(random.nextBoolean() ? world.body(random) : world.force(random));
        Span trigger = article.verb("attacked");
        Filler.Entity target = article.filler(world.facility(random));
        article.word("in", "IN");
        Filler.Entity place = article.filler(world.town(random));
        Manner manner = manner(article, random, time);
        int attack = article.claim(
                new Content.Event(
                        Ng.term(StubWorld.one(ACTS.subList(0, 4), random)),
                        roles("actor", actor, "target", target, "place", place)),
                manner,
                trigger);
        if (random.nextInt(3) > 0) {
            count(article, random, manner, place, attack);
        }
        if (random.nextInt(3) == 0) {
            Filler.Entity accuser = article.filler(world.person(random));
            Span accused = article.word("accused", "VBD");
            Filler.Entity whom = article.filler(world.country(random));
            article.claim(
                    new Content.Event(
                            Ng.term("Accusation"),
                            roles("actor", accuser, "target", whom, "theme", new Filler.Event(attack))),
                    manner,
                    accused);
        }
    }

    private void count(StubArticle article, Random random, Manner manner, Filler.Entity place, int event) {
        Span trigger = article.word("killing", "VBG");
        double value = 1 + random.nextInt(12);
        Thing group = world.group(random);
        article.word(String.valueOf((int) value), "CD");
        Filler.Entity counted = article.filler(group);
        int death = article.claim(
                new Content.Event(Ng.term("Death"), roles("target", counted, "place", place)), manner, trigger);
        Quantity.Comparator bound = StubWorld.one(List.of(Quantity.Comparator.values()), random);
        boolean word = bound == Quantity.Comparator.DOZENS || bound == Quantity.Comparator.MANY;
        int whole = article.claim(
                new Content.Count(
                        "Deaths",
                        new Quantity(word ? Double.NaN : value, bound),
                        group.name(),
                        Optional.of(counted),
                        Optional.of(place),
                        Optional.empty(),
                        Optional.of(random.nextBoolean() ? death : event)),
                manner,
                trigger);
        if (random.nextInt(3) == 0) {
            Span part = article.word("two", "CD");
            article.claim(
                    new Content.Count(
                            "Deaths",
                            new Quantity(2, Quantity.Comparator.EXACTLY),
                            "children",
                            Optional.empty(),
                            Optional.of(place),
                            Optional.of(whole),
                            Optional.empty()),
                    manner,
                    part);
        }
    }

    /** "Chad sent the soldiers to Karvela", "Maria Kelmendi met Sokolov", "Niger asked the African Union for help". */
    private void event(StubArticle article, Random random) {
        int kind = random.nextInt(6);
        Filler.Entity actor = article.filler(
                switch (kind) {
                    case 0, 1 -> world.country(random);
                    case 2 -> world.body(random);
                    default -> world.person(random);
                });
        Span trigger = article.verb(
                List.of("sent", "asked", "signed", "met", "bought", "resigned").get(kind));
        Map<String, List<Filler>> roles;
        String type;
        switch (kind) {
            case 0 -> {
                Filler.Entity force = article.filler(world.force(random));
                article.word("to", "IN");
                Filler.Entity where = article.filler(random.nextBoolean() ? world.town(random) : world.country(random));
                roles = roles("actor", actor, "theme", force, "destination", where);
                type = random.nextInt(4) == 0 ? "Withdrawal" : "Deployment";
            }
            case 1 -> {
                Filler.Entity asked = article.filler(random.nextBoolean() ? world.body(random) : world.country(random));
                roles = roles(
                        "actor", actor, "recipient", asked, "purpose", new Filler.Text("help after the flood 🌊"));
                type = "AssistanceRequest";
            }
            case 4 -> {
                Filler.Entity seller = article.filler(world.body(random));
                roles = roles(
                        "actor", actor, "recipient", seller, "price", new Filler.Number(random.nextInt(50) / 4.0));
                type = "Purchase";
            }
            case 5 -> {
                roles = roles("actor", actor);
                type = "Resignation";
            }
            default -> {
                Filler.Entity partner = article.filler(world.person(random));
                roles = roles("actor", actor, "partner", partner);
                type = kind == 2 ? "Signing" : "Meeting";
            }
        }
        article.claim(new Content.Event(Ng.term(type), roles), manner(article, random, time(random)), trigger);
    }

    private static Map<String, List<Filler>> roles(Object... pairs) {
        Map<String, List<Filler>> roles = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            roles.computeIfAbsent(Ng.term((String) pairs[i]), r -> new ArrayList<>())
                    .add((Filler) pairs[i + 1]);
        }
        return roles;
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(6));
    }

    private static Optional<TimeValue> time(Random random) {
        LocalDate day = day(random);
        return switch (random.nextInt(5)) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(new TimeValue(
                        Optional.empty(),
                        Optional.empty(),
                        TimeValue.Precision.MONTH_DAY,
                        Optional.of(MonthDay.from(day)),
                        Optional.of("night")));
            case 2 ->
                Optional.of(new TimeValue(
                        Optional.of(day),
                        Optional.of(day.plusDays(3)),
                        TimeValue.Precision.RANGE,
                        Optional.empty(),
                        Optional.empty()));
            default -> Optional.of(TimeValue.day(day));
        };
    }

    private Manner manner(StubArticle article, Random random, Optional<TimeValue> time) {
        time.flatMap(TimeValue::first).ifPresent(article::time);
        List<Attribution> sources = new ArrayList<>();
        if (random.nextInt(5) == 0) {
            sources.add(new Attribution(Optional.empty(), true));
        } else if (random.nextInt(3) == 0) {
            article.word("said", "VBD");
            Thing source = random.nextBoolean() ? world.person(random) : world.body(random);
            Mention said = article.mention(source, StubWorld.one(source.forms(), random));
            sources.add(new Attribution(Optional.of(said), false));
        }
        Status status = random.nextInt(3) > 0 ? Status.OCCURRED : StubWorld.one(List.of(Status.values()), random);
        return new Manner(status, sources, time, random.nextInt(8) == 0);
    }
}
