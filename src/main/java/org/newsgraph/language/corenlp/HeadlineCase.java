package org.newsgraph.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Name;

/**
 * Undoes the capitals of headlines In This Style, which a tagger takes for names: a capitalised word that is known in lower
 * case and stands in no recognised name is tagged and parsed in lower case.
 */
final class HeadlineCase {
    private static final Pattern ENDING = Pattern.compile("(s|es|ed|d|ing)$");
    private static final int SHORT = 4;

    private final Set<String> lowerCaseWords;

    /** @param lowerCaseWords words that were seen in lower case in edited text */
    HeadlineCase(Set<String> lowerCaseWords) {
        this.lowerCaseWords = lowerCaseWords;
    }

    /** Whether nearly all long words have a capital, as they have no reason to in a sentence. */
    static boolean isTitleCase(List<CoreLabel> labels) {
        List<String> words = labels.stream()
                .skip(1)
                .map(CoreLabel::word)
                .filter(w -> w.length() >= SHORT && Character.isLetter(w.charAt(0)))
                .toList();
        long capitals =
                words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
        return words.size() > 2 && capitals * 4 >= words.size() * 3;
    }

    /** Sets words to lower case, in place. */
    void lower(List<CoreLabel> labels, List<Name> names) {
        for (int i = 0; i < labels.size(); i++) {
            int at = i;
            String lower = labels.get(i).word().toLowerCase(Locale.ROOT);
            boolean named = names.stream().anyMatch(n -> n.begin() <= at && at < n.end());
            if (!named && isKnown(lower)) {
                labels.get(i).setWord(lower);
                labels.get(i).setValue(lower);
            }
        }
    }

    private boolean isKnown(String lower) {
        return lowerCaseWords.contains(lower)
                || lowerCaseWords.contains(ENDING.matcher(lower).replaceFirst(""));
    }
}
