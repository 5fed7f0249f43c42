package org.newsgraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.NominalRelation;
import org.newsgraph.mention.Referent;

/**
 * A referent with its document.
 *
 * @param entry what the gazetteer says that it is
 */
record Item(Claims claims, Referent referent, Family family, Optional<Gazetteer.Entry> entry) {
    /** The same referent where it is not what the gazetteer says. */
    Item withoutEntry() {
        return new Item(claims, referent, family, Optional.empty());
    }

    String document() {
        return claims.mentions().analysis().document().key();
    }

    String name() {
        return Names.clean(referent.name());
    }

    /** Forms of its proper names, as often as they occur; no demonyms. */
    List<String> nameForms() {
        return forms(Mention.Kind.NAME).toList();
    }

    Stream<String> forms(Mention.Kind kind) {
        return referent.mentions().stream()
                .filter(m -> m.kind() == kind)
                .map(m -> Names.clean(m.text()))
                .filter(t -> !t.isEmpty());
    }

    /** What noun phrases of the document say of it. */
    Stream<NominalRelation> relations() {
        return claims.mentions().relations().stream().filter(r -> r.subject() == referent.index());
    }

    /** Place in the document that no other referent starts at. */
    String position() {
        return referent.mentions().isEmpty()
                ? "#" + referent.index()
                : referent.mentions().get(0).span().begin() + "-"
                        + referent.mentions().get(0).span().end();
    }

    /** Whether a mention is a noun in the singular after "the" or a possessor: the only one where it is. */
    boolean isOnlyOne() {
        return referent.mentions().stream().anyMatch(m -> {
            List<Sentence> sentences = claims.mentions().analysis().sentences();
            if (m.kind() != Mention.Kind.NOMINAL || m.sentence() >= sentences.size()) {
                return false;
            }
            Sentence s = sentences.get(m.sentence());
            boolean determined = m.begin() > 0
                    && List.of("the", "this", "that")
                            .contains(s.token(m.begin() - 1).word().toLowerCase(Locale.ROOT));
            boolean possessed = s.tokens().subList(m.begin(), m.head()).stream()
                    .anyMatch(t -> t.tag().equals("POS"));
            return s.token(m.head()).tag().equals("NN") && (determined || possessed);
        });
    }

    /** Whether a mention follows "a" or "an": one of several. */
    boolean isIndefinite() {
        return referent.mentions().stream().anyMatch(m -> {
            List<Sentence> sentences = claims.mentions().analysis().sentences();
            if (m.sentence() >= sentences.size() || m.begin() == 0) {
                return false;
            }
            String before = sentences.get(m.sentence()).token(m.begin() - 1).word();
            return before.equalsIgnoreCase("a") || before.equalsIgnoreCase("an");
        });
    }
}
