package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.mention.Mentions;

/** Reads who says what a clause tells, when it happened, and as of which day it is said. */
final class CircumstanceReader {
    private final Mentions mentions;
    private final Sources sources;
    private final EventTimes times;

    CircumstanceReader(Lexicon lexicon, Mentions mentions) {
        this.mentions = mentions;
        this.sources = new Sources(lexicon, mentions);
        this.times = new EventTimes(lexicon);
    }

    Circumstances of(Clause clause, Sentence sentence) {
        Optional<LocalDate> asOf = times.statement(clause, sentence)
                .or(() -> announced(sentence))
                .or(() -> mentions.analysis().document().date());
        return new Circumstances(sources.of(clause, sentence), times.of(clause, sentence), asOf);
    }

    private Optional<LocalDate> announced(Sentence sentence) {
        return sources.announcement(sentence)
                .flatMap(c -> times.day(c, sources.next(sentence).orElseThrow()));
    }
}
