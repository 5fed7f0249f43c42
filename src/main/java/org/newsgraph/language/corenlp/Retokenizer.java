package org.newsgraph.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what the tokenizer makes of words in news: "Russian-backed" becomes three tokens, since only half of it is a name
 * (Il-76, Alma-Ata and Jong-un stay whole); the full stop of a transliterated initial ("Zh.", "Yu.") belongs to it.
 */
final class Retokenizer {
    private static final Pattern NAME_AND_PARTICIPLE = Pattern.compile(
            "(\\p{Lu}[\\p{L}.&']*(?:-\\p{Lu}\\p{L}*)*)-(\\p{Ll}{2,}(?:ed|ing)|led|held|run|made|born|built|bound|owned)");
    private static final Pattern TWO_LETTER_INITIAL =
            Pattern.compile("Zh|Kh|Sh|Ch|Ts|Yu|Ya|Yo|Ye|Dzh|Th|Ph|Sts|(?:Maj|Lt|Brig|Col)\\.-(?:Gen|Col|Gov)");
    private static final Set<String> OPENERS = Set.of(
            "The", "This", "That", "They", "These", "There", "Then", "She", "His", "Her", "Its", "But", "And", "For",
            "Our");

    private Retokenizer() {}

    static List<CoreLabel> mend(List<CoreLabel> tokens) {
        List<CoreLabel> mended = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            Matcher hyphened = NAME_AND_PARTICIPLE.matcher(token.word());
            if (hyphened.matches()) {
                int hyphen = hyphened.end(1);
                mended.add(part(token, 0, hyphen));
                mended.add(part(token, hyphen, hyphen + 1));
                mended.add(part(token, hyphen + 1, token.word().length()));
            } else if (isInitial(tokens, i)) {
                mended.add(joined(token, tokens.get(++i)));
            } else {
                mended.add(token);
            }
        }
        return mended;
    }

    /** An initial of two letters, a rank in two parts ("Maj.-Gen."), or the "Sts." of a church of several saints: its full stop ends no sentence. */
    private static boolean isInitial(List<CoreLabel> tokens, int i) {
        if (i + 2 >= tokens.size()
                || !TWO_LETTER_INITIAL.matcher(tokens.get(i).word()).matches()
                || !tokens.get(i + 1).word().equals(".")
                || tokens.get(i).endPosition() != tokens.get(i + 1).beginPosition()) {
            return false;
        }
        String next = tokens.get(i + 2).word();
        return Character.isUpperCase(next.charAt(0))
                && (next.length() > 2 || next.endsWith("."))
                && !OPENERS.contains(next);
    }

    private static CoreLabel part(CoreLabel token, int begin, int end) {
        return label(
                token, token.word().substring(begin, end), token.beginPosition() + begin, token.beginPosition() + end);
    }

    private static CoreLabel joined(CoreLabel first, CoreLabel second) {
        return label(first, first.word() + second.word(), first.beginPosition(), second.endPosition());
    }

    private static CoreLabel label(CoreLabel model, String word, int begin, int end) {
        CoreLabel label = new CoreLabel(model);
        label.setWord(word);
        label.setValue(word);
        label.setOriginalText(word);
        label.setBeginPosition(begin);
        label.setEndPosition(end);
        return label;
    }
}
