package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Source;
import org.newsgraph.mention.Mentions;

/** Reads who says what a clause tells, and when. */
final class CircumstanceReader {
    private final Mentions mentions;

    CircumstanceReader(Mentions mentions) {
        this.mentions = mentions;
    }

    Circumstances of(Clause clause, Sentence sentence) {
        List<Attribution> attributions =
                clause.sources().stream().map(s -> attribution(s, sentence)).toList();
        return new Circumstances(
                attributions, Optional.empty(), mentions.analysis().document().date());
    }

    private Attribution attribution(Source source, Sentence sentence) {
        return source.head().isPresent()
                ? new Attribution(mentions.at(sentence.index(), source.head().getAsInt()), false)
                : new Attribution(Optional.empty(), source.kind() == Source.Kind.HEARSAY);
    }
}
