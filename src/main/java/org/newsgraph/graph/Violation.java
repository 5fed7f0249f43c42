package org.newsgraph.graph;

/**
 * A place where the graph breaks a shape.
 *
 * @param severity {@code Violation}, {@code Warning} or {@code Info}
 * @param focus the node that is wrong, short ({@code claim:1f00})
 * @param label its label; empty if it has none
 * @param path property or path that the shape is about, short; empty if it is about the node itself
 * @param value the value that is wrong; empty if one is missing
 * @param message what is wrong, in words
 * @param shape the shape that says so, short
 */
public record Violation(
        String severity, String focus, String label, String path, String value, String message, String shape)
        implements Comparable<Violation> {
    private String sortKey() {
        return String.join("\u0000", severity, shape, path, focus, value, message);
    }

    @Override
    public int compareTo(Violation other) {
        return sortKey().compareTo(other.sortKey());
    }

    /** Whether the data is wrong, and not merely odd. */
    public boolean isViolation() {
        return severity.equals("Violation");
    }
}
