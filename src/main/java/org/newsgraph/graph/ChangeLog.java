package org.newsgraph.graph;

import java.util.Optional;

/** What became of a graph from one of its states to another, for those who keep something that was made of the graph. */
public interface ChangeLog {
    /** The change between two states, if all of it is known. */
    Optional<Delta> between(String from, String to);

    /** What led to the state that the graph is in is forgotten; what changes from now on is remembered. */
    void follow();

    /** One that knows nothing. */
    static ChangeLog none() {
        return new ChangeLog() {
            @Override
            public Optional<Delta> between(String from, String to) {
                return Optional.empty();
            }

            @Override
            public void follow() {
                // Nobody tells of changes.
            }
        };
    }
}
