package org.newsgraph.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;

/** The same change of a price in a second currency: "from 40 pesos (2 dollars) to 60 (3 dollars) per kilo". */
final class ConvertedPrices {
    private static final Set<String> OPENING = Set.of("(", "-LRB-");
    private static final Set<String> CLOSING = Set.of(")", "-RRB-");
    private static final Set<String> PER = Set.of("per", "a", "an");

    private final String text;
    private final Sentence sentence;

    ConvertedPrices(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /**
     * The roles with the sums in parentheses in place of those before them.
     *
     * @param roles of the change, as said first
     * @return empty unless each sum has one in parentheses behind it
     */
    Optional<Map<String, List<Filler>>> of(Match match, Map<String, List<Filler>> roles) {
        Map<String, List<Filler>> second = new LinkedHashMap<>(roles);
        for (String role : List.of(Prices.FROM, Prices.TO)) {
            if (roles.containsKey(role)) {
                Optional<String> sum = match.roles().getOrDefault(role, List.of()).stream()
                        .findFirst()
                        .flatMap(c -> behind(c.head()));
                if (sum.isEmpty()) {
                    return Optional.empty();
                }
                second.put(role, List.of(new Filler.Text(sum.get())));
            }
        }
        Map<String, List<Filler>> normalised = Prices.normalised(second);
        return second.equals(roles) || normalised == second ? Optional.empty() : Optional.of(normalised);
    }

    /** What stands in parentheses right behind the token, with the measure behind them. */
    private Optional<String> behind(int head) {
        int open = head + 1;
        int close = open;
        while (close < sentence.tokens().size() && !CLOSING.contains(word(close))) {
            close++;
        }
        if (close == sentence.tokens().size() || !OPENING.contains(word(open)) || close == open + 1) {
            return Optional.empty();
        }
        boolean measured = close + 2 < sentence.tokens().size() && PER.contains(word(close + 1));
        String inside = sentence.span(open + 1, close).of(text);
        return Optional.of(
                measured ? inside + " " + sentence.span(close + 1, close + 3).of(text) : inside);
    }

    private String word(int token) {
        return sentence.token(token).word();
    }
}
