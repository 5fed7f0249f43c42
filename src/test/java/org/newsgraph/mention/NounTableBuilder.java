package org.newsgraph.mention;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Makes the table of common nouns and their classes from WordNet 3.1. Opening WordNet takes 1.5 s, reading the table 0.1 s; that
 * is why the program ships the table. {@link NounTableTest} checks that the shipped one is what this makes.
 */
final class NounTableBuilder {
    private final Dictionary wordnet;
    private final Map<Long, String> classes = new HashMap<>();
    private final Map<Long, String> found = new HashMap<>();

    /** @param mapping class local name by {@code lemma#sense} */
    NounTableBuilder(Dictionary wordnet, List<String> mapping) throws JWNLException {
        this.wordnet = wordnet;
        for (String line : mapping) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t");
            String[] sense = parts[0].split("#");
            IndexWord word = wordnet.lookupIndexWord(POS.NOUN, sense[0].replace('_', ' '));
            if (word == null || word.getSenses().size() < Integer.parseInt(sense[1])) {
                throw new IllegalArgumentException("WordNet has no " + parts[0]);
            }
            classes.put(word.getSenses().get(Integer.parseInt(sense[1]) - 1).getOffset(), parts[1]);
        }
    }

    /** Class of each common noun whose senses, weighted by how often they are used, mostly have one. */
    SortedMap<String, String> build() throws JWNLException {
        SortedMap<String, String> table = new TreeMap<>();
        Iterator<IndexWord> words = wordnet.getIndexWordIterator(POS.NOUN);
        while (words.hasNext()) {
            IndexWord word = words.next();
            String best = classOf(word);
            if (!best.equals("-")) {
                table.put(word.getLemma().replace(' ', '_'), best);
            }
        }
        return table;
    }

    private String classOf(IndexWord word) throws JWNLException {
        Map<String, Double> weights = new TreeMap<>();
        double total = 0;
        int rank = 0;
        for (Synset sense : word.getSenses()) {
            rank++;
            if (isProper(sense, word.getLemma())) {
                continue;
            }
            double weight = useCount(sense, word.getLemma()) + 1.0 / rank;
            total += weight;
            weights.merge(classOf(sense), weight, Double::sum);
        }
        double limit = total * 0.4;
        return weights.entrySet().stream()
                .filter(e -> e.getValue() > limit)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("-");
    }

    private static boolean isProper(Synset sense, String lemma) {
        return sense.getWords().stream()
                .anyMatch(w -> w.getLemma().equalsIgnoreCase(lemma)
                        && Character.isUpperCase(w.getLemma().charAt(0)));
    }

    private static int useCount(Synset sense, String lemma) {
        for (Word w : sense.getWords()) {
            if (w.getLemma().equalsIgnoreCase(lemma)) {
                return w.getUseCount();
            }
        }
        return 0;
    }

    private String classOf(Synset sense) throws JWNLException {
        String known = found.get(sense.getOffset());
        if (known != null) {
            return known;
        }
        Deque<Synset> queue = new ArrayDeque<>(List.of(sense));
        Set<Long> seen = new HashSet<>();
        String result = "-";
        while (!queue.isEmpty()) {
            Synset s = queue.poll();
            String own = classes.get(s.getOffset());
            if (own != null) {
                result = own;
                break;
            }
            if (seen.add(s.getOffset())) {
                for (var target : s.getTargets(PointerType.HYPERNYM)) {
                    queue.add(target.getSynset());
                }
            }
        }
        found.put(sense.getOffset(), result);
        return result;
    }

    public static void main(String[] args) throws Exception {
        new NounTableBuilder(
                        Dictionary.getDefaultResourceInstance(),
                        java.nio.file.Files.readAllLines(java.nio.file.Path.of(args[0])))
                .build()
                .forEach((noun, type) -> System.out.println(noun + "\t" + type));
    }
}
