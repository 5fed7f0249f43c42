package org.newsgraph.lexicon;

import java.util.List;

/**
 * What reading gave.
 *
 * @param lexicon all entries that could be used
 * @param problems those that could not, in the order of the files
 */
public record LexiconReading(InMemoryLexicon lexicon, List<LexiconProblem> problems) {
    public LexiconReading {
        problems = List.copyOf(problems);
    }
}
