package org.newsgraph.language.clause;

import java.util.Optional;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Mends nouns that parsers take for subjects of what follows them: "the decision to leave surprised the allies", "made a demand to
 * leave", "called on the king to leave", "set the prisoners free".
 */
final class InfinitiveSubjects {
    private final Lexicon lexicon;

    InfinitiveSubjects(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 0; i < s.size(); i++) {
            int main = s.tree().head(i);
            Optional<Integer> subject = main < 0 ? Optional.empty() : ownSubject(s, i);
            if (subject.isPresent()) {
                s = new Syntax(s.sentence(), mended(s, i, main, subject.get()));
            }
        }
        return s;
    }

    private static Optional<Integer> ownSubject(Syntax s, int node) {
        return s.tree().children(node, "nsubj").stream()
                .filter(n -> n < node)
                .findFirst()
                .filter(n -> s.child(node, "cop").isEmpty());
    }

    private DependencyTree mended(Syntax s, int node, int main, int noun) {
        DependencyTree tree = s.tree();
        Optional<Integer> to = to(s, node, noun);
        if (to.isEmpty()) {
            return isSmallClause(s, node, main, noun) ? tree.with(noun, main, "obj") : tree;
        }
        DependencyTree marked = tree.with(to.get(), node, "mark");
        Optional<Integer> on = s.marks(node).stream()
                .filter(m -> m < noun && (s.lower(m).equals("on") || s.lower(m).equals("upon")))
                .findFirst();
        if (on.isPresent() && s.isLexicalVerb(main)) {
            return marked.with(noun, main, "obl").with(on.get(), noun, "case").with(node, main, "xcomp");
        }
        boolean free = s.marks(node).stream().allMatch(m -> m > noun);
        if (tree.is(node, "csubj")) {
            String relation = tree.child(main, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj";
            DependencyTree lifted = marked.with(noun, main, relation).with(node, noun, "acl");
            for (int m : s.marks(node)) {
                lifted = m < noun ? lifted.with(m, main, "mark") : lifted;
            }
            return lifted;
        }
        return free && isObject(s, node, main, noun)
                ? marked.with(noun, main, "obj").with(node, noun, "acl")
                : tree;
    }

    /** The "to" of an infinitive between its supposed subject and the verb. */
    private static Optional<Integer> to(Syntax s, int node, int noun) {
        return s.tag(node).equals("VB") || s.child(node, "aux").isPresent()
                ? s.tree().children(node, "mark", "dep").stream()
                        .filter(m -> noun < m && m < node && s.lower(m).equals("to"))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isObject(Syntax s, int node, int main, int noun) {
        boolean complement = s.tree().is(node, "ccomp") || s.tree().is(node, "advcl");
        boolean takes = lexicon.embedders(s.lemma(noun), PartOfSpeech.NOUN).stream()
                .anyMatch(e -> e.complements().contains(Complements.TO));
        return complement && takes && main < noun && s.child(main, "obj").isEmpty();
    }

    private static boolean isSmallClause(Syntax s, int node, int main, int noun) {
        return s.tree().is(node, "xcomp")
                && s.isLexicalVerb(main)
                && main < noun
                && (s.isAdjective(node) || s.token(node).isNoun())
                && s.marks(node).isEmpty()
                && s.child(main, "obj").isEmpty();
    }
}
