package org.newsgraph.lexicon;

/**
 * An entry that could not be used. The rest of its file was read.
 *
 * @param file name of the source, with the line where it is known ({@code movement.ttl:12})
 * @param entry the entry as written
 * @param message what is wrong with it, one sentence for people
 */
public record LexiconProblem(String file, String entry, String message) {
    @Override
    public String toString() {
        return file + ": " + message + "\n    " + entry;
    }
}
