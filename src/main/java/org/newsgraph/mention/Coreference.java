package org.newsgraph.mention;

import java.util.Comparator;
import java.util.List;
import org.newsgraph.lexicon.Lexicon;

/**
 * Groups the mentions of a document that refer to the same thing, the surest first: names, then titles and definite nouns,
 * then groups, then pronouns (a sieve in the manner of Raghunathan et al. 2010).
 */
final class Coreference {
    private final NameCoreference names;
    private final DefiniteCoreference definites;
    private final PostCoreference posts;
    private final GroupCoreference groups;
    private final PronounCoreference pronouns;
    private final PlaceAdverbs adverbs;

    Coreference(Lexicon lexicon) {
        names = new NameCoreference(lexicon);
        definites = new DefiniteCoreference(lexicon);
        posts = new PostCoreference(lexicon);
        groups = new GroupCoreference(lexicon);
        pronouns = new PronounCoreference(lexicon);
        adverbs = new PlaceAdverbs(lexicon);
    }

    void resolve(Draft draft) {
        List<Candidate> inOrder = draft.candidates().stream()
                .sorted(Comparator.comparingInt(Candidate::sentence).thenComparingInt(Candidate::head))
                .toList();
        names.group(draft);
        definites.resolve(draft, inOrder);
        posts.resolve(draft, inOrder);
        groups.resolve(draft, inOrder);
        pronouns.resolve(draft, inOrder);
        adverbs.resolve(draft, inOrder);
    }
}
