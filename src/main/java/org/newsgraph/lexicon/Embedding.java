package org.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * The words that share one {@link Embedder}.
 *
 * @param entry IRI of the entry
 * @param lemmas lower-case lemmas
 * @param example a sentence that shows it
 */
public record Embedding(
        String entry, List<String> lemmas, PartOfSpeech partOfSpeech, Embedder embedder, Optional<String> example) {
    public Embedding {
        lemmas = List.copyOf(lemmas);
    }
}
