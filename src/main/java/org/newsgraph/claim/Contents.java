package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.TimeValue;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.mention.Mentions;

/** What a match says: one event, relations of each subject to each object, or a post of each holder. */
final class Contents {
    /** Title of one of whom the text says no more than that he or she heads a body. */
    private static final String HEAD = "Head";

    private static final String ACTOR = Ng.term("actor");
    private static final String RECIPIENT = Ng.term("recipient");
    private static final String ASSUMPTION_OF_OFFICE = Ng.term("AssumptionOfOffice");
    private static final String GOVERNING_BODY = Ng.term("GoverningBody");

    private static final Set<String> BEHIND = WordLists.words(Contents.class, "stand between holders and their posts");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Posts posts;
    private final PostChanges changes;
    private final PostShortcuts shortcuts;
    private final CircumstanceReader circumstances;
    private final Jurisdiction jurisdiction;

    Contents(Lexicon lexicon, Mentions mentions, CircumstanceReader circumstances) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.circumstances = circumstances;
        this.jurisdiction = new Jurisdiction(lexicon, mentions, circumstances);
        this.posts = new Posts(lexicon, mentions);
        this.shortcuts = new PostShortcuts(lexicon, mentions);
        this.changes = new PostChanges(lexicon, mentions, posts, shortcuts);
    }

    /** Whether the match tells an event rather than a relation or a post. */
    boolean isEvent(Match match) {
        String denotes = match.frame().denotes();
        return !lexicon.isProperty(denotes) && !denotes.equals(ClaimTerms.OFFICE_HOLDING);
    }

    /**
     * The event.
     *
     * @param claimOf index of the claim about the event of a clause of the sentence, if it has one
     */
    Content event(Match match, Sentence sentence, IntFunction<OptionalInt> claimOf) {
        if (entersOffice(match, sentence)) {
            Map<String, List<Filler>> roles = new LinkedHashMap<>(fillers(match, claimOf));
            Optional.ofNullable(roles.remove(ACTOR)).ifPresent(holder -> roles.put(RECIPIENT, holder));
            return new Content.Event(ASSUMPTION_OF_OFFICE, roles);
        }
        Map<String, List<Filler>> roles =
                new LinkedHashMap<>(changes.withTitle(match, sentence, fillers(match, claimOf)));
        impliedPlace(match, sentence).ifPresent(place -> roles.put(ClaimTerms.PLACE, List.of(place)));
        new Durations(mentions.analysis().document().text(), sentence).separate(match, roles);
        judgement(match, sentence).ifPresent(words -> roles.putIfAbsent(ClaimTerms.THEME, List.of(words)));
        return new Content.Event(
                match.frame().denotes(),
                match.frame().denotes().equals(ClaimTerms.PRICE_CHANGE) ? Prices.normalised(roles) : roles);
    }

    /** Where things are judged to stand so, if only who judges says where. */
    Optional<Filler> impliedPlace(Match match, Sentence sentence) {
        boolean placeless = match.frame().denotes().equals(ClaimTerms.ASSESSMENT)
                && !match.roles().containsKey(ClaimTerms.PLACE);
        return placeless ? jurisdiction.of(match.clause(), sentence) : Optional.empty();
    }

    /** How things are judged to stand, where the frame's own words say it: "under control", "a gradual improvement". */
    private Optional<Filler> judgement(Match match, Sentence sentence) {
        if (!match.frame().denotes().equals(ClaimTerms.ASSESSMENT)) {
            return Optional.empty();
        }
        Clause clause = match.clause();
        String text = mentions.analysis().document().text();
        if (clause.partOfSpeech() == PartOfSpeech.ADJECTIVE) {
            return Optional.of(new Filler.Text(sentence.token(clause.head()).word()));
        }
        return clause.partOfSpeech() == PartOfSpeech.NOUN
                ? Optional.of(new Filler.Text(
                        Phrases.nounPhrase(sentence, clause.head()).of(text)))
                : match.fixed().stream()
                        .flatMap(h -> sentence.tree().children(h, "case").stream()
                                .map(c -> sentence.span(c, h + 1).of(text)))
                        .findFirst()
                        .map(Filler.Text::new);
    }

    /** "On 5 January she headed the council": what is dated to a day is not how long it lasted but how it began. */
    boolean entersOffice(Match match, Sentence sentence) {
        return match.frame().denotes().equals(ClaimTerms.OFFICE_HOLDING)
                && isPast(match.clause().head(), sentence)
                && match.roles().getOrDefault(ClaimTerms.ORGANIZATION, List.of()).stream()
                        .anyMatch(this::isGoverning)
                && circumstances
                        .of(match.clause(), sentence)
                        .time()
                        .filter(t -> t.monthDay().isPresent()
                                || t.first().isPresent() && t.first().equals(t.last()))
                        .isPresent();
    }

    private boolean isGoverning(Candidate candidate) {
        return candidate instanceof Candidate.Entity body
                && lexicon.isA(mentions.referent(body.mention()).type(), GOVERNING_BODY);
    }

    /** What the event says besides: posts that are held, or were, because of it; a price in a second currency. */
    List<Content> consequences(Match match, Sentence sentence) {
        List<Content> all = new ArrayList<>(changes.posts(match, sentence));
        if (match.frame().denotes().equals(ClaimTerms.PRICE_CHANGE)) {
            new ConvertedPrices(mentions.analysis().document().text(), sentence)
                    .of(match, fillers(match, c -> OptionalInt.empty()))
                    .ifPresent(roles -> all.add(new Content.Event(ClaimTerms.PRICE_CHANGE, roles)));
        }
        return all;
    }

    /** Relations or posts; none if a filler that they need is unresolved. */
    List<Content> states(Match match, Sentence sentence, IntFunction<OptionalInt> claimOf) {
        if (!lexicon.isProperty(match.frame().denotes())) {
            return held(match, sentence);
        }
        return isOver(match, sentence) ? List.of() : relations(match, claimOf);
    }

    /** "From 1999 to 2004 she was a member": a state that ended before the day of writing holds no longer. */
    private boolean isOver(Match match, Sentence sentence) {
        boolean past = match.clause().copula().stream().anyMatch(c -> isPast(c, sentence));
        Optional<LocalDate> written = mentions.analysis().document().date();
        return past
                && circumstances
                        .of(match.clause(), sentence)
                        .time()
                        .flatMap(TimeValue::last)
                        .filter(end -> end.isBefore(written.orElse(end)))
                        .isPresent();
    }

    private static List<Content> relations(Match match, IntFunction<OptionalInt> claimOf) {
        List<Content> relations = new ArrayList<>();
        for (Filler subject : fillers(match, ClaimTerms.SUBJECT, claimOf)) {
            for (Filler object : fillers(match, ClaimTerms.OBJECT, claimOf)) {
                if (!isSame(subject, object) && !isText(subject) && !isText(object)) {
                    relations.add(new Content.Relation(match.frame().denotes(), subject, object));
                }
            }
        }
        return relations;
    }

    /** Nothing stands in a relation of news to itself, however often it is mentioned: "the town was its capital". */
    private static boolean isSame(Filler subject, Filler object) {
        return subject.equals(object)
                || subject instanceof Filler.Entity s
                        && object instanceof Filler.Entity o
                        && s.mention().referent() == o.mention().referent();
    }

    /** Words that are no mention: nothing that a relation could hold of. */
    private static boolean isText(Filler filler) {
        return filler instanceof Filler.Text;
    }

    private static Map<String, List<Filler>> fillers(Match match, IntFunction<OptionalInt> claimOf) {
        Map<String, List<Filler>> all = new LinkedHashMap<>();
        for (String role : match.roles().keySet()) {
            List<Filler> fillers = fillers(match, role, claimOf);
            if (!fillers.isEmpty()) {
                all.put(role, fillers);
            }
        }
        return all;
    }

    private static List<Filler> fillers(Match match, String role, IntFunction<OptionalInt> claimOf) {
        return match.roles().getOrDefault(role, List.of()).stream()
                .flatMap(c -> filler(c, claimOf).stream())
                .distinct()
                .toList();
    }

    /** What a candidate is in a claim. */
    static Optional<Filler> filler(Candidate candidate, IntFunction<OptionalInt> claimOf) {
        if (candidate instanceof Candidate.Entity entity) {
            return Optional.of(new Filler.Entity(entity.mention()));
        }
        if (candidate instanceof Candidate.Inner inner) {
            OptionalInt claim = claimOf.apply(inner.clause());
            return claim.isPresent() ? Optional.of(new Filler.Event(claim.getAsInt())) : Optional.empty();
        }
        return candidate instanceof Candidate.Words words
                ? Optional.of(new Filler.Text(words.text()))
                : Optional.empty();
    }

    /** "heads the ministry", "serves as envoy to Chad": the slot for a post, or the body and the verb's own title. */
    private List<Content> held(Match match, Sentence sentence) {
        List<Candidate.Entity> holders = new ArrayList<>();
        Optional<Candidate> post = Optional.empty();
        Optional<Filler> body = Optional.empty();
        for (Frame.Slot slot : match.frame().arguments()) {
            List<Candidate> there = slot.role()
                    .map(r -> match.roles().getOrDefault(r, List.of()))
                    .orElse(List.of());
            for (Candidate candidate : there) {
                if (slot.types().contains(Ng.POST)) {
                    post = Optional.of(candidate);
                } else if (slot.types().contains(Ng.PERSON) && candidate instanceof Candidate.Entity holder) {
                    holders.add(holder);
                } else if (candidate instanceof Candidate.Entity entity) {
                    body = Optional.of(new Filler.Entity(entity.mention()));
                }
            }
        }
        Optional<Posts.Post> named = post.flatMap(p -> posts.at(sentence, p.head()));
        int verb = match.clause().head();
        boolean past = isPast(verb, sentence) && !entersOffice(match, sentence) || isCareer(verb, sentence);
        return posts(holders, named, body, past);
    }

    private static boolean isPast(int verb, Sentence sentence) {
        return sentence.token(verb).tag().equals("VBD");
    }

    /** "has successively served as": told of what lies behind, where no "since" leads up to the present. */
    private static boolean isCareer(int verb, Sentence sentence) {
        boolean perfect = sentence.tree().children(verb, "aux").stream()
                .anyMatch(a -> sentence.token(a).lemma().equalsIgnoreCase("have"));
        return perfect
                && sentence.tree().children(verb, "advmod").stream()
                        .anyMatch(a -> BEHIND.contains(sentence.token(a).word().toLowerCase(Locale.ROOT)));
    }

    private List<Content> posts(
            List<Candidate.Entity> holders, Optional<Posts.Post> named, Optional<Filler> body, boolean past) {
        if (named.isEmpty() && body.isEmpty()
                || named.filter(Posts.Post::coming).isPresent()) {
            return List.of();
        }
        Optional<Filler> of = body.or(() -> named.flatMap(Posts.Post::of).map(Filler.Entity::new));
        String title = named.map(n -> n.title().label()).orElse(HEAD);
        Optional<String> shortcut =
                named.isPresent() ? shortcuts.of(named.get().title(), of) : Optional.of(Ng.term("headOf"));
        boolean former = past || named.filter(Posts.Post::former).isPresent();
        return holders.stream()
                .<Content>map(h -> new Content.Post(new Filler.Entity(h.mention()), title, of, former, shortcut))
                .toList();
    }

    /** "X is the president of Y": posts of a copular clause that no frame reads. */
    List<Content> copular(Clause clause, Sentence sentence, IntFunction<List<Candidate>> candidates) {
        Optional<Posts.Post> post = posts.at(sentence, clause.head());
        if (clause.copula().isEmpty() || post.isEmpty()) {
            return List.of();
        }
        List<Candidate.Entity> holders = clause.arguments(Argument.Slot.SUBJECT).stream()
                .flatMap(a -> a.heads().stream())
                .flatMap(h -> candidates.apply(h).stream())
                .filter(Candidate.Entity.class::isInstance)
                .map(Candidate.Entity.class::cast)
                .filter(e -> lexicon.isA(mentions.referent(e.mention()).type(), Ng.PERSON))
                .toList();
        return posts(holders, post, Optional.empty(), isPast(clause.copula().getAsInt(), sentence));
    }
}
