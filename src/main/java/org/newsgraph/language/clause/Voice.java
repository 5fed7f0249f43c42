package org.newsgraph.language.clause;

import java.util.Set;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.lexicon.WordLists;

/** Tells passives: by auxiliary ("was sent", "got arrested"), as bare participle ("troops sent to Mali"), in headlines ("Ten killed"). */
final class Voice {
    /** Verbs whose passive subject may be the recipient: "was given a medal". */
    private static final Set<String> DITRANSITIVE = WordLists.words(Voice.class, "give somebody something");

    private Voice() {}

    /** Whether the subject of the passive clause is not what was given but who got it. */
    static boolean isRecipientPassive(Syntax s, Draft d) {
        return d.passive
                && DITRANSITIVE.contains(d.lemma)
                && s.child(d.node, "obj").isPresent();
    }

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
        if (Prenominal.is(s, d)) {
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
