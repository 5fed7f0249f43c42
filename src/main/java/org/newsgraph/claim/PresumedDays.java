package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.language.TimeExpression;
import org.newsgraph.language.TimeValue.Precision;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/**
 * Days that a text lets one presume of what it gives no time for. What is reported on a day is taken for that day's news. A
 * time at the head of a sentence holds for those that go on from it in the same paragraph, one at its end does not (framing
 * adverbials: Charolles 1997; Bestgen and Vonk 2000); a sentence goes on from another if it speaks of the same things or says
 * so ("for example"), and goes elsewhere with "earlier", "after that" or a pluperfect.
 */
final class PresumedDays {
    private static final Pattern GOES_ON = Pattern.compile(
            "(for example|for instance|thus|as a result|in addition|also|it also|at the same time|then|moreover|in particular|"
                    + "there were reports|it is|it was)\\b.*");
    private static final Pattern GOES_ELSEWHERE = Pattern.compile(
            ".*\\b(earlier|previously|later|afterwards|subsequently|ago|recently|formerly|once|after (that|this)"
                    + "|since then|by then|before (that|this)|until then)\\b.*");

    private static final Set<String> OCCASION = Set.of("at", "during");

    private final Mentions mentions;
    private final EventTimes times;

    PresumedDays(Mentions mentions, EventTimes times) {
        this.mentions = mentions;
        this.times = times;
    }

    /**
     * The day of something that happened or is going on, where its own words give none.
     *
     * @param reported day on which a statement was made that tells it, if the text says the day
     */
    Optional<LocalDate> of(Clause clause, Sentence sentence, Optional<LocalDate> reported) {
        boolean real = clause.status() == Status.OCCURRED || clause.status() == Status.ONGOING;
        if (!real || isElsewhere(clause, sentence)) {
            return Optional.empty();
        }
        return reported.or(() -> occasion(clause, sentence)).or(() -> frame(clause, sentence));
    }

    /** A clause that says itself that it was before or after. */
    private static boolean isElsewhere(Clause clause, Sentence sentence) {
        return sentence.tree().children(clause.head(), "advmod").stream()
                .anyMatch(a -> GOES_ELSEWHERE.matcher(lower(sentence, a)).matches());
    }

    /** "On Monday she said at a meeting": the day of what is done at it. */
    private Optional<LocalDate> occasion(Clause clause, Sentence sentence) {
        DependencyTree tree = sentence.tree();
        boolean at = clause.partOfSpeech() == PartOfSpeech.NOUN
                && tree.is(clause.head(), "obl")
                && tree.children(clause.head(), "case").stream().anyMatch(c -> OCCASION.contains(lower(sentence, c)));
        return sentence.clauses().stream()
                .filter(c -> at && c.head() == tree.head(clause.head()))
                .flatMap(c -> times.of(c, sentence).stream())
                .filter(t -> t.precision() == Precision.DAY)
                .flatMap(t -> t.first().stream())
                .findFirst();
    }

    /** The day of the last time at the head of a sentence that this one goes on from. */
    private Optional<LocalDate> frame(Clause clause, Sentence sentence) {
        if (!sentence.times().isEmpty() || !isNarrated(sentence) || isNotThen(clause, sentence)) {
            return Optional.empty();
        }
        for (Sentence s = sentence; ; ) {
            Optional<Sentence> before = goesOnFrom(s);
            if (before.isEmpty() || !before.get().times().isEmpty()) {
                return before.flatMap(this::opened);
            }
            s = before.get();
        }
    }

    /** Told in the past and not before it: so says the first finite verb. */
    private static boolean isNarrated(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.tag().matches("VBD|VBZ|VBP|MD"))
                .findFirst()
                .filter(t -> t.tag().equals("VBD") && !sentence.tree().is(t.index(), "aux")
                        || t.lemma().equals("be"))
                .isPresent();
    }

    private static boolean hasHad(int verb, Sentence sentence) {
        return sentence.tree().children(verb, "aux").stream()
                .anyMatch(a -> lower(sentence, a).equals("had"));
    }

    /** "It was noted that the soldiers help", "that they had helped": a report's now is not the story's. */
    private static boolean isNotThen(Clause clause, Sentence sentence) {
        DependencyTree tree = sentence.tree();
        return hasHad(clause.head(), sentence)
                || Stream.concat(
                                Stream.of(clause.head()),
                                tree.children(clause.head(), "aux", "aux:pass", "cop").stream())
                        .map(sentence::token)
                        .anyMatch(t -> t.tag().matches("VBZ|VBP") && !t.lemma().equals("have"));
    }

    private Optional<Sentence> goesOnFrom(Sentence sentence) {
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        String words = sentence.words(0, sentence.tokens().size()).toLowerCase(Locale.ROOT);
        Sentence before = mentions.analysis().sentences().get(sentence.index() - 1);
        boolean on = isSameParagraph(before, sentence)
                && !GOES_ELSEWHERE.matcher(words).matches()
                && (GOES_ON.matcher(words).matches() || speaksOfTheSame(before, sentence));
        return on ? Optional.of(before) : Optional.empty();
    }

    private boolean isSameParagraph(Sentence before, Sentence sentence) {
        String between = mentions.analysis()
                .document()
                .text()
                .substring(before.span().end(), sentence.span().begin());
        return before.section() == sentence.section() && between.indexOf('\n') < 0;
    }

    private boolean speaksOfTheSame(Sentence before, Sentence sentence) {
        Set<Integer> both = referents(before);
        both.retainAll(referents(sentence));
        return !both.isEmpty();
    }

    private Set<Integer> referents(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::index)
                .flatMap(t -> mentions.at(sentence.index(), t).stream())
                .map(Mention::referent)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The day that a time before the subject of the main verb gives to all that follows. */
    private Optional<LocalDate> opened(Sentence sentence) {
        DependencyTree tree = sentence.tree();
        return sentence.clauses().stream()
                .filter(c -> tree.head(c.head()) < 0 || tree.is(c.head(), "conj"))
                .filter(c -> sentence.times().size() == 1
                        && isInFront(sentence.times().get(0), c, tree))
                .flatMap(c -> times.of(c, sentence).stream())
                .filter(t -> t.precision() == Precision.DAY)
                .flatMap(t -> t.first().stream())
                .findFirst();
    }

    private static boolean isInFront(TimeExpression time, Clause clause, DependencyTree tree) {
        return tree.children(clause.head(), "nsubj", "nsubj:pass", "expl", "csubj").stream()
                .anyMatch(s -> time.end() <= s);
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
