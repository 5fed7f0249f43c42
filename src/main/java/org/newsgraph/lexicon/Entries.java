package org.newsgraph.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a lexicon. Lemmas have {@code _} between their words.
 *
 * @param frames in the order of the files
 * @param embeddings in the order of the files
 * @param verbs lemmas of each trait that has some
 * @param nouns classes by lemma
 * @param titles by lemma
 * @param modifiers of posts: IRI of the property by word
 * @param countings by IRI of the class
 * @param countNouns local name of the kind by lemma
 */
record Entries(
        List<Frame> frames,
        List<Embedding> embeddings,
        Map<VerbTrait, Set<String>> verbs,
        Map<String, Set<String>> nouns,
        Map<String, Title> titles,
        Map<String, String> modifiers,
        Map<String, Counting> countings,
        Map<String, String> countNouns) {
    Entries {
        frames = List.copyOf(frames);
        embeddings = List.copyOf(embeddings);
        verbs = Map.copyOf(verbs);
        nouns = Map.copyOf(nouns);
        titles = Map.copyOf(titles);
        modifiers = Map.copyOf(modifiers);
        countings = Map.copyOf(countings);
        countNouns = Map.copyOf(countNouns);
    }
}
