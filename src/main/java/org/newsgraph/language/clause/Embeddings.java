package org.newsgraph.language.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.clause.Embedding.Link;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.PartOfSpeech;

/** Finds what each clause hangs on and what the lexicon knows about that. */
final class Embeddings {
    private final Signatures signatures;
    private final NounEmbeddings nouns;
    private final AdverbialClauses adverbials;
    private final ReportedSpeech speech;

    Embeddings(Signatures signatures) {
        this.signatures = signatures;
        adverbials = new AdverbialClauses(signatures);
        nouns = new NounEmbeddings(signatures, adverbials);
        speech = new ReportedSpeech(signatures);
    }

    /** Says what the clause hangs on. Of clauses that would hang on one another in a ring, the one linked last hangs on nothing. */
    void link(Drafts drafts, Draft d) {
        d.embedding = find(drafts, d).filter(e -> !isWithin(e.outer(), d));
    }

    private static boolean isWithin(Draft inner, Draft d) {
        return Stream.iterate(Optional.of(inner), Optional::isPresent, o -> o.flatMap(x -> x.embedding)
                        .map(Embedding::outer))
                .anyMatch(o -> o.filter(x -> x == d).isPresent());
    }

    private Optional<Embedding> find(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        DependencyTree tree = s.tree();
        if (d.isNominal() || isGerundNoun(s, d)) {
            Optional<Embedding> clausal = d.isNominal() ? Optional.empty() : adverbials.gerundPhrase(drafts, d);
            return d.support.isPresent() ? Optional.empty() : clausal.or(() -> nouns.ofNoun(drafts, d));
        }
        if (tree.head(d.node) < 0) {
            return speech.before(drafts, d);
        }
        Optional<Embedding> phrase = phraseConjunct(drafts, d);
        if (phrase.isPresent()) {
            return phrase;
        }
        Optional<Draft> first = drafts.firstConjunct(d);
        if (first.isPresent()) {
            return shares(s, first.get(), d) ? first.get().embedding : Optional.empty();
        }
        Optional<Draft> outer = drafts.at(tree.head(d.node));
        if (tree.is(d.node, "ccomp") || tree.is(d.node, "xcomp") || tree.is(d.node, "csubj")) {
            return outer.map(o -> complement(drafts, o, d)).or(() -> ofUnknown(drafts, d));
        }
        if (tree.is(d.node, "advcl")) {
            return speech.isReport(drafts, d)
                    ? Optional.empty()
                    : outer.flatMap(o -> adverbials.link(drafts, o, d))
                            .or(() -> viaAdverb(drafts, d).flatMap(o -> besideAdverb(drafts, o, d)));
        }
        if (tree.relation(d.node).equals("acl")) {
            return nouns.onNoun(drafts, outer, d);
        }
        return speech.before(drafts, d).or(() -> outer.flatMap(o -> speech.afterColon(drafts, o, d)));
    }

    /** "charged with murder and possessing a gun": what governs the phrase governs the gerund too. */
    private Optional<Embedding> phraseConjunct(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        int noun = s.tree().head(d.node);
        if (!s.tree().is(d.node, "conj")
                || !s.tag(d.node).equals("VBG")
                || !s.token(noun).isNoun()) {
            return Optional.empty();
        }
        return Prepositions.phrase(s, noun)
                .map(Prepositions.Phrase::preposition)
                .flatMap(p -> drafts.at(s.tree().head(noun)).flatMap(o -> signatures
                        .of(drafts, o, p)
                        .map(e -> new Embedding(o, Link.COMPLEMENT, p, Optional.of(e)))));
    }

    /** "an opinion that they left", of a noun that the lexicon doesn't know, unless the tagger took a verb of saying for one. */
    private Optional<Embedding> ofUnknown(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        return Optional.of(s.tree().head(d.node))
                .filter(n -> s.hasMark(d.node, Complements.THAT)
                        && !signatures.mayReport(s.token(n).lemma()))
                .flatMap(n -> drafts.governing(n))
                .map(o -> ofReport(drafts, o)
                        .orElseGet(() -> new Embedding(o, Link.LOOSE, Complements.THAT, Optional.empty())));
    }

    /** "claims to own a mine, and that it sells gold": the verb further up that takes such a clause. */
    private Optional<Embedding> ofReport(Drafts drafts, Draft outer) {
        return Stream.iterate(Optional.of(outer), Optional::isPresent, o -> o.flatMap(d -> drafts.governing(d.node)))
                .flatMap(Optional::stream)
                .filter(Draft::isVerb)
                .flatMap(o -> signatures.of(drafts, o, Complements.THAT).stream()
                        .map(e -> new Embedding(o, Link.COMPLEMENT, Complements.THAT, Optional.of(e))))
                .findFirst();
    }

