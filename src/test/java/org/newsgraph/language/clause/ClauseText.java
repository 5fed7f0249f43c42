package org.newsgraph.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Source;

/** Writes a clause as one line: {@code send subj=Russia obj=Troops to=Syria OCCURRED}. */
final class ClauseText {
    private ClauseText() {}

    static String of(Sentence s, Clause c) {
        return String.join(" ", parts(s, c));
    }

    /** The line's parts: lemma, arguments, status, {@code by:} each source, and what else is remarkable. */
    static List<String> parts(Sentence s, Clause c) {
        List<String> parts = new ArrayList<>();
        parts.add(c.lemma());
        c.arguments().forEach(a -> parts.add(slot(a) + "=" + words(s, a.heads())));
        parts.add(c.status().name());
        c.sources().forEach(x -> parts.add("by:" + source(s, x)));
        c.support().ifPresent(v -> parts.add("support:" + s.token(v).word()));
        if (c.quoted()) {
            parts.add("quoted");
        }
        if (c.doubtful()) {
            parts.add("doubtful");
        }
        return parts;
    }

    private static String slot(Argument a) {
        return switch (a.slot()) {
            case SUBJECT -> "subj";
            case OBJECT -> "obj";
            case INDIRECT_OBJECT -> "iobj";
            case OBLIQUE -> a.preposition();
            case POSSESSIVE -> "poss";
            case COMPOUND -> "comp";
            case PREDICATIVE -> "pred";
            case CLAUSE -> "clause";
        };
    }

    private static String words(Sentence s, List<Integer> heads) {
        return heads.stream().map(h -> s.token(h).word()).collect(Collectors.joining("+"));
    }

    private static String source(Sentence s, Source x) {
        String who = x.head().isPresent() ? s.token(x.head().getAsInt()).word() : "hearsay";
        return x.kind() == Source.Kind.ACCORDING_TO ? "according-to-" + who : who;
    }
}
