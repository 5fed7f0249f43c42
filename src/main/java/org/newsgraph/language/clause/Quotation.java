package org.newsgraph.language.clause;

import java.util.BitSet;
import java.util.Set;

/** Which tokens stand in quotation marks. Single words and names in quotes are no quotation: it takes four words. */
final class Quotation {
    private static final Set<String> OPENING = Set.of("``", "“", "«", "\"", "„");
    private static final Set<String> CLOSING = Set.of("''", "”", "»", "\"");
    private static final int SHORTEST = 4;

    private Quotation() {}

    static BitSet quoted(Syntax s) {
        BitSet quoted = new BitSet(s.size());
        int open = -1;
        boolean seen = false;
        boolean begins = s.sentence().tokens().stream()
                                        .filter(t -> t.word().equals("\""))
                                        .count()
                                % 2
                        == 1
                && !s.token(0).word().equals("\""); // an odd mark closes what an earlier sentence opened
        for (int i = 0; i < s.size(); i++) {
            String w = s.token(i).word();
            boolean straight = w.equals("\"");
            boolean opens = OPENING.contains(w) && !(straight && (open >= 0 || begins && !seen));
            boolean closes = CLOSING.contains(w) && !(straight && opens);
            if (open >= 0 && closes || open < 0 && closes && !opens && !seen) {
                mark(quoted, open + 1, i);
                open = -1;
                seen = true;
            } else if (opens) {
                open = i;
                seen = true;
            }
        }
        if (open >= 0) {
            mark(quoted, open + 1, s.size());
        }
        return quoted;
    }

    private static void mark(BitSet quoted, int begin, int end) {
        if (end - begin >= SHORTEST) {
            quoted.set(begin, end);
        }
    }
}
