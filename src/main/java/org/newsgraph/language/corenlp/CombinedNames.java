package org.newsgraph.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that one model finds, and between them those of types that only another knows; as CoreNLP's {@code
 * NERClassifierCombiner} puts them together.
 */
final class CombinedNames implements NameTagger {
    private final NameTagger first;
    private final NameTagger second;
    private final Set<String> added;

    CombinedNames(ChainTagger first, ChainTagger second) {
        this.first = first;
        this.second = second;
        this.added = second.labels().stream()
                .filter(label -> !first.labels().contains(label))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> types(List<String> words, List<String> tags) {
        List<String> types = new ArrayList<>(first.types(words, tags));
        List<String> others = second.types(words, tags);
        int begin = 0;
        for (int i = 1; i <= types.size(); i++) {
            if (i == types.size() || !others.get(i).equals(others.get(begin))) {
                List<String> run = types.subList(begin, i);
                if (added.contains(others.get(begin)) && run.stream().allMatch(NONE::equals)) {
                    String type = others.get(begin);
                    run.replaceAll(none -> type);
                }
                begin = i;
            }
        }
        return types;
    }
}
