package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.clause.Embedding.Link;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.PartOfSpeech;

/** What governs an event noun, and what clauses on nouns hang on. */
final class NounEmbeddings {
    private static final Set<String> ADVERBIAL = Set.of(
            "after",
            "before",
            "since",
            "while",
            "when",
            "as",
            "because",
            "although",
            "though",
            "whereas",
            "until",
            "till");

    /** How the lexicon may name an event noun as object or subject, in order of preference. */
    private static final List<String> OBJECT = List.of("obj", Complements.ING, Complements.TO, Complements.THAT);

    private static final List<String> SUBJECT = List.of("subj");
    private static final List<String> PREDICATE = List.of("subj", Complements.THAT, Complements.TO);

    private final Signatures signatures;
    private final AdverbialClauses adverbials;

    NounEmbeddings(Signatures signatures, AdverbialClauses adverbials) {
        this.signatures = signatures;
        this.adverbials = adverbials;
    }

    /** What the word that governs an event noun says about it: "decree on the sending", "denied the attack". */
    Optional<Embedding> ofNoun(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        DependencyTree tree = s.tree();
        int node = Measures.position(drafts, d.node);
        if (tree.head(node) < 0) {
            return Optional.empty();
        }
        Optional<Draft> outer = drafts.at(tree.head(node));
        List<String> kinds = complements(s, node, outer);
        return Stream.concat(
                        outer.stream(),
                        drafts.all().stream()
                                .filter(n -> n.node != d.node && n.support.isPresent() && n.support.equals(outer)))
                .flatMap(
                        o -> kinds.stream()
                                .flatMap(k -> signatures
                                        .of(drafts, o, k)
                                        .map(e -> new Embedding(o, Link.COMPLEMENT, k, Optional.of(e)))
                                        .stream()))
                .findFirst();
    }

    private static List<String> complements(Syntax s, int node, Optional<Draft> outer) {
        if (s.tree().is(node, "obj") || s.tree().relation(node).equals("nsubj:pass")) {
            return OBJECT;
        }
        boolean adjective =
                outer.filter(o -> o.partOfSpeech == PartOfSpeech.ADJECTIVE).isPresent();
        if (s.tree().is(node, "nsubj")) {
            return adjective ? PREDICATE : SUBJECT;
        }
        return Prepositions.phrase(s, node)
                .map(Prepositions.Phrase::preposition)
                .filter(p -> !(adjective && p.equals(Complements.TO))) // "due to": its infinitive is another matter
                .map(List::of)
                .orElse(List.of());
    }

    /** A clause that hangs on a noun, which need be no predicate itself. */
    Optional<Embedding> onNoun(Drafts drafts, Optional<Draft> noun, Draft d) {
        Syntax s = drafts.syntax();
        int head = s.tree().head(d.node);
        String kind = Complements.kind(s, d);
        boolean reduced = s.marks(d.node).isEmpty() && !s.tag(d.node).equals("VB") && !kind.equals(Complements.THAT);
        if (s.marks(d.node).stream().anyMatch(m -> ADVERBIAL.contains(s.lower(m)))
                || kind.equals(Complements.TO) && noun.isEmpty() && Measures.isMeasure(s, head)) {
            // "a day after it left", "rose 5 % to close at 900"
            return drafts.governing(d.node).flatMap(o -> adverbials.link(drafts, o, d));
        }
        Optional<Embedding> talked = talkedAbout(drafts, d, head);
        if (talked.isPresent()) {
            return talked;
        }
        Optional<Embedding> wanted = reduced ? wanted(drafts, d, head) : Optional.empty();
        if (wanted.isPresent()) {
            return wanted;
        }
        boolean unknown = noun.flatMap(n -> signatures.of(drafts, n, kind)).isEmpty();
        boolean relative = unknown && kind.equals(Complements.THAT) && d.has(Slot.SUBJECT) && !d.has(Slot.OBJECT);
        if (reduced || relative || kind.equals(Complements.TO) && Ordinals.precedes(s, head)) {
            return Optional.empty();
        }
        Optional<Embedder> signature = noun.flatMap(n -> signatures.of(drafts, n, kind));
        Link link = signature.isPresent() ? Link.COMPLEMENT : Link.LOOSE;
        return noun.or(() -> drafts.governing(d.node)).map(o -> new Embedding(o, link, kind, signature));
    }

    /** "wants sanctions imposed": of the object that is wanted, the participle says what is wanted of it. */
    private Optional<Embedding> wanted(Drafts drafts, Draft d, int noun) {
        Syntax s = drafts.syntax();
        return drafts.at(s.tree().head(noun))
                .filter(o -> s.tree().is(noun, "obj") && o.isVerb() && s.isParticiple(d.node))
                .flatMap(o -> signatures
                        .ofParticiple(o)
                        .filter(e -> e.affirmed() != Embedder.Outcome.HOLDS)
                        .map(e -> new Embedding(o, Link.COMPLEMENT, Complements.ING, Optional.of(e))));
    }

    /** "bargained on Chad joining the league": the gerund says what is open, not what Chad does. */
    private Optional<Embedding> talkedAbout(Drafts drafts, Draft d, int noun) {
        Syntax s = drafts.syntax();
        if (!s.tag(d.node).equals("VBG") || s.tree().head(noun) < 0) {
            return Optional.empty();
        }
        return Prepositions.phrase(s, noun)
                .map(Prepositions.Phrase::preposition)
                .flatMap(p -> drafts.at(s.tree().head(noun)).flatMap(o -> signatures
                        .of(drafts, o, p)
                        .filter(e -> e.affirmed() == Embedder.Outcome.OPEN)
                        .map(e -> new Embedding(o, Link.COMPLEMENT, p, Optional.of(e)))));
    }
}
