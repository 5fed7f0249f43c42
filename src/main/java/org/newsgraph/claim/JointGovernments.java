package org.newsgraph.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/** "The Canadian and Australian governments" are no body of their own: what they do or get, each of their states does or gets. */
final class JointGovernments {
    private static final String GOVERNMENT = Ng.term("Government");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Sentence sentence;

    JointGovernments(Lexicon lexicon, Mentions mentions, Sentence sentence) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.sentence = sentence;
    }

    /** The match with each state in the place of their governments. */
    Match spread(Match match) {
        Map<String, List<Candidate>> roles = new LinkedHashMap<>();
        match.roles()
                .forEach((role, fillers) -> roles.put(
                        role, fillers.stream().flatMap(this::states).distinct().toList()));
        return new Match(
                match.clause(), match.frame(), roles, match.arguments(), match.fixed(), match.unknown(), match.score());
    }

    private Stream<Candidate> states(Candidate candidate) {
        if (!(candidate instanceof Candidate.Entity entity) || !areGovernments(entity.mention())) {
            return Stream.of(candidate);
        }
        DependencyTree tree = sentence.tree();
        List<Optional<Mention>> named = tree.children(candidate.head(), "amod", "compound").stream()
                .filter(first -> !tree.children(first, "conj").isEmpty())
                .flatMap(first -> Stream.concat(Stream.of(first), tree.children(first, "conj").stream()))
                .map(token -> mentions.at(sentence.index(), token).filter(m -> m.kind() == Mention.Kind.DEMONYM))
                .toList();
        return named.isEmpty() || named.stream().anyMatch(Optional::isEmpty)
                ? Stream.of(candidate)
                : named.stream().flatMap(Optional::stream).map(Candidate.Entity::new);
    }

    private boolean areGovernments(Mention mention) {
        return mention.kind() == Mention.Kind.NOMINAL
                && sentence.token(mention.head()).tag().equals("NNS")
                && lexicon.isA(mention.type(), GOVERNMENT);
    }
}
