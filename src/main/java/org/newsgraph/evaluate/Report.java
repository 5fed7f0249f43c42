package org.newsgraph.evaluate;

import java.util.List;

/**
 * What an evaluation gave.
 *
 * @param lines scores and errors, for people
 * @param predictions what was extracted, in the gold's form, a line a document
 * @param problems texts that were passed over, a sentence each
 */
public record Report(List<String> lines, List<String> predictions, List<String> problems) {
    public Report {
        lines = List.copyOf(lines);
        predictions = List.copyOf(predictions);
        problems = List.copyOf(problems);
    }
}
