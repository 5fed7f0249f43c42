package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/**
 * The readings of all clauses of one sentence. A clause is read after those that it holds, since what they tell may fill its
 * slots ("decided to send").
 */
final class SentenceMatches {
    /** Pronouns that name nobody; taggers take them for nouns. */
    private static final Set<String> INDEFINITE = Set.of(
            "someone",
            "somebody",
            "something",
            "anyone",
            "anybody",
            "anything",
            "everyone",
            "everybody",
            "everything",
            "nobody",
            "nothing",
            "none",
            "others");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Sentence sentence;
    private final FrameMatcher matcher;
    private final Additions additions;
    private final PurposePlaces purposes;
    private final FurtherPlaces places;
    private final CarriedPlaces carried;
    private final AdverbPlaces adverbs;
    private final ArrivalPlaces arrivals;
    private final JointGovernments governments;
    private final Map<Integer, Optional<Match>> read = new HashMap<>();
    private final Set<Integer> underWay = new HashSet<>();

    SentenceMatches(Lexicon lexicon, Mentions mentions, Sentence sentence) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.sentence = sentence;
        TypeCheck types = new TypeCheck(lexicon, mentions);
        this.matcher = new FrameMatcher(sentence, types, this::candidates);
        this.purposes = new PurposePlaces(lexicon, sentence, types, this::candidates);
        this.carried = new CarriedPlaces(lexicon, sentence);
        this.adverbs = new AdverbPlaces(mentions, sentence);
        this.arrivals = new ArrivalPlaces(sentence, this::of);
        this.governments = new JointGovernments(lexicon, mentions, sentence);
        this.additions = new Additions(sentence, types, this::candidates);
        this.places = new FurtherPlaces(sentence, types, this::candidates);
    }

    /** In the order of the clauses; a noun that a fixed phrase has used up ("<i>set fire</i>") is not read again. */
    List<Match> all() {
        List<Match> found = new ArrayList<>();
        sentence.clauses().forEach(c -> of(c.index()).ifPresent(found::add));
        Set<Integer> usedUp = new HashSet<>();
        found.forEach(m -> usedUp.addAll(m.fixed()));
        found.removeIf(m -> usedUp.contains(m.clause().head()));
        List<Match> all = List.copyOf(found);
        found.removeIf(m -> all.stream().anyMatch(o -> tellsTheSame(o, m)));
        return found;
    }

    /** "signed an agreement": the noun says again what the verb says. */
    private boolean tellsTheSame(Match verb, Match noun) {
        return verb != noun
                && noun.clause().partOfSpeech() == PartOfSpeech.NOUN
                && lexicon.isA(verb.frame().denotes(), noun.frame().denotes())
                && verb.clause().status() == noun.clause().status()
                && verb.arguments().stream()
                        .anyMatch(a -> a.heads().contains(noun.clause().head()));
    }

    private Optional<Match> of(int clause) {
        Optional<Match> known = read.get(clause);
        if (known != null) {
            return known;
        }
        if (!underWay.add(clause)) {
            return Optional.empty();
        }
        Optional<Match> match = best(carried.addTo(
                        adverbs.addTo(sentence.clauses().get(clause))))
                .map(additions::addTo)
                .map(purposes::addTo)
                .map(places::addTo)
                .map(arrivals::addTo)
                .map(governments::spread);
        underWay.remove(clause);
        read.put(clause, match);
        return match;
    }

    /** The best of the frames of the word. Readings that differ in sense and hang on an unknown type cancel each other. */
    private Optional<Match> best(Clause clause) {
        List<Match> matches = new ArrayList<>();
        for (Frame frame : lexicon.frames(clause.lemma(), clause.partOfSpeech())) {
            if (isRelational(frame) && !isPredicate(clause)) {
                continue;
            }
            matcher.match(frame, clause, isRelational(frame))
                    .filter(m -> m.hasFillers() || m.isFixed())
                    .ifPresent(matches::add);
        }
        Optional<Match> best = matches.stream().reduce((a, b) -> b.score() > a.score() ? b : a);
        boolean ambiguous =
                best.isPresent() && best.get().unknown() && matches.stream().anyMatch(m -> rivals(m, best.get()));
        return ambiguous ? Optional.empty() : best;
    }

    /** "is a member of" states a relation; a bare "member of" may name anyone. */
    private static boolean isPredicate(Clause clause) {
        return clause.partOfSpeech() != PartOfSpeech.NOUN || clause.copula().isPresent();
    }

    private boolean rivals(Match match, Match best) {
        String a = match.frame().denotes();
        String b = best.frame().denotes();
        return !lexicon.isA(a, b) && !lexicon.isA(b, a);
    }

    private boolean isRelational(Frame frame) {
        return lexicon.isProperty(frame.denotes()) || frame.denotes().equals(ClaimTerms.OFFICE_HOLDING);
    }

    /** What may stand for a head token, the best first; never empty. */
    List<Candidate> candidates(int head) {
        List<Candidate> found = new ArrayList<>();
        sentence.clauses().stream()
                .filter(c -> c.head() == head)
                .flatMap(c -> of(c.index()).stream())
                .filter(m -> !isRelational(m.frame()))
                .forEach(m -> found.add(
                        new Candidate.Inner(m.clause().index(), head, m.frame().denotes())));
        if (found.isEmpty()) {
            found.addAll(phase(head));
        }
        mentions.at(sentence.index(), head).ifPresent(m -> found.add(entity(m)));
        OptionalInt measured = Partitives.measured(sentence, head);
        if (found.isEmpty() && measured.isPresent()) {
            List<Candidate> people = candidates(measured.getAsInt());
            // "two of them": nobody knows of whom, but it is two that it is said of.
            return people.get(0) instanceof Candidate.Unresolved
                    ? List.of(new Candidate.Words(head, text(head)))
                    : people;
        }
        if (found.isEmpty()) {
            found.add(words(head));
        }
        return found;
    }

    /** "Threatened to resume the shelling": to begin, go on with or resume an act stands for the act. */
    private List<Candidate> phase(int head) {
        return sentence.clauses().stream()
                .filter(c -> c.head() == head
                        && lexicon.embedders(c.lemma(), c.partOfSpeech()).stream()
                                .anyMatch(e -> e.affirmed() == Embedder.Outcome.ONGOING))
                .flatMap(c -> c.arguments(Argument.Slot.CLAUSE).stream())
                .flatMap(a -> candidates(a.heads().get(0)).stream())
                .filter(Candidate.Inner.class::isInstance)
                .limit(1)
                .toList();
    }

    private Candidate entity(Mention mention) {
        boolean onlyPronouns =
                mentions.referent(mention).mentions().stream().allMatch(m -> m.kind() == Mention.Kind.PRONOUN);
        return onlyPronouns ? new Candidate.Unresolved(mention.head()) : new Candidate.Entity(mention);
    }

    private Candidate words(int head) {
        String tag = sentence.token(head).tag();
        if (INDEFINITE.contains(sentence.token(head).word().toLowerCase(Locale.ROOT))
                || tag.startsWith("PRP")
                || tag.startsWith("W")
                || tag.equals("DT")
                || tag.equals("EX")) {
            return new Candidate.Unresolved(head);
        }
        return new Candidate.Words(head, text(head));
    }

    private String text(int head) {
        boolean clause = sentence.token(head).isVerb();
        return (clause ? Phrases.whole(sentence, head) : Phrases.nounPhrase(sentence, head))
                .of(mentions.analysis().document().text());
    }
}
