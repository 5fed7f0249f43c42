package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers entries as they are read, checks what hangs on what, and keeps the problems. */
final class EntryCollector {
    /** Local names of the properties whose values are entries. */
    static final Set<String> KINDS = Stream.concat(
                    Stream.of("frame", "embedder", "noun", "title", "modifier", "counts", "countNoun"),
                    Arrays.stream(VerbTrait.values()).map(VerbTrait::property))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "to", "at", "on");
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

    private final Declarations declarations;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Embedding> embeddings = new ArrayList<>();
    private final Map<VerbTrait, Set<String>> verbs = new EnumMap<>(VerbTrait.class);
    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, Title> titles = new HashMap<>();
    private final Map<String, String> modifiers = new HashMap<>();
    private final Map<String, Counting> countings = new HashMap<>();
    private final Map<String, String> countNouns = new HashMap<>();
    private final List<LexiconProblem> problems = new ArrayList<>();

    EntryCollector(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Adds an entry of one of {@link #KINDS}. */
    void add(String kind, String subject, String text, Notation notation) {
        switch (kind) {
            case "frame" -> add(notation.frame(subject, text));
            case "embedder" -> add(Notation.embedding(text));
            case "noun" -> Notation.words(text).forEach(noun -> addNoun(noun, subject));
            case "counts" -> addCounting(subject, text, notation);
            case "countNoun" -> Notation.words(text).forEach(noun -> addCountNoun(noun, subject));
            case "title" ->
                Notation.words(text)
                        .forEach(title ->
                                addTitle(title.replaceFirst("=.*", ""), title.replaceFirst(".*=", ""), subject));
            case "modifier" -> Notation.words(text).forEach(word -> addModifier(word, subject));
            default -> {
                VerbTrait trait = VerbTrait.ofProperty(kind).orElseThrow(() -> new IllegalArgumentException(kind));
                Notation.words(text).forEach(verb -> addVerb(verb, trait));
            }
        }
    }

    void add(Frame frame) {
        boolean property = declarations.properties().contains(frame.denotes());
        if (!property && !declarations.classes().contains(frame.denotes())) {
            throw new NotationException("no class or property " + frame.denotes() + " is declared");
        }
        checkRoles(frame, property);
        if (!frames.contains(frame)) {
            frames.add(frame);
        }
    }

    private static void checkRoles(Frame frame, boolean property) {
        Set<String> roles =
                frame.arguments().stream().flatMap(slot -> slot.role().stream()).collect(Collectors.toSet());
        if (property && !(roles.contains(Terms.SUBJECT) && roles.contains(Terms.OBJECT))) {
            throw new NotationException(
                    "a frame of a property needs a slot with role subject and one with role object");
        }
        if (!property && (roles.contains(Terms.SUBJECT) || roles.contains(Terms.OBJECT))) {
            throw new NotationException("subject and object are roles of a property's frame only, this is a class");
        }
    }

    void add(Embedding embedding) {
        if (!embeddings.contains(embedding)) {
            embeddings.add(embedding);
        }
    }

    void addVerb(String verb, VerbTrait trait) {
        verbs.computeIfAbsent(trait, t -> new HashSet<>()).add(lemma(verb));
    }

    void addNoun(String noun, String type) {
        if (!declarations.classes().contains(type)) {
            throw new NotationException("no class " + type + " is declared");
        }
        nouns.computeIfAbsent(lemma(noun), n -> new LinkedHashSet<>()).add(type);
    }

    /** Adds a title of a shortcut property or of a class of posts, or of both; two of a kind contradict each other. */
    void addTitle(String words, String inFull, String subject) {
        boolean property = declarations.properties().contains(subject);
        if (!property && !declarations.classes().contains(subject)) {
            throw new NotationException("no class or property " + subject + " is declared");
        }
        Title title = property
                ? new Title(label(inFull), Optional.of(subject))
                : new Title(label(inFull), Optional.empty(), subject);
        titles.put(
                lemma(words),
                Optional.ofNullable(titles.get(lemma(words)))
                        .map(t -> both(words, t, title))
                        .orElse(title));
    }

    private static Title both(String words, Title one, Title other) {
        if (one.property().isPresent()
                && other.property().isPresent()
                && !one.property().equals(other.property())) {
            throw contradiction(words, one.property().get());
        }
        boolean plain = one.type().equals(Ng.POST);
        if (!plain && !other.type().equals(Ng.POST) && !one.type().equals(other.type())) {
            throw contradiction(words, one.type());
        }
        return new Title(
                one.property().isPresent() ? one.label() : other.label(),
                one.property().or(other::property),
                plain ? other.type() : one.type());
    }

    private static NotationException contradiction(String words, String subject) {
        return new NotationException("'" + words + "' is already a title of " + subject);
    }

    /** Adds a word that makes another relation of a post: "former" that it was held. */
    void addModifier(String word, String property) {
        if (!declarations.properties().contains(property)) {
            throw new NotationException("no property " + property + " is declared");
        }
        modifiers.put(lemma(word), property);
    }

    void addCountNoun(String noun, String kind) {
        countNouns.put(lemma(noun), kind.replaceFirst("^.*[#/]", ""));
    }

    private void addCounting(String type, String text, Notation notation) {
        String[] words = text.strip().split("\\s+");
        if (!declarations.classes().contains(type) || words.length > 2) {
            throw new NotationException("counts stand on a declared class and look like: Deaths target");
        }
        Optional<String> role = words.length == 2 ? Optional.of(notation.terms().role(words[1])) : Optional.empty();
        countings.put(type, new Counting(words[0], role));
    }

    void add(LexiconProblem problem) {
        problems.add(problem);
    }

    Entries entries() {
        return new Entries(frames, embeddings, verbs, nouns, titles, modifiers, countings, countNouns);
    }

    List<LexiconProblem> problems() {
        return problems;
    }

    private static String lemma(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
    }

    /** Words written with a capital somewhere keep theirs ("CEO"). */
    private static String label(String words) {
        if (!words.equals(words.toLowerCase(Locale.ROOT))) {
            return words;
        }
        String label = words.replaceAll("[\\s_]+", " ");
        return WORD.matcher(label)
                .replaceAll(m -> m.start() > 0 && SMALL_WORDS.contains(m.group())
                        ? m.group()
                        : m.group().substring(0, 1).toUpperCase(Locale.ROOT)
                                + m.group().substring(1));
    }
}
