package org.newsgraph.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.document.Span;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Referent;

/** Fillers by the words of the text that name them, with titles and adjectives; a pronoun by what it stands for. */
final class Labels {
    /** What belongs to a noun phrase in front of its head. */
    private static final String[] BEFORE = {"compound", "amod", "nmod:poss", "flat", "nummod", "dep"};

    private final Claims claims;

    Labels(Claims claims) {
        this.claims = claims;
    }

    List<String> of(List<Filler> fillers) {
        return fillers.stream().flatMap(f -> of(f).stream()).distinct().toList();
    }

    private Optional<String> of(Filler filler) {
        if (filler instanceof Filler.Entity entity) {
            return Optional.of(phrase(spelt(entity.mention())));
        }
        return filler instanceof Filler.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** The mention itself, or for a pronoun or adjective the nearest fuller one before it. */
    private Mention spelt(Mention mention) {
        if (mention.kind() != Mention.Kind.PRONOUN) {
            return mention;
        }
        Referent referent = claims.mentions().referent(mention);
        return referent.mentions().stream()
                .filter(m -> m.kind() != Mention.Kind.PRONOUN)
                .reduce((a, b) -> b.span().begin() < mention.span().begin() ? b : a)
                .orElse(mention);
    }

    private String phrase(Mention mention) {
        Sentence sentence = claims.mentions().analysis().sentences().get(mention.sentence());
        DependencyTree tree = sentence.tree();
        int begin = mention.begin();
        while (begin > 0 && belongs(tree, begin - 1, mention.head())) {
            begin--;
        }
        int end = Math.max(mention.end(), begin + 1);
        Span span = sentence.span(begin, end);
        return span.of(claims.mentions().analysis().document().text());
    }

    private static boolean belongs(DependencyTree tree, int token, int head) {
        return tree.isUnder(token, head)
                && !tree.is(token, "det")
                && !tree.is(token, "case")
                && !tree.is(token, "punct")
                && IntStream.of(top(tree, token, head)).anyMatch(t -> tree.children(head, BEFORE).contains(t));
    }

    /** The dependent of the head under which the token stands. */
    private static int top(DependencyTree tree, int token, int head) {
        int t = token;
        while (tree.head(t) != head && tree.head(t) >= 0) {
            t = tree.head(t);
        }
        return t;
    }
}
