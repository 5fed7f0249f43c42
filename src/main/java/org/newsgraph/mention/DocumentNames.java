package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/** Gives a name one type in a document: the gazetteer's, else that of the fuller name it is part of, else the most frequent. */
final class DocumentNames {
    private final Lexicon lexicon;

    DocumentNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<List<NamePhrase>> settle(List<Sentence> sentences, List<List<NamePhrase>> found) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        Map<String, Gazetteer.Entry> entries = new HashMap<>();
        Set<String> personParts = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            for (NamePhrase n : found.get(i)) {
                List<String> words = words(sentences.get(i), n);
                if (n.demonym() || words.isEmpty()) {
                    continue;
                }
                String key = String.join(" ", words);
                n.entry().ifPresent(e -> entries.putIfAbsent(key, e));
                votes.computeIfAbsent(key, k -> new HashMap<>()).merge(n.type(), 1, Integer::sum);
                if (n.type().equals(Ng.PERSON) && words.size() > 1) {
                    personParts.add(words.get(words.size() - 1));
                    personParts.add(words.get(0));
                }
            }
        }
        List<List<NamePhrase>> settled = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Sentence s = sentences.get(i);
            settled.add(found.get(i).stream()
                    .map(n -> n.demonym() ? n : settle(n, words(s, n), votes, entries, personParts))
                    .toList());
        }
        return settled;
    }

    private static List<String> words(Sentence s, NamePhrase n) {
        return Names.words(s.words(n.begin(), n.end()));
    }

    private NamePhrase settle(
            NamePhrase n,
            List<String> words,
            Map<String, Map<String, Integer>> votes,
            Map<String, Gazetteer.Entry> entries,
            Set<String> personParts) {
        String key = String.join(" ", words);
        boolean surname = words.size() == 1 && personParts.contains(key);
        if (surname && (n.recognised().equals("PERSON") || !entries.containsKey(key))) {
            return n.withType(Ng.PERSON, Optional.empty());
        }
        if (n.type().equals(Ng.PERSON) && words.size() > 1) {
            return n;
        }
        Gazetteer.Entry entry = entries.get(key);
        // "the champions Lima" are no town, whatever the rest of the text calls so.
        if (n.type().equals(NameNouns.SPORTS_TEAM) && entry != null && lexicon.isA(entry.type(), Ng.CITY)) {
            return n;
        }
        if (entry != null) {
            return n.withType(entry.type(), Optional.of(entry));
        }
        String best = votes.getOrDefault(key, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Comparator.comparingInt(
                                e -> lexicon.superclasses(e.getKey()).size()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(n.type());
        return n.withType(best, n.entry());
    }
}
