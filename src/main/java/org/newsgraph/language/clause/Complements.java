package org.newsgraph.language.clause;

import java.util.Set;

/** Tells the kind of a complement clause, in the words of the lexicon's embedders. */
final class Complements {
    static final String TO = "to";
    static final String BARE = "bare";
    static final String THAT = "that";
    static final String ING = "ing";
    static final String WH = "wh";

    static final Set<String> WHETHER = Set.of("whether", "if");

    private Complements() {}

    static String kind(Syntax s, Draft d) {
        int verb = d.copula.isPresent() ? d.copula.getAsInt() : d.node;
        boolean finite = s.auxiliaries(d.node).stream().anyMatch(a -> isFinite(s, a));
        if (isInterrogative(s, d)) {
            return WH;
        }
        if (finite) {
            return THAT;
        }
        int first = s.auxiliaries(d.node).stream().findFirst().orElse(verb);
        if (s.hasMark(d.node, TO) || s.tag(first).equals("VB")) {
            return TO;
        }
        boolean being = s.tree().children(d.node, "aux:pass").stream()
                .anyMatch(a -> s.tag(a).equals("VBG") && s.auxiliaries(d.node).isEmpty());
        if (s.tag(first).equals("VBG") || being) {
            return s.marks(d.node).stream().findFirst().map(s::fixed).orElse(ING);
        }
        return s.isParticiple(first) || !s.isLexicalVerb(first) ? TO : THAT;
    }

    static boolean isFinite(Syntax s, int auxiliary) {
        return Set.of("MD", "VBZ", "VBP", "VBD").contains(s.tag(auxiliary));
    }

    private static boolean isInterrogative(Syntax s, Draft d) {
        return s.marks(d.node).stream().anyMatch(m -> WHETHER.contains(s.lower(m)))
                || s.tree().subtree(d.node).stream()
                        .takeWhile(t -> t < d.node)
                        .filter(t -> s.tree().head(t) == d.node
                                || s.tree().head(s.tree().head(t)) == d.node)
                        .anyMatch(t -> s.tag(t).startsWith("W") && !s.lower(t).equals("that"));
    }
}
