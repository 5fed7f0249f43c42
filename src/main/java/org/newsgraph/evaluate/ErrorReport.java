package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.ReadingNotes;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;

/**
 * Shows errors where they arose: for each the sentence that it is about, the sentence's clauses, and for each clause the lexicon
 * entry that read it or that came nearest.
 */
public final class ErrorReport {
    private final Map<String, Claims> documents = new HashMap<>();
    private final ReadingNotes notes;

    /**
     * @param lexicon what the texts were read with
     * @param documents what was read, of any number of documents
     */
    public ErrorReport(Lexicon lexicon, Collection<Claims> documents) {
        this.notes = new ReadingNotes(lexicon);
        for (Claims claims : documents) {
            String name = claims.mentions().analysis().document().name();
            this.documents.put(name, claims);
            this.documents.put(name.replaceFirst("\\.[a-z]+$", ""), claims);
        }
    }

    /** Lines for the errors, each error before its sentence; a sentence that several in a row are about stands once, behind them. */
    public List<String> of(List<ScoringError> errors) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < errors.size(); i++) {
            lines.add(errors.get(i).line());
            List<String> place = place(errors.get(i));
            if (i + 1 == errors.size() || !place.equals(place(errors.get(i + 1)))) {
                lines.addAll(place);
            }
        }
        return lines;
    }

    /** The sentence with its clauses and entries; empty if it is not found. */
    private List<String> place(ScoringError error) {
        Optional<Claims> claims = Optional.ofNullable(documents.get(error.document()));
        Optional<Sentence> sentence = claims.flatMap(c -> sentence(c, error));
        if (sentence.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String text = claims.get().mentions().analysis().document().text();
        lines.add("    " + sentence.get().span().of(text).replaceAll("\\s+", " "));
        notes.of(claims.get().mentions(), sentence.get()).forEach(n -> lines.add("      " + n));
        return lines;
    }

    /** The sentence that shares most words with the evidence or, without any, with the names; the first of equals. */
    private static Optional<Sentence> sentence(Claims claims, ScoringError error) {
        Set<String> wanted = new HashSet<>(NameMatch.words(error.evidence().orElse("")));
        if (wanted.isEmpty()) {
            error.names().forEach(n -> wanted.addAll(NameMatch.words(n)));
        }
        return claims.mentions().analysis().sentences().stream()
                .filter(s -> shared(s, wanted) > 0)
                .max(Comparator.comparingInt((Sentence s) -> shared(s, wanted)).thenComparing(s -> -s.index()));
    }

    private static int shared(Sentence sentence, Set<String> wanted) {
        Set<String> own = new HashSet<>();
        sentence.tokens().forEach(t -> own.addAll(NameMatch.words(t.word())));
        own.retainAll(wanted);
        return own.size();
    }
}
