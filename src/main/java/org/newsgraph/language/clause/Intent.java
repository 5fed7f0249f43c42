package org.newsgraph.language.clause;

import java.util.Set;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.Status;

/** What a reported clause says of an act: that it ought to be done, or that whoever speaks will or will not do it. */
final class Intent {
    private static final Set<String> OUGHT = Set.of("must", "should", "ought");

    private Intent() {}

    /** {@code must}, {@code will}, {@code wont}, {@code inf} for an infinitive, or empty. */
    static String of(Drafts drafts, Draft clause) {
        Syntax s = drafts.syntax();
        if (clause.isNominal() || clause.form.isEmpty()) {
            return "";
        }
        if (clause.form.get().kind() != Form.Kind.FINITE) {
            return clause.form.get().kind() == Form.Kind.INFINITIVE ? "inf" : "";
        }
        if (s.auxiliaries(clause.node).stream().anyMatch(a -> s.tag(a).equals("MD") && OUGHT.contains(s.lower(a)))) {
            return "must";
        }
        Form form = clause.form.orElseThrow();
        boolean future = form.status() == Status.PLANNED || form.futureInPast();
        return future && (isOwn(s, clause) || isNobodys(drafts, clause)) ? form.negated() ? "wont" : "will" : "";
    }

    /** "The ministry said measures will be taken": whoever announces what nobody is named for means to see to it. */
    private static boolean isNobodys(Drafts drafts, Draft clause) {
        return clause.passive
                && !clause.has(Slot.SUBJECT)
                && drafts.all().stream()
                        .anyMatch(d -> d.support.filter(v -> v == clause).isPresent());
    }

    /** "The ministry said it will": a pronoun as subject nearly always takes up the one who says so. */
    private static boolean isOwn(Syntax s, Draft clause) {
        return !clause.passive
                && s.tree().children(clause.node, "nsubj").stream()
                        .anyMatch(n -> s.token(n).isPronoun());
    }
}