    /** "The fear is that they left": the subject has such a clause; "the trouble is that they left" says so itself. */
    private Optional<Embedding> predicated(Drafts drafts, Draft be, String kind) {
        Optional<Argument> subject = be.first(Slot.SUBJECT);
        if (!be.lemma.equals("be") || !kind.equals(Complements.THAT) || subject.isEmpty()) {
            return Optional.empty();
        }
        int head = subject.get().heads().get(0);
        Optional<Draft> noun = drafts.at(head).filter(Draft::isNominal);
        boolean plain = noun.isEmpty() && drafts.syntax().token(head).isNoun();
        return noun.flatMap(n -> signatures
                        .of(drafts, n, kind)
                        .map(e -> new Embedding(n, Link.COMPLEMENT, kind, Optional.of(e))))
                .or(() -> plain ? Optional.of(new Embedding(be, Link.SUBJECT)) : Optional.empty());
    }

    /** "will stay as long as the war lasts": the clause hangs on an adverb of the clause above. */
    private static Optional<Draft> viaAdverb(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        int head = s.tree().head(d.node);
        return s.tag(head).startsWith("RB") || s.tree().is(head, "advmod")
                ? drafts.governing(d.node)
                : Optional.empty();
    }

    /** "came close to winning" says nothing of what "came to" does. */
    private Optional<Embedding> besideAdverb(Drafts drafts, Draft outer, Draft d) {
        String kind = Complements.kind(drafts.syntax(), d);
        boolean gerund = drafts.syntax().tag(d.node).equals("VBG") && kind.equals(Complements.TO);
        return gerund
                ? Optional.of(new Embedding(outer, Link.LOOSE, kind, Optional.empty()))
                : adverbials.link(drafts, outer, d);
    }

    /** A gerund that stands as a noun: "the sending of troops". */
    static boolean isGerundNoun(Syntax s, Draft d) {
        return s.tag(d.node).equals("VBG")
                && Stream.of("nmod", "obl", "obj", "nsubj")
                        .anyMatch(r -> s.tree().is(d.node, r));
    }

    /** A finite clause coordinated with a bare infinitive or participle does not depend on what governs that. */
    private static boolean shares(Syntax s, Draft first, Draft second) {
        if (first.isNominal() || second.isNominal()) {
            return true;
        }
        boolean finite = Complements.kind(s, second).equals(Complements.THAT)
                && (s.tag(second.node).equals("VBD")
                        || s.tag(second.node).equals("VBZ")
                        || s.tag(second.node).equals("VBP"));
        boolean mistaken = s.tag(first.node).equals("VB")
                && s.tag(second.node).equals("VBP")
                && s.marks(first.node).isEmpty()
                && isOwnClause(s, first)
                && isOwnClause(s, second); // "as prices fall and firms close", with "fall" taken for an infinitive
        return !finite
                || mistaken
                || Complements.kind(s, first).equals(Complements.THAT)
                || Complements.kind(s, first).equals(Complements.WH);
    }

    private static boolean isOwnClause(Syntax s, Draft d) {
        return s.tree().children(d.node, "nsubj").stream().anyMatch(n -> n < d.node);
    }

