package org.newsgraph.mention;

import java.util.Optional;
import org.newsgraph.document.Span;

/**
 * Words that refer, before it is known to what.
 *
 * @param id position in the draft's list
 * @param plural whether they speak of several
 * @param entry what the gazetteer knows of a name
 */
record Candidate(
        int id,
        int sentence,
        int head,
        int begin,
        int end,
        Span span,
        Mention.Kind kind,
        String type,
        boolean plural,
        Optional<Gazetteer.Entry> entry) {
    boolean isName() {
        return kind == Mention.Kind.NAME;
    }

    boolean isNamed() {
        return kind == Mention.Kind.NAME || kind == Mention.Kind.DEMONYM;
    }
}
