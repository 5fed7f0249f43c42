package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.mention.Mentions;

/**
 * Tells, for people who improve a lexicon, how each clause of a sentence was read: by which entry, or which entry came nearest
 * and what it lacked. Extraction itself does not use it.
 */
public final class ReadingNotes {
    /** Shorter beginnings are shared by unrelated words. */
    private static final int SHORTEST_STEM = 4;

    private final Lexicon lexicon;
    private final List<String> words;

    public ReadingNotes(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.frames().stream()
                .flatMap(f -> f.lemmas().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Two lines a clause, in the order of the clauses: the clause with its arguments, then the entry. */
    public List<String> of(Mentions mentions, Sentence sentence) {
        SentenceMatches matches = new SentenceMatches(lexicon, mentions, sentence);
        List<Match> read = matches.all();
        TypeCheck types = new TypeCheck(lexicon, mentions);
        List<String> notes = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            notes.add(shown(clause, sentence));
            notes.add("  "
                    + read.stream()
                            .filter(m -> m.clause().index() == clause.index())
                            .map(m -> "read as " + shown(m.frame()))
                            .findFirst()
                            .orElseGet(() -> unread(clause, sentence, types, matches)));
        }
        return notes;
    }

    private static String shown(Clause clause, Sentence sentence) {
        String arguments = clause.arguments().stream()
                .map(a -> " " + slot(a) + "=" + words(a, sentence))
                .collect(Collectors.joining());
        return clause.lemma() + "." + initial(clause.partOfSpeech().name()) + " "
                + clause.status().name().toLowerCase(Locale.ROOT) + arguments
                + (clause.doubtful() ? " (doubtful)" : "");
    }

    private static String slot(Argument argument) {
        return argument.preposition().isEmpty()
                ? argument.slot().name().toLowerCase(Locale.ROOT)
                : argument.preposition();
    }

    private static String words(Argument argument, Sentence sentence) {
        return argument.heads().stream().map(h -> sentence.token(h).word()).collect(Collectors.joining("+"));
    }

    private static String initial(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static String shown(Frame frame) {
        return local(frame.denotes()) + " by "
                + frame.lemmas().stream().limit(3).collect(Collectors.joining("|"))
                + (frame.lemmas().size() > 3 ? "|…" : "") + "."
                + initial(frame.partOfSpeech().name()) + " "
                + frame.arguments().stream().map(ReadingNotes::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Frame.Slot slot) {
        String names = slot.names().stream().sorted().collect(Collectors.joining("/")) + (slot.optional() ? "?" : "");
        return names
                + slot.fixed()
                        .map(f -> "=\"" + f + "\"")
                        .orElseGet(() -> ":" + local(slot.role().orElse("")) + types(slot));
    }

    private static String types(Frame.Slot slot) {
        return slot.types().isEmpty()
                ? ""
                : slot.types().stream().map(ReadingNotes::local).sorted().collect(Collectors.joining("|", "(", ")"));
    }

    private static String local(String iri) {
        return iri.replaceFirst("^.*[#/]", "");
    }

    private String unread(Clause clause, Sentence sentence, TypeCheck types, SentenceMatches matches) {
        List<Frame> frames = lexicon.frames(clause.lemma(), clause.partOfSpeech());
        return frames.stream()
                .map(f -> new Attempt(f, lacks(f, clause, sentence, types, matches)))
                .min(Comparator.comparingInt(a -> a.lacks().size()))
                .map(Attempt::shown)
                .orElseGet(() -> "no entry"
                        + nearest(clause.lemma())
                                .map(w -> "; nearest word: " + w)
                                .orElse(""));
    }

    /** A frame that did not match, and why. */
    private record Attempt(Frame frame, List<String> lacks) {
        String shown() {
            return "not read; nearest: " + ReadingNotes.shown(frame) + ": "
                    + (lacks.isEmpty()
                            ? "another reading, or an argument that it has no place for"
                            : String.join(", ", lacks));
        }
    }

    private static List<String> lacks(
            Frame frame, Clause clause, Sentence sentence, TypeCheck types, SentenceMatches matches) {
        Optional<FixedWords.Found> fixed = FixedWords.find(frame, clause, sentence);
        if (fixed.isEmpty()) {
            return List.of("its fixed words are not there", "");
        }
        List<String> lacks = new ArrayList<>();
        for (Frame.Slot slot : frame.arguments()) {
            if (slot.fixed().isPresent() || slot.optional()) {
                continue;
            }
            List<Integer> heads = SlotArguments.of(slot, clause, fixed.get().arguments(), true).stream()
                    .flatMap(o -> o.argument().heads().stream())
                    .toList();
            if (heads.isEmpty()) {
                lacks.add(shown(slot) + " is not there");
            } else if (heads.stream().allMatch(h -> isMisfit(h, slot, sentence, types, matches))) {
                lacks.add("\"" + sentence.token(heads.get(0)).word() + "\" is no" + types(slot));
            }
        }
        return lacks;
    }

    private static boolean isMisfit(
            int head, Frame.Slot slot, Sentence sentence, TypeCheck types, SentenceMatches matches) {
        return matches.candidates(head).stream()
                .allMatch(c -> types.fit(c, slot.types(), sentence) == TypeCheck.Fit.NO);
    }

    /** The known word with the longest common beginning: "deployment" has "deploy". */
    private Optional<String> nearest(String lemma) {
        return words.stream()
                .filter(w -> common(w, lemma) >= Math.max(SHORTEST_STEM, Math.min(w.length(), lemma.length()) - 2))
                .max(Comparator.comparingInt(w -> 2 * common(w, lemma) - w.length()));
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
