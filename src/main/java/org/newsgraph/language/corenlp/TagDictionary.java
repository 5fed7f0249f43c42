package org.newsgraph.language.corenlp;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which part-of-speech tags the words of a model's training had, and what a word can be that was not among them. */
final class TagDictionary {
    /** A word that training met less often is rare. */
    private static final int RARE = 5;

    private static final String OFTEN = "";

    private static final List<List<String>> TOGETHER = List.of(List.of("VBN", "VBD"), List.of("VB", "VBP"));

    /**
     * What is known of a word.
     *
     * @param tags it can have, in the order in which they are tried
     * @param usual the tag that it had most often; empty if it was not met
     * @param rare whether it was hardly met
     */
    record Entry(List<String> tags, String usual, boolean rare) {}

    private final TextNumbers words;
    private final List<Entry> entries;
    private final Entry unknown;
    private final List<String> tags;

    private TagDictionary(TextNumbers words, List<Entry> entries, List<String> tags, List<String> open) {
        this.words = words;
        this.entries = entries.stream().map(TagDictionary::expanded).toList();
        this.tags = tags;
        this.unknown = expanded(new Entry(open, "", true));
    }

    /** Reads words and tags, as a model's file has them one after the other. */
    static TagDictionary read(DataInputStream in) throws IOException {
        int size = in.readInt();
        TextNumbers words = new TextNumbers(size);
        Map<List<String>, Integer> known = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            words.put(TextHash.of(in.readUTF()), known.computeIfAbsent(readTags(in), tags -> {
                entries.add(entry(tags));
                return entries.size() - 1;
            }));
        }
        if (in.readInt() != 0) {
            throw new IOException("Not a model without counts of verbs");
        }
        List<String> tags = new ArrayList<>();
        Set<String> open = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            String tag = in.readUTF();
            tags.add(tag);
            if (!in.readBoolean()) {
                open.add(tag);
            }
        }
        return new TagDictionary(words, entries, List.copyOf(tags), List.copyOf(open));
    }

    /**
     * The tags of a word, then the one that it had most often, and {@link #OFTEN} if it is not rare. CoreNLP tries tags in the order of
     * a map of so many, which decides between those that are as likely as each other.
     */
    private static List<String> readTags(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, Integer> counts = new HashMap<>(size);
        int all = 0;
        for (int i = 0; i < size; i++) {
            String tag = in.readUTF();
            int count = in.readInt();
            counts.put(tag, count);
            all += count;
        }
        List<String> tags = new ArrayList<>(counts.keySet());
        String usual = "";
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                usual = count.getKey();
                most = count.getValue();
            }
        }
        tags.add(usual);
        if (all >= RARE) {
            tags.add(OFTEN);
        }
        return tags;
    }

    private static Entry entry(List<String> read) {
        boolean often = read.get(read.size() - 1).equals(OFTEN);
        int usual = read.size() - (often ? 2 : 1);
        return new Entry(read.subList(0, usual), read.get(usual), !often);
    }

    /** A past can be a participle, an infinitive a present, and the other way round. */
    private static Entry expanded(Entry entry) {
        List<String> tags = entry.tags;
        Stream<String> others = TOGETHER.stream()
                .filter(pair -> tags.contains(pair.get(0)) != tags.contains(pair.get(1)))
                .map(pair -> tags.contains(pair.get(0)) ? pair.get(1) : pair.get(0));
        return new Entry(Stream.concat(tags.stream(), others).toList(), entry.usual, entry.rare);
    }

    /** All tags, in the order of their numbers. */
    List<String> tags() {
        return tags;
    }

    /** What is known of a word. */
    Entry of(String word) {
        int entry = words.of(TextHash.of(word));
        return entry == TextNumbers.NONE ? unknown : entries.get(entry);
    }
}
