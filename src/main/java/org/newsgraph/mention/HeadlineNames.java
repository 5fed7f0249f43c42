package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * Names in headlines In This Style, where the recogniser takes a verb and what follows for more of a name: a body's name there
 * goes no further than the same words do where the text itself has them as a name.
 */
final class HeadlineNames {
    private static final int SHORT = 4;

    private HeadlineNames() {}

    /** The names found, by sentence, those of headlines cut. */
    static List<List<NamePhrase>> cut(List<Sentence> sentences, List<List<NamePhrase>> found) {
        Map<String, NamePhrase> plain = new HashMap<>();
        for (Sentence s : sentences) {
            if (!isTitleCase(s)) {
                found.get(s.index()).stream()
                        .filter(n -> !n.demonym() && !n.nested() && n.length() > 1)
                        .forEach(n -> plain.putIfAbsent(s.words(n.begin(), n.end()), n));
            }
        }
        List<List<NamePhrase>> all = new ArrayList<>();
        for (Sentence s : sentences) {
            List<NamePhrase> names = found.get(s.index());
            all.add(
                    isTitleCase(s)
                            ? bare(names.stream().map(n -> cut(s, n, plain)).toList())
                            : names);
        }
        return all;
    }

    /** What stood in the part that was cut off stands by itself. */
    private static List<NamePhrase> bare(List<NamePhrase> names) {
        return names.stream()
                .map(n -> n.nested() && names.stream().noneMatch(o -> !o.nested() && o.contains(n)) ? n.asOuter() : n)
                .toList();
    }

    private static NamePhrase cut(Sentence s, NamePhrase n, Map<String, NamePhrase> plain) {
        if (n.demonym() || n.nested() || n.entry().isPresent() || plain.containsKey(s.words(n.begin(), n.end()))) {
            return n;
        }
        for (int end = n.end() - 1; end > n.begin() + 1; end--) {
            Optional<NamePhrase> known = Optional.ofNullable(plain.get(s.words(n.begin(), end)));
            if (known.isPresent() && s.token(end).word().endsWith("s")) {
                return n.within(n.begin(), end)
                        .withType(known.get().type(), known.get().entry());
            }
        }
        return n;
    }

    /** Whether nearly all long words have a capital, as they have no reason to in a sentence. */
    private static boolean isTitleCase(Sentence s) {
        List<String> words = s.tokens().stream()
                .skip(1)
                .map(Token::word)
                .filter(w -> w.length() >= SHORT && Character.isLetter(w.charAt(0)))
                .toList();
        long capitals =
                words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
        return words.size() > 2 && capitals * 4 >= words.size() * 3;
    }
}
