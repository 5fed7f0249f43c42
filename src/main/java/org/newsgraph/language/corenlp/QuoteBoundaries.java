package org.newsgraph.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a closing quotation mark that a splitter left at the head of the next sentence back where it stands, and joins
 * sentences cut within: "Why?" she asked; an abbreviation that ends a bracket (Calif.) ends no sentence.
 */
final class QuoteBoundaries {
    private QuoteBoundaries() {}

    static List<List<CoreLabel>> mend(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> mended = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            List<CoreLabel> rest = new ArrayList<>(sentence);
            if (!mended.isEmpty()) {
                List<CoreLabel> before = mended.get(mended.size() - 1);
                while (!rest.isEmpty() && isQuote(rest.get(0)) && touches(before, rest.get(0))) {
                    before.add(rest.remove(0));
                }
                CoreLabel last = before.get(before.size() - 1);
                boolean goesOn = !rest.isEmpty() && (isQuote(last) || isBracket(last)) && isLowerCase(rest.get(0));
                if (goesOn) {
                    before.addAll(rest);
                    rest.clear();
                }
            }
            if (!rest.isEmpty()) {
                mended.add(rest);
            }
        }
        return mended;
    }

    private static boolean isQuote(CoreLabel label) {
        return label.word().equals("\"")
                || label.word().equals("''")
                || label.word().equals("”");
    }

    private static boolean isBracket(CoreLabel label) {
        return label.word().equals(")") || label.word().equals("-RRB-");
    }

    private static boolean touches(List<CoreLabel> before, CoreLabel label) {
        return before.get(before.size() - 1).endPosition() == label.beginPosition();
    }

    private static boolean isLowerCase(CoreLabel label) {
        return Character.isLowerCase(label.word().codePointAt(0));
    }
}
