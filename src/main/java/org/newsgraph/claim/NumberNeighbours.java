package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Counting;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.lexicon.WordLists;

/**
 * What the words next to a number say that it counts. Parsers go wrong in enumerations of figures ("… has reached 3,811, 26
 * people have been killed, and another 26 injured"), where each number's own participle still stands right behind it.
 */
final class NumberNeighbours {
    private static final Set<String> BE = Set.of("be", "get");
    private static final Set<String> AUXILIARIES = Set.of("be", "get", "have", "who", "which", "that");
    private static final Set<String> PRONOUNS = Set.of("them", "these", "those", "whom", "which");
    private static final Set<String> FIGURES =
            WordLists.words(NumberNeighbours.class, "name a number that is told as it rises");
    private static final Set<String> REACHING = WordLists.words(NumberNeighbours.class, "lead to the number reached");
    private static final Set<String> BEFORE_NUMBER = Set.of("to", "at", "a", "the", "already");
    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_FIGURE = 25;

    private final Lexicon lexicon;
    private final Sentence sentence;

    NumberNeighbours(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /**
     * What is told of those counted.
     *
     * @param noun head token of the noun behind the number, if one stands there
     * @param predicate token of the participle or verb of reaching
     * @param kind local name of the kind of count; empty where only an earlier sentence says it ("their number")
     * @param group head token of the group that a figure is of ("the number of people detained"), if said
     */
    record Told(OptionalInt noun, int predicate, Optional<String> kind, OptionalInt group) {}

    /** "26 people have been detained", "18 officials killed in clashes", "two of them were wounded". */
    Optional<Told> passive(NumberPhrase phrase) {
        int noun = nounBehind(phrase.end());
        int i = noun < 0 ? phrase.end() : noun + 1;
        boolean be = false;
        while (i < size() && (isAdverb(i) || AUXILIARIES.contains(lemma(i)))) {
            be |= BE.contains(lemma(i));
            i++;
        }
        if (i >= size() || !tag(i).matches("VBN|VBD") || !be && (noun < 0 || i > noun + 1 || !isClosed(i + 1))) {
            return Optional.empty();
        }
        OptionalInt counted = noun < 0 ? OptionalInt.empty() : OptionalInt.of(noun);
        int participle = i;
        return patientKind(participle).map(k -> new Told(counted, participle, Optional.of(k), OptionalInt.empty()));
    }

    /** Kinds of the participles joined to this one: "liquidated or detained". */
    Optional<String> joined(int participle) {
        int next = participle + 2;
        boolean joined =
                next < size() && tag(participle + 1).equals("CC") && tag(next).matches("VBN|VBD");
        return joined ? patientKind(next) : Optional.empty();
    }

    /** "The number of those detained has reached 3,811", "their number grew to 18". */
    Optional<Told> figure(NumberPhrase phrase) {
        int verb = phrase.begin() - 1;
        while (verb >= 0 && (BEFORE_NUMBER.contains(lower(verb)) || Bounds.isBound(lower(verb)))) {
            verb--;
        }
        if (verb < 0 || !sentence.token(verb).isVerb() || !REACHING.contains(lemma(verb))) {
            return Optional.empty();
        }
        for (int f = verb - 1; f >= Math.max(0, verb - LONGEST_FIGURE); f--) {
            if (FIGURES.contains(lemma(f)) && tag(f).startsWith("NN")) {
                return told(phrase, f, verb);
            }
            if (tag(f).matches("CD|:") || lower(f).equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Told> told(NumberPhrase phrase, int figure, int verb) {
        int noun = nounBehind(phrase.end());
        OptionalInt counted = noun < 0 ? OptionalInt.empty() : OptionalInt.of(noun);
        if (figure > 0 && tag(figure - 1).equals("PRP$")) {
            return Optional.of(new Told(counted, verb, Optional.empty(), OptionalInt.of(figure - 1)));
        }
        boolean of = lower(figure + 1).equals("of");
        int group = of ? nounBehind(figure + 2) : -1;
        if (group < 0) {
            return Optional.empty();
        }
        Optional<String> kind = kindAt(group).or(() -> ofParticiple(group + 1));
        return kind.map(k -> new Told(counted, verb, Optional.of(k), OptionalInt.of(group)));
    }

    private Optional<String> ofParticiple(int token) {
        return token < size() && tag(token).matches("VBN|VBD") ? patientKind(token) : Optional.empty();
    }

    /** Last token of the noun phrase that begins here, without what further prepositions bring; -1 if none does. */
    private int nounBehind(int begin) {
        int noun = -1;
        int i = begin;
        while (i < size() && (lower(i).equals("of") || lower(i).equals("the"))) {
            i++;
        }
        if (i < size() && PRONOUNS.contains(lower(i))) {
            return i;
        }
        for (; i < size() && i < begin + LONGEST_PHRASE && tag(i).matches("JJ.*|NN.*|POS|VBG|VBN"); i++) {
            if (tag(i).startsWith("VB")
                    && (noun >= 0 || i + 1 >= size() || !tag(i + 1).matches("JJ.*|NN.*"))) {
                break;
            }
            noun = tag(i).startsWith("NN") ? i : noun;
        }
        return noun;
    }

    /** Whether no object can begin here, so that the participle before is passive. */
    private boolean isClosed(int token) {
        return token >= size() || tag(token).matches("IN|TO|CC|RB|[,.:;]|-RRB-|''|VBZ|VBP|VBD|MD|WRB");
    }

    private boolean isAdverb(int token) {
        return tag(token).equals("RB") && !Set.of("not", "n't", "never").contains(lower(token));
    }

    /** The kind that the verb counts by the role of its object. */
    private Optional<String> patientKind(int verb) {
        Optional<String> own = kindAt(verb);
        Optional<String> kind = lexicon.frames(lemma(verb), PartOfSpeech.VERB).stream()
                .flatMap(f -> kind(f).stream())
                .findFirst();
        return kind.isPresent() ? own.or(() -> kind) : Optional.empty();
    }

    private Optional<String> kind(Frame frame) {
        Optional<Counting> counting = lexicon.counting(frame.denotes());
        boolean fixed = frame.arguments().stream().anyMatch(s -> s.fixed().isPresent());
        boolean counted = frame.arguments().stream()
                .filter(s -> s.names().contains("obj") && s.fixed().isEmpty())
                .anyMatch(s ->
                        s.role().isPresent() && counting.flatMap(Counting::role).equals(s.role()));
        boolean somewhere = frame.arguments().stream()
                .anyMatch(s -> !s.optional()
                        && !s.names().contains("subj")
                        && !s.names().contains("obj"));
        return counted && !fixed && !somewhere ? counting.map(Counting::kind) : Optional.empty();
    }

    /** Kind of the longest phrase of count that ends at the token. */
    Optional<String> kindAt(int token) {
        return IntStream.rangeClosed(Math.max(0, token - 2), token)
                .mapToObj(b ->
                        IntStream.rangeClosed(b, token).mapToObj(this::lemma).collect(Collectors.joining("_")))
                .flatMap(p -> lexicon.countKind(p).stream())
                .findFirst()
                .or(() -> lexicon.countKind(lower(token)));
    }

    private int size() {
        return tokens().size();
    }

    private List<Token> tokens() {
        return sentence.tokens();
    }

    private String tag(int token) {
        return sentence.token(token).tag();
    }

    private String lemma(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    private String lower(int token) {
        return token < size() ? sentence.token(token).word().toLowerCase(Locale.ROOT) : "";
    }
}
