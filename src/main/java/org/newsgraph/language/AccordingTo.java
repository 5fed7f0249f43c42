package org.newsgraph.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.language.Segment.Kind;
import org.newsgraph.language.Segmenter.Found;

/** Finds "according to …" where commas set it off: before, within or behind what it speaks of. */
final class AccordingTo {
    private AccordingTo() {}

    static Optional<Found> find(List<Token> line) {
        for (int i = 0; i + 2 < line.size(); i++) {
            if (line.get(i).word().equalsIgnoreCase("according")
                    && line.get(i + 1).word().equals("to")
                    && (i == 0 || Segmenter.isComma(line.get(i - 1)))) {
                return found(line, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> found(List<Token> line, int begin) {
        int last = line.size() - (line.get(line.size() - 1).tag().equals(".") ? 1 : 0);
        int end = end(line, begin, last);
        boolean rest =
                IntStream.range(0, last).anyMatch(i -> (i < begin || i >= end) && Segmenter.isFinite(line.get(i)));
        if (end - begin < 3 || !rest) {
            return Optional.empty();
        }
        List<Integer> commas = IntStream.of(begin - 1, end)
                .filter(i -> i >= 0 && i < last && Segmenter.isComma(line.get(i)))
                .map(i -> line.get(i).index())
                .boxed()
                .toList();
        return Optional.of(new Found(
                Kind.ACCORDING_TO,
                line.subList(begin, end).stream().map(Token::index).toList(),
                commas));
    }

    /** The next comma, unless what follows it still belongs to the source: a relative clause, or no clause at all. */
    private static int end(List<Token> line, int begin, int last) {
        int comma = begin;
        while (comma < last && !Segmenter.isComma(line.get(comma))) {
            comma++;
        }
        if (comma == last) {
            return begin == 0 ? begin : last;
        }
        boolean clauseFollows = line.subList(comma, last).stream().anyMatch(Segmenter::isFinite);
        boolean relative = comma + 1 < last && line.get(comma + 1).tag().startsWith("W");
        return begin > 0 && (relative || !clauseFollows) ? last : comma;
    }
}
