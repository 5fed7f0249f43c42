package org.newsgraph.document;

/**
 * A stretch of a document's text: half-open, in UTF-16 units as {@link String#substring(int, int)} counts them. Only the
 * graph counts in Unicode code points; it converts when it writes.
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a span: " + begin + ".." + end);
        }
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    public String of(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
