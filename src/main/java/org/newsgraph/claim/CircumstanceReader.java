package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.TimeValue;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.mention.Mentions;

/** Reads who says what a clause tells, when it happened, and as of which day it is said. */
final class CircumstanceReader {
    private final Mentions mentions;
    private final Sources sources;
    private final EventTimes times;
    private final PresumedDays presumed;

    CircumstanceReader(Lexicon lexicon, Mentions mentions) {
        this.mentions = mentions;
        this.sources = new Sources(lexicon, mentions);
        this.times = new EventTimes(lexicon);
        this.presumed = new PresumedDays(mentions, times);
    }

    Circumstances of(Clause clause, Sentence sentence) {
        Optional<TimeValue> time = times.of(clause, sentence);
        Optional<LocalDate> stated = times.statement(clause, sentence).or(() -> announced(sentence));
        return new Circumstances(
                sources.of(clause, sentence),
                time,
                stated.or(() -> mentions.analysis().document().date()),
                time.isPresent() ? Optional.empty() : presumed.of(clause, sentence, stated));
    }

    private Optional<LocalDate> announced(Sentence sentence) {
        return sources.announcement(sentence)
                .flatMap(c -> times.day(c, sources.next(sentence).orElseThrow()));
    }
}
