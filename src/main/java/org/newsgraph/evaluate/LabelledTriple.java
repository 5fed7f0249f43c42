package org.newsgraph.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * A triple in words.
 *
 * @param subject as the text calls it, or the label of an event's class
 * @param property label of the property
 * @param object as the text calls it; dates as in ISO 8601
 * @param event number of the event in its document, if the triple is a role of one
 */
record LabelledTriple(String subject, String property, String object, Optional<Integer> event) {
    String shown() {
        return event.map(n -> "event " + n + ": ").orElse("") + property + "(" + subject + ", " + object + ")";
    }

    ScoringError wrongIn(String document) {
        return new ScoringError(document, ScoringError.Kind.WRONG, shown(), List.of(subject, object), Optional.empty());
    }
}
