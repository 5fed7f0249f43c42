package org.newsgraph.language.corenlp;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Features of a capitalised word before one in lower case: whether the sentence has it again, and with what beside it; named as
 * CoreNLP's {@code NERFeatureFactory} names them.
 */
final class OccurrencePatterns {
    /** Occurrences nearer than this are passed over. */
    private static final int NEAREST = 3;
    /** So are those as far as this. */
    private static final int TOO_FAR = 150;

    private final List<String> words;
    private final List<String> tags;

    /** A sentence's words, as the model knows them, and their tags. */
    OccurrencePatterns(List<String> words, List<String> tags) {
        this.words = words;
        this.tags = tags;
    }

    /** The features of a token to which they {@link #applies apply}. */
    Set<String> of(int token) {
        Set<String> found = new TreeSet<>();
        boolean pair = isName(token - 1);
        for (int jump = NEAREST; jump < TOO_FAR; jump++) {
            if (isSame(token + jump, token)) {
                found.add(pair ? pairAgain("NEXT", token, token + jump) : aloneAgain("NEXT", token + jump, -1));
            }
            if (isSame(token - jump, token)) {
                found.add(pair ? pairAgain("PREV", token, token - jump) : aloneAgain("PREV", token - jump, 1));
            }
        }
        return found;
    }

    /** Whether a token is a capitalised word with a word before it and one in lower case after it. */
    boolean applies(int token) {
        return isNameCase(word(token))
                && !word(token + 1).isEmpty()
                && word(token + 1).chars().noneMatch(Character::isUpperCase)
                && word(token + 1).chars().anyMatch(Character::isLetter)
                && word(token - 1).chars().anyMatch(Character::isLetter);
    }

    private String pairAgain(String direction, int token, int again) {
        return "XY-" + direction + "-OCCURRENCE-" + (word(again - 1).equals(word(token - 1)) ? "XY" : "Y");
    }

    /** @param side on which a name is looked for first; it is called Y before or after as CoreNLP calls it */
    private String aloneAgain(String direction, int again, int side) {
        String with = isName(again + side) ? "YX" : isName(again - side) ? "XY" : "X";
        return "X-" + direction + "-OCCURRENCE-" + with;
    }

    private boolean isSame(int other, int token) {
        return word(other).equals(word(token));
    }

    private boolean isName(int token) {
        return isNameCase(word(token)) && tags.get(token).equals("NNP");
    }

    private String word(int token) {
        return token < 0 || token >= words.size() ? "" : words.get(token);
    }

    private static boolean isNameCase(String word) {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }
}
