package org.newsgraph.language;

import java.util.List;

/**
 * Mends one kind of mistake that tagger and parser often make in news. A function of the sentence alone; gives the same
 * sentence back where it has nothing to mend.
 */
@FunctionalInterface
public interface Repair {
    Sentence apply(Sentence sentence);

    /** All repairs in the order in which they build on each other. */
    static List<Repair> all() {
        return List.of(
                NominalRepairs::punctuationGovernsNothing,
                NominalRepairs::nameAfterTitleIsApposition,
                NominalRepairs::conjunctWithoutConjunctionIsApposition,
                NominalRepairs::appositionsBeforeConjunctionAreList,
                NominalRepairs::weekdayHasNoNameAsModifier,
                NominalRepairs::toBesideFrom,
                ArgumentRepairs::subjectBehindTimeIsNoConjunct,
                ArgumentRepairs::subjectBehindFrontedPhraseIsNoApposition,
                ArgumentRepairs::nounBehindObjectIsConjunct,
                ArgumentRepairs::nounBehindNamedIsComplement,
                ArgumentRepairs::nounBehindAppointedIsComplement,
                ArgumentRepairs::phraseBehindSubjectGoesWithVerb,
                VerbPhraseRepairs::nounBehindVerbPhraseIsObject,
                DestinationRepairs::placeBeforeInfinitiveIsNoSubject,
                DestinationRepairs::nounBehindDashIsNoObject,
                TimeRepairs::timeIsNoSubject,
                TimeRepairs::dayBeforeIsNoClause,
                TimeRepairs::measuredTimeBeforeClause,
                ResultRepairs::participleBehindCommaIsClause,
                ExistentialRepairs::gerundThatThereIsIsNoun,
                ClauseRepairs::infinitiveBehindVerbIsComplement,
                ClauseRepairs::thatBeforeSubjectIsMark,
                ClauseRepairs::afterThatOpensClause,
                MainClauseRepairs::whClauseIsNotMain,
                ClauseRepairs::whClauseIsRelative,
                ClauseRepairs::finiteComplementHasSubject,
                ClauseRepairs::clauseBesideExistential,
                MainClauseRepairs::nounBeforeCopulaIsSubject,
                ClauseRepairs::dependentClauseByItsForm,
                ClauseRepairs::participleWithoutAuxiliary,
                ClauseRepairs::participleBehindPrepositionDescribes);
    }
}
