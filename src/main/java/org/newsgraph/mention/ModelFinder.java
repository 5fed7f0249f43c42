package org.newsgraph.mention;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/** Finds of which models vehicles and weapons are, by the designations in front of the noun: "F-16 jets", "Mi-8 and Ka-52 helicopters". */
final class ModelFinder {
    private static final String MODEL = Ng.term("model");
    private static final Set<String> KINDS = Set.of(Ng.term("Vehicle"), Ng.term("Weapon"));

    /** Up to four letters, a hyphen, a number: as air forces and makers call their types. */
    private static final Pattern DESIGNATION = Pattern.compile("\\p{Lu}\\p{L}{0,3}-\\d{1,3}\\p{L}{0,3}");

    /** What flies to space has a number of its own, which is no model's. */
    private static final Pattern SPACE = Pattern.compile("(?i)space|cargo ship|satellite|Soyuz|probe|capsule|lander");

    private final Lexicon lexicon;

    ModelFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Draft draft, Sentence s) {
        for (Candidate c : draft.in(s.index())) {
            boolean mission = SPACE.matcher(
                            c.span().of(draft.analysis().document().text()))
                    .find();
            if (c.kind() == Mention.Kind.NOMINAL
                    && !mission
                    && KINDS.stream().anyMatch(k -> lexicon.isA(c.type(), k))) {
                for (int i = c.begin(); i < c.head(); i++) {
                    if (DESIGNATION.matcher(s.token(i).word()).matches()) {
                        model(draft, s, c, i)
                                .ifPresent(m ->
                                        draft.state(MODEL, c, m, s.index(), s.span(c.begin(), c.head() + 1), "model"));
                    }
                }
            }
        }
    }

    /** The mention that the designation is, whoever found it first. */
    private static Optional<Candidate> model(Draft draft, Sentence s, Candidate c, int token) {
        return draft.add(
                        s,
                        token,
                        token,
                        token + 1,
                        s.span(token, token + 1),
                        Mention.Kind.NAME,
                        c.type(),
                        false,
                        Optional.empty())
                .or(() -> draft.at(s.index(), token));
    }
}
