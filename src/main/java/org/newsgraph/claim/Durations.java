package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Tells how long from what for: in "sent troops for a limited period to calm the city" the period is a duration, and what
 * hangs on it is the purpose.
 */
final class Durations {
    static final String PURPOSE = Ng.term("purpose");
    static final String DURATION = Ng.term("duration");
    private static final Set<String> TIME_NOUNS = WordLists.words(Durations.class, "stretches of time");

    private final String text;
    private final Sentence sentence;

    Durations(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** Moves stretches of time among the purposes to a role of their own. */
    void separate(Match match, Map<String, List<Filler>> roles) {
        roles.computeIfPresent(
                PURPOSE, (role, all) -> all.stream().map(Durations::plain).toList());
        OptionalInt period = match.roles().getOrDefault(PURPOSE, List.of()).stream()
                .mapToInt(Candidate::head)
                .filter(h -> TIME_NOUNS.contains(sentence.token(h).lemma()))
                .findFirst();
        if (period.isEmpty()) {
            return;
        }
        int head = period.getAsInt();
        List<Filler> purposes = new ArrayList<>();
        List<Candidate> said = match.roles().getOrDefault(PURPOSE, List.of());
        List<Filler> fillers = roles.getOrDefault(PURPOSE, List.of());
        for (int i = 0; i < Math.min(said.size(), fillers.size()); i++) {
            if (said.get(i).head() != head) {
                purposes.add(fillers.get(i));
            }
        }
        sentence.tree().children(head, "acl", "advcl").stream()
                .map(v -> plain(new Filler.Text(Phrases.whole(sentence, v).of(text))))
                .forEach(purposes::add);
        roles.remove(PURPOSE);
        if (!purposes.isEmpty()) {
            roles.put(PURPOSE, purposes);
        }
        roles.put(DURATION, List.of(new Filler.Text(words(head))));
    }

    /** "in order to calm" says no more than "to calm". */
    private static Filler plain(Filler purpose) {
        return purpose instanceof Filler.Text words
                ? new Filler.Text(words.value().replaceFirst("^(?:in )?order to ", "to "))
                : purpose;
    }

    /** The noun with what stands before it, and "of time". */
    private String words(int head) {
        DependencyTree tree = sentence.tree();
        int begin = tree.children(head, "amod", "nummod", "compound").stream()
                .filter(c -> c < head)
                .mapToInt(c -> c)
                .min()
                .orElse(head);
        int end = head + 1;
        boolean ofTime = end + 1 < sentence.tokens().size()
                && sentence.token(end).word().equals("of")
                && sentence.token(end + 1).lemma().equals("time");
        return sentence.span(begin, ofTime ? end + 2 : end).of(text);
    }
}
