package org.newsgraph.graph;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.document.Span;

/** A text whose offsets are counted in Unicode code points, as RDF users count; Java counts in UTF-16 units. */
public final class CodePoints {
    private final String text;
    /** Offsets in UTF-16 units of the second halves of surrogate pairs, sorted. */
    private final int[] secondHalves;

    public CodePoints(String text) {
        this.text = text;
        this.secondHalves = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    public int begin(Span span) {
        return at(span.begin());
    }

    public int end(Span span) {
        return at(span.end());
    }

    private int at(int utf16) {
        int found = Arrays.binarySearch(secondHalves, utf16);
        return utf16 - (found < 0 ? -found - 1 : found);
    }

    /** The words from {@code begin} to before {@code end}; empty if the text has no such stretch. */
    Optional<String> substring(int begin, int end) {
        if (begin < 0 || end < begin || end > text.length() - secondHalves.length) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, begin);
        return Optional.of(text.substring(from, text.offsetByCodePoints(from, end - begin)));
    }
}
