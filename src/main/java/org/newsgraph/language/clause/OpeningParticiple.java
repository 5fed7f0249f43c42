package org.newsgraph.language.clause;

import java.util.List;
import org.newsgraph.language.DependencyTree;

/** Mends "Citing police, the agency reported …", which parsers read as citing police that report. */
final class OpeningParticiple {
    private OpeningParticiple() {}

    static Syntax reattach(Syntax s) {
        DependencyTree tree = s.tree();
        if (s.size() < 4 || !s.tag(0).equals("VBG") || tree.head(0) < 1) {
            return s;
        }
        int noun = tree.head(0);
        int verb = tree.head(noun);
        boolean astray = (tree.is(0, "amod") || tree.is(0, "compound")) && tree.is(noun, "nsubj") && verb > noun;
        if (!astray) {
            return s;
        }
        List<Integer> subjects = tree.children(verb, "nsubj");
        boolean comma = subjects.size() > 1
                && tree.children(verb, "punct").stream().anyMatch(c -> c > noun && c < subjects.get(1));
        return comma ? new Syntax(s.sentence(), tree.with(0, verb, "advcl").with(noun, 0, "obj")) : s;
    }
}
