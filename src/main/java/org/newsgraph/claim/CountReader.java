package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.document.Span;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/**
 * Reads the counts of a document, sentence by sentence in order: a later number may be part of an earlier one ("two of them",
 * "including two beheaded") and takes its group and place from it.
 */
final class CountReader {
    private static final Set<String> WHOLE = Set.of("which", "whom", "them", "these", "those");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final List<Read> before = new ArrayList<>();

    /** What happened to whom in the sentence before: kind of count by referent. */
    private final Map<Integer, String> harmed = new HashMap<>();

    /**
     * A count that has been read.
     *
     * @param claim index that its claim will have
     */
    record Read(int claim, Sentence sentence, Counted counted, Content.Count content) {
        Clause clause() {
            return counted.clause();
        }
    }

    CountReader(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /**
     * The counts of the next sentence.
     *
     * @param events its claims about events
     * @param nearby place of an event of the sentence before
     * @param next index of the next claim
     */
    List<Read> read(Sentence sentence, List<EventMatch> events, Optional<Filler> nearby, int next) {
        CountKinds kinds = new CountKinds(lexicon, mentions, sentence, events);
        CountPlaces places = new CountPlaces(lexicon, mentions, sentence, nearby);
        List<Read> found = new ArrayList<>();
        List<Counted> all = new ArrayList<>(new SingleVictims(lexicon, mentions, sentence).of(events));
        List<Counted> listed = new PlaceTallies(lexicon, mentions, sentence).find();
        all.addAll(listed);
        for (NumberPhrase phrase : new NumberFinder(sentence).find()) {
            if (listed.stream().anyMatch(c -> phrase.covers(c.token()))) {
                continue;
            }
            List<Counted> counted = kinds.of(phrase);
            all.addAll(counted);
            if (counted.isEmpty()) {
                included(sentence, kinds, phrase, all)
                        .or(() -> figure(sentence, kinds, phrase))
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(c -> c.phrase().begin()));
        for (Counted counted : all) {
            Content.Count content = content(sentence, counted, places, events);
            Read read = new Read(next + found.size(), sentence, counted, content);
            found.add(read);
            before.add(read);
        }
        harmed.clear();
        events.forEach(this::remember);
        return found;
    }

    /** "Their number rose to 18": of those of whom the sentence before told. */
    private Optional<Counted> figure(Sentence sentence, CountKinds kinds, NumberPhrase phrase) {
        OptionalInt pronoun = kinds.pronounOf(phrase);
        Optional<String> kind = pronoun.isEmpty()
                ? Optional.empty()
                : mentions.at(sentence.index(), pronoun.getAsInt()).flatMap(m -> earlierKind(sentence, m));
        return kinds.figure(phrase, kind);
    }

    private Optional<String> earlierKind(Sentence sentence, Mention pronoun) {
        return Optional.ofNullable(harmed.get(pronoun.referent())).or(() -> before.stream()
                .filter(r -> r.sentence().index() >= sentence.index() - 1)
                .filter(r -> r.content()
                        .groupMention()
                        .filter(g -> g instanceof Filler.Entity e && e.mention().referent() == pronoun.referent())
                        .isPresent())
                .map(r -> r.content().kind())
                .findFirst());
    }

    private void remember(EventMatch event) {
        lexicon.counting(event.match().frame().denotes()).ifPresent(c -> c.role().stream()
                .flatMap(r -> event.match().roles().getOrDefault(r, List.of()).stream())
                .filter(Candidate.Entity.class::isInstance)
                .forEach(e -> harmed.put(((Candidate.Entity) e).mention().referent(), c.kind())));
    }

    /** "50 injured, including 20 police officers": of the kind of the whole. */
    private static Optional<Counted> included(
            Sentence sentence, CountKinds kinds, NumberPhrase phrase, List<Counted> told) {
        boolean included =
                phrase.begin() > 0 && lower(sentence, phrase.begin() - 1).equals("including") && !told.isEmpty();
        return included ? kinds.people(phrase, told.get(told.size() - 1)) : Optional.empty();
    }

    private Content.Count content(Sentence sentence, Counted counted, CountPlaces places, List<EventMatch> events) {
        Optional<Read> whole = whole(sentence, counted);
        Optional<Integer> named = named(sentence, counted).or(() -> elided(sentence, counted, events));
        String group = named.map(n -> group(sentence, n, counted.phrase()))
                .or(() -> of(counted).map(g -> ofFigure(sentence, g)))
                .or(() -> whole.map(w -> w.content().group()))
                .orElse("");
        Optional<Filler> mention = named.or(() -> of(counted))
                .flatMap(n -> mentions.at(sentence.index(), n))
                .<Filler>map(Filler.Entity::new)
                .or(() -> whole.flatMap(w -> w.content().groupMention()));
        Optional<Filler> place = whole.flatMap(w -> w.content().scopePlace())
                .or(() -> places.of(counted))
                .or(() -> besides(sentence))
                .or(places::around);
        return new Content.Count(
                counted.kind(),
                counted.phrase().quantity(),
                group,
                mention,
                place,
                whole.map(Read::claim),
                counted.event().or(() -> cause(sentence, counted, events)).map(EventMatch::claim));
    }

    /** "The death toll from <i>the earthquake</i>", "the number of victims of <i>the attack</i>": the one event noun of the figure. */
    private static Optional<EventMatch> cause(Sentence sentence, Counted counted, List<EventMatch> events) {
        List<Integer> figure = counted.clause().arguments(Argument.Slot.SUBJECT).stream()
                .flatMap(a -> a.heads().stream())
                .toList();
        List<EventMatch> nouns = events.stream()
                .filter(e -> e.match().clause().partOfSpeech() == PartOfSpeech.NOUN)
                .filter(e -> figure.stream().anyMatch(f -> sentence.tree()
                        .isUnder(e.match().clause().head(), f)))
                .filter(e -> !figure.contains(e.match().clause().head()))
                .toList();
        return nouns.size() == 1 ? Optional.of(nouns.get(0)) : Optional.empty();
    }

    /** The noun that names the group: a pronoun or the word of counting itself names none. */
    private Optional<Integer> named(Sentence sentence, Counted counted) {
        return counted.noun().isPresent()
                        && sentence.token(counted.noun().getAsInt()).isNoun()
                ? Optional.of(counted.noun().getAsInt())
                : Optional.empty();
    }

    /** The place of the number before in the sentence: figures of one sentence are mostly of one place. */
    private Optional<Filler> besides(Sentence sentence) {
        return before.isEmpty() || before.get(before.size() - 1).sentence().index() != sentence.index()
                ? Optional.empty()
                : before.get(before.size() - 1).content().scopePlace();
    }

    private static Optional<Integer> of(Counted counted) {
        return counted.of().isPresent() ? Optional.of(counted.of().getAsInt()) : Optional.empty();
    }

    /** The group of a figure; a pronoun stands for the words that it refers to. */
    private String ofFigure(Sentence sentence, int head) {
        Optional<Mention> mention = mentions.at(sentence.index(), head);
        return sentence.token(head).isPronoun()
                ? mention.map(m -> mentions.referent(m).name()).orElse("")
                : Phrases.group(sentence, head)
                        .of(mentions.analysis().document().text());
    }

    /** "Two soldiers were killed and five injured": the group of the first conjunct. */
    private Optional<Integer> elided(Sentence sentence, Counted counted, List<EventMatch> events) {
        DependencyTree tree = sentence.tree();
        int head = counted.clause().head();
        if (!tree.is(head, "conj")) {
            return Optional.empty();
        }
        return events.stream()
                .filter(e -> e.match().clause().head() == tree.head(head))
                .flatMap(e -> lexicon.counting(e.match().frame().denotes()).stream()
                        .flatMap(c -> c.role().stream())
                        .flatMap(r -> e.match().roles().getOrDefault(r, List.of()).stream()))
                .map(Candidate::head)
                .findFirst();
    }

    private Optional<Read> whole(Sentence sentence, Counted counted) {
        boolean part = isPart(sentence, counted);
        for (int i = before.size() - 1; part && i >= 0; i--) {
            Read earlier = before.get(i);
            boolean near = earlier.sentence().index() >= sentence.index() - 1;
            if (near && earlier.content().subsetOf().isEmpty() && holds(earlier, counted)) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Read whole, Counted part) {
        Quantity large = whole.content().quantity();
        Quantity small = part.phrase().quantity();
        return !large.hasValue() || !small.hasValue() || large.value() >= small.value();
    }

    /** "two of them", "of whom two …", "including two …". */
    private static boolean isPart(Sentence sentence, Counted counted) {
        int noun = counted.noun().orElse(counted.token());
        if (WHOLE.contains(lower(sentence, noun))) {
            return true;
        }
        int clauseBegin = counted.phrase().begin();
        for (int i = clauseBegin - 1; i >= Math.max(0, clauseBegin - 5); i--) {
            String word = lower(sentence, i);
            if (word.equals("including")
                    || i > 0 && WHOLE.contains(word) && lower(sentence, i - 1).equals("of")) {
                return true;
            }
        }
        // "of which 400 were treated, 62 are still in hospital": the list goes on.
        return sentence.tokens().stream()
                .limit(clauseBegin)
                .filter(t -> t.index() > 0 && lower(sentence, t.index() - 1).equals("of"))
                .anyMatch(t -> t.word().equals("which") || t.word().equals("whom"));
    }

    /** The words of the group, without any number: those of the count whose group it shares, if it shares one. */
    private String group(Sentence sentence, int noun, NumberPhrase phrase) {
        for (Read read : before) {
            boolean same = read.sentence().index() == sentence.index()
                    && read.counted().noun().orElse(-1) == noun;
            if (same) {
                return read.content().group();
            }
        }
        Span span = Phrases.group(sentence, noun);
        int numberEnd = sentence.token(phrase.end() - 1).span().end();
        boolean after = span.begin() <= numberEnd && numberEnd < span.end() && !phrase.covers(noun);
        String text = mentions.analysis().document().text();
        return (after ? new Span(numberEnd, span.end()).of(text) : span.of(text)).strip();
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
