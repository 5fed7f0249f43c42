package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.List;
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
        List<Attribution> said = sources.of(clause, sentence);
        Optional<LocalDate> stated = times.statement(clause, sentence)
                .or(() -> announced(sentence))
                .or(() -> reportedBefore(said, sentence));
        return new Circumstances(
                said,
                time,
                stated.or(() -> mentions.analysis().document().date()),
                time.isPresent() ? Optional.empty() : presumed.of(clause, sentence, stated));
    }

    /** "This was reported on Monday by the agency. According to the agency, …": a report goes on till another time is named. */
    private Optional<LocalDate> reportedBefore(List<Attribution> said, Sentence sentence) {
        List<Sentence> all = mentions.analysis().sentences();
        for (int i = sentence.index() - 1; i > 0 && !said.isEmpty(); i--) {
            Sentence report = all.get(i);
            if (report.times().isEmpty()) {
                continue;
            }
            return sources.announcement(all.get(i - 1))
                    .filter(c -> sources.isSameReport(sources.announcers(c, report), said))
                    .flatMap(c -> times.day(c, report));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> announced(Sentence sentence) {
        return sources.announcement(sentence)
                .flatMap(c -> times.day(c, sources.next(sentence).orElseThrow()));
    }
}
