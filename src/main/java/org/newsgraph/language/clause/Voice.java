package org.newsgraph.language.clause;

import org.newsgraph.language.DependencyTree;

/** Tells passives: by auxiliary ("was sent", "got arrested"), as bare participle ("troops sent to Mali"), in headlines ("Ten killed"). */
final class Voice {
    private Voice() {}

    static boolean isPassive(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        DependencyTree tree = s.tree();
        if (!d.isVerb() || d.copula.isPresent()) {
            return false;
        }
        if (tree.child(d.node, "aux:pass").isPresent()
                || tree.child(d.node, "nsubj:pass").isPresent()) {
            return true;
        }
        boolean participle = s.isParticiple(d.node) && tree.child(d.node, "aux").isEmpty();
        if (!participle || tree.child(d.node, "obj").isPresent()) {
            return false;
        }
        boolean reduced = tree.children(d.node, "nsubj").isEmpty();
        return drafts.firstConjunct(d)
                .map(first -> sharesVoice(drafts, first))
                .orElse(reduced || s.sentence().isHeadline());
    }

    private static boolean sharesVoice(Drafts drafts, Draft first) {
        return drafts.syntax().tag(first.node).equals("VBN") && isPassive(drafts, first);
    }
}
