package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A lexicon held in memory, indexed by lemma and part of speech. */
public final class InMemoryLexicon implements Lexicon {
    private record Word(String lemma, PartOfSpeech partOfSpeech) {}

    private final Entries entries;
    private final Map<Word, List<Frame>> frames;
    private final Map<Word, List<Embedder>> embedders = new HashMap<>();
    private final Map<String, List<String>> nouns = new HashMap<>();
    private final Hierarchy hierarchy;
    private final Set<String> properties;
    private final int longestPhrase;

    InMemoryLexicon(Entries entries, Hierarchy hierarchy, Set<String> properties) {
        this.entries = entries;
        this.hierarchy = hierarchy;
        this.properties = Set.copyOf(properties);
        this.frames = index(entries.frames(), Frame::lemmas, Frame::partOfSpeech);
        index(entries.embeddings(), Embedding::lemmas, Embedding::partOfSpeech)
                .forEach((word, list) -> embedders.put(
                        word, list.stream().map(Embedding::embedder).toList()));
        // A class has more superclasses than those above it.
        Comparator<String> specificFirst =
                Comparator.comparingInt((String c) -> -hierarchy.ancestors(c).size());
        entries.nouns()
                .forEach((noun, classes) -> nouns.put(
                        noun,
                        classes.stream()
                                .sorted(specificFirst.thenComparing(Comparator.naturalOrder()))
                                .toList()));
        this.longestPhrase = Stream.concat(nouns.keySet().stream(), entries.titles().keySet().stream())
                .mapToInt(phrase -> phrase.split("_").length)
                .max()
                .orElse(0);
    }

    private static <T> Map<Word, List<T>> index(
            Collection<T> entries, Function<T, List<String>> lemmas, Function<T, PartOfSpeech> partOfSpeech) {
        Map<Word, List<T>> index = new LinkedHashMap<>();
        for (T entry : entries) {
            for (String lemma : lemmas.apply(entry)) {
                index.computeIfAbsent(new Word(lemma, partOfSpeech.apply(entry)), w -> new ArrayList<>())
                        .add(entry);
            }
        }
        index.replaceAll((word, list) -> List.copyOf(list));
        return index;
    }

    @Override
    public List<Frame> frames(String lemma, PartOfSpeech partOfSpeech) {
        return frames.getOrDefault(new Word(lemma, partOfSpeech), List.of());
    }

    @Override
    public List<Embedder> embedders(String lemma, PartOfSpeech partOfSpeech) {
        return embedders.getOrDefault(new Word(lemma, partOfSpeech), List.of());
    }

    @Override
    public Set<String> verbs(VerbTrait trait) {
        return entries.verbs().getOrDefault(trait, Set.of());
    }

    @Override
    public List<String> classesOf(String nounLemma) {
        return nouns.getOrDefault(nounLemma, List.of());
    }

    @Override
    public Optional<Title> title(String lemma) {
        return Optional.ofNullable(entries.titles().get(lemma));
    }

    @Override
    public Optional<String> postModifier(String word) {
        return Optional.ofNullable(entries.modifiers().get(word));
    }

    @Override
    public int longestPhrase() {
        return longestPhrase;
    }

    @Override
    public boolean isA(String type, String other) {
        return superclasses(type).contains(other);
    }

    @Override
    public Set<String> superclasses(String type) {
        return hierarchy.ancestors(type);
    }

    @Override
    public boolean isProperty(String iri) {
        return properties.contains(iri);
    }

    @Override
    public Optional<Counting> counting(String type) {
        return superclasses(type).stream()
                .flatMap(t -> Optional.ofNullable(entries.countings().get(t)).stream())
                .findFirst();
    }

    @Override
    public Optional<String> countKind(String nounLemma) {
        return Optional.ofNullable(entries.countNouns().get(nounLemma));
    }

    @Override
    public List<Frame> frames() {
        return entries.frames();
    }

    /** All embedders with their words, in the order of the files. */
    public List<Embedding> embeddings() {
        return entries.embeddings();
    }

    /** All that was read. */
    Entries entries() {
        return entries;
    }
}