    private Embedding complement(Drafts drafts, Draft outer, Draft d) {
        String kind = Complements.kind(drafts.syntax(), d);
        Optional<Draft> noun = signatures.supported(drafts, outer, d, kind);
        Draft embedder = noun.orElse(outer);
        Optional<Embedder> bare = bareInfinitive(drafts.syntax(), embedder, d);
        if (bare.isPresent() && signatures.of(drafts, embedder, kind).isEmpty()) {
            return new Embedding(embedder, Link.COMPLEMENT, Complements.TO, bare);
        }
        boolean participle =
                drafts.syntax().isParticiple(d.node) && !drafts.syntax().hasMark(d.node, Complements.TO);
        Optional<Embedder> signature = Optional.of(participle)
                .filter(p -> p)
                .flatMap(p -> signatures.ofParticiple(embedder)) // "saw it burned", "had it burned"
                .or(() -> bareSignature(drafts, embedder, d))
                .or(() -> signatures.of(drafts, embedder, kind))
                .or(() -> reducedSignature(drafts, embedder, d, participle));
        Optional<Embedding> predicated = predicated(drafts, embedder, kind);
        if (predicated.isPresent()) {
            return predicated.get();
        }
        boolean whoever = drafts.syntax().tree().is(d.node, "csubj") && kind.equals(Complements.WH);
        if (whoever) {
            return new Embedding(embedder, Link.SUBJECT, kind, Optional.empty());
        }
        boolean state = d.partOfSpeech == PartOfSpeech.ADJECTIVE && d.copula.isEmpty();
        boolean infinitives = signature
                .filter(e -> e.complements().equals(Set.of(Complements.TO))
                        && !drafts.syntax().hasMark(d.node, Complements.TO))
                .isPresent(); // "remains to be seen" says nothing of "remains closed"
        boolean intended = signature
                .filter(e -> e.affirmed() == Embedder.Outcome.PLANNED || e.affirmed() == Embedder.Outcome.ORDERED)
                .isPresent();
        if (state && (signature.isEmpty() || infinitives || intended)) {
            return new Embedding(embedder, Link.PARTICIPLE); // "became known": the verb is as good as a copula
        }
        boolean undone = signatures
                .of(drafts, embedder, "obj")
                .filter(e -> e.affirmed() == Embedder.Outcome.NOT)
                .isPresent(); // "cancelled the order to leave"
        boolean purpose = isInfinitive(drafts.syntax(), embedder, d)
                && !isAnticipated(drafts.syntax(), d)
                && (isApart(drafts.syntax(), embedder, d)
                        || signatures.isExpressive(d)
                        || signatures.isKnown(embedder));
        if (signature.isEmpty() && !undone && purpose) {
            return new Embedding(embedder, Link.PURPOSE);
        }
        boolean subject = drafts.syntax().tree().is(d.node, "csubj") && signature.isEmpty();
        return new Embedding(embedder, subject ? Link.SUBJECT : Link.COMPLEMENT, kind, signature);
    }

    /** "made the crew leave": some verbs say more of an infinitive without "to". */
    private Optional<Embedder> bareSignature(Drafts drafts, Draft outer, Draft d) {
        Syntax s = drafts.syntax();
        boolean bare = s.tag(d.node).equals("VB")
                && s.marks(d.node).isEmpty()
                && s.auxiliaries(d.node).isEmpty();
        return bare ? signatures.of(drafts, outer, Complements.BARE) : Optional.empty();
    }

    /** "announced that a body found in the river was …", with the participle at a noun taken for what is announced. */
    private Optional<Embedder> reducedSignature(Drafts drafts, Draft outer, Draft d, boolean participle) {
        Syntax s = drafts.syntax();
        boolean clause = participle
                && s.tree().is(d.node, "ccomp")
                && s.hasMark(d.node, Complements.THAT)
                && s.auxiliaries(d.node).isEmpty();
        return clause ? signatures.of(drafts, outer, Complements.THAT) : Optional.empty();
    }

    /** "broke the journey to refuel", "was built to last", "flew to Lyon to meet her": behind an object or a phrase, a purpose. */
    private static boolean isApart(Syntax s, Draft outer, Draft d) {
        return outer.has(Slot.OBJECT)
                        && (outer.passive
                                || !outer.first(Slot.OBJECT).orElseThrow().inherited())
                || s.tree().children(outer.node, "obl").stream().anyMatch(o -> outer.node < o && o < d.node);
    }

    /** "made it harder to leave": "it" stands for the infinitive, of which the adjective says what it is. */
    private static boolean isAnticipated(Syntax s, Draft d) {
        int it = s.marks(d.node).isEmpty() ? -1 : s.marks(d.node).get(0) - 2;
        return it > 0
                && s.lower(it).equals("it")
                && (s.isAdjective(it + 1) || s.tag(it + 1).startsWith("RB"));
    }

    private static boolean isInfinitive(Syntax s, Draft outer, Draft d) {
        return s.tree().is(d.node, "xcomp")
                && s.hasMark(d.node, Complements.TO)
                && !s.tag(d.node).equals("VBG")
                && !s.hasModifier(d.node, Set.of("enough"))
                && outer.isVerb();
    }

    /** "helped the villagers build a dam": taggers take the infinitive for a present tense. */
    private Optional<Embedder> bareInfinitive(Syntax s, Draft outer, Draft d) {
        boolean bare = s.marks(d.node).isEmpty()
                && s.auxiliaries(d.node).isEmpty()
                && s.tag(d.node).startsWith("VBP");
        return bare
                ? signatures.of(outer, Complements.BARE, true).or(() -> signatures.of(outer, Complements.TO, true))
                : Optional.empty();
    }
}
