package org.newsgraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;

/** Sentences that classes of events and relations are read from: those beside the entries of the lexicon that ships. */
final class Examples {
    private static final int MOST = 2;

    private Examples() {}

    private static final class Bundled {
        private static final Map<String, List<String>> BY_TERM =
                LexiconReader.read(LexiconSource.bundled()).lexicon().frames().stream()
                        .filter(f -> f.example().isPresent())
                        .collect(Collectors.groupingBy(
                                Frame::denotes,
                                Collectors.mapping(f -> f.example().orElseThrow(), Collectors.toList())));
    }

    /** Some; none for what no entry expresses. */
    static List<String> of(String term) {
        return Bundled.BY_TERM.getOrDefault(term, List.of()).stream()
                .distinct()
                .limit(MOST)
                .toList();
    }
}
