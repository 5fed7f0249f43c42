package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.clause.Embedding.Link;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;

/** Finds what each clause hangs on and what the lexicon knows about that. */
final class Embeddings {
    private static final Set<String> CONDITIONS = Set.of(
            "if", "unless", "whether", "lest", "in_case", "provided", "providing", "should", "in_order_for", "suppose");
    private static final Set<String> EXCLUDING = Set.of("without", "instead_of", "rather_than", "instead", "rather");
    private static final Set<String> FACTUAL_ING = Set.of(
            "by",
            "after",
            "while",
            "since",
            "when",
            "before",
            "upon",
            "on",
            "despite",
            "besides",
            "in_addition_to",
            "as",
            "with");

    private static final Set<String> TIME = Set.of("after", "before", "since", "while", "when");

    /** How the lexicon may name an event noun as object or subject, in order of preference. */
    private static final List<String> OBJECT = List.of("obj", Complements.ING, Complements.TO, Complements.THAT);

    private static final List<String> SUBJECT = List.of("subj");
    private static final List<String> PREDICATE = List.of("subj", Complements.THAT, Complements.TO);

    private final Lexicon lexicon;

    Embeddings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void link(Drafts drafts, Draft d) {
        d.embedding = find(drafts, d);
    }

    private Optional<Embedding> find(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        DependencyTree tree = s.tree();
        if (d.isNominal() || isGerundNoun(s, d)) {
            return d.support.isPresent() ? Optional.empty() : ofNoun(drafts, d);
        }
        if (tree.head(d.node) < 0) {
            return reportedBefore(drafts, d);
        }
        Optional<Draft> first = drafts.firstConjunct(d);
        if (first.isPresent()) {
            return shares(s, first.get(), d) ? first.get().embedding : Optional.empty();
        }
        Optional<Draft> outer = drafts.at(tree.head(d.node));
        if (tree.is(d.node, "ccomp") || tree.is(d.node, "xcomp") || tree.is(d.node, "csubj")) {
            return outer.map(o -> complement(drafts, o, d));
        }
        if (tree.is(d.node, "advcl") && isReport(drafts, d)) {
            return Optional.empty();
        }
        if (tree.is(d.node, "advcl")) {
            return outer.flatMap(o -> adverbial(drafts, o, d));
        }
        if (tree.relation(d.node).equals("acl")) {
            return onNoun(drafts, outer, d);
        }
        return reportedBefore(drafts, d).or(() -> outer.flatMap(o -> afterColon(s, o, d)));
    }

    /** "The ministry said: two soldiers were killed." */
    private Optional<Embedding> afterColon(Syntax s, Draft outer, Draft d) {
        boolean colon = IntStream.range(outer.node, Math.max(outer.node, d.node))
                .anyMatch(i -> s.lower(i).equals(":"));
        return signature(outer, Complements.THAT)
                .filter(e -> outer.isVerb() && colon && e.affirmed() == Embedder.Outcome.SAID)
                .filter(e -> s.tree().children(outer.node, "ccomp").isEmpty())
                .map(e -> new Embedding(outer, Link.COMPLEMENT, Complements.THAT, Optional.of(e)));
    }

    /** A gerund that stands as a noun: "the sending of troops". */
    static boolean isGerundNoun(Syntax s, Draft d) {
        return s.tag(d.node).equals("VBG")
                && Stream.of("nmod", "obl", "obj", "nsubj")
                        .anyMatch(r -> s.tree().is(d.node, r));
    }

    /** What the word that governs an event noun says about it: "decree on the sending", "denied the attack". */
    private Optional<Embedding> ofNoun(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        DependencyTree tree = s.tree();
        int node = d.node;
        while (tree.is(node, "conj")
                && drafts.at(tree.head(node)).filter(Draft::isNominal).isPresent()) {
            node = tree.head(node);
        }
        if (tree.head(node) < 0) {
            return Optional.empty();
        }
        Optional<Draft> outer = drafts.at(tree.head(node));
        List<String> kinds = nominalComplements(s, node, outer);
        return Stream.concat(
                        outer.stream(),
                        drafts.all().stream()
                                .filter(n -> n.node != d.node && n.support.isPresent() && n.support.equals(outer)))
                .flatMap(o -> kinds.stream()
                        .flatMap(k ->
                                signature(o, k)
                                        .map(e -> new Embedding(o, Link.COMPLEMENT, k, Optional.of(e)))
                                        .stream()))
                .findFirst();
    }

    private static List<String> nominalComplements(Syntax s, int node, Optional<Draft> outer) {
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

    /** A finite clause coordinatedwith a bare infinitive or participle does not depend on what governs that. */
    private static boolean shares(Syntax s, Draft first, Draft second) {
        if (first.isNominal() || second.isNominal()) {
            return true;
        }
        boolean finite = Complements.kind(s, second).equals(Complements.THAT)
                && (s.tag(second.node).equals("VBD")
                        || s.tag(second.node).equals("VBZ")
                        || s.tag(second.node).equals("VBP"));
        return !finite
                || Complements.kind(s, first).equals(Complements.THAT)
                || Complements.kind(s, first).equals(Complements.WH);
    }

    private Embedding complement(Drafts drafts, Draft outer, Draft d) {
        String kind = Complements.kind(drafts.syntax(), d);
        Optional<Draft> noun = supportedNoun(drafts, outer, d, kind).or(() -> objectNoun(drafts, outer, d, kind));
        Draft embedder = noun.orElse(outer);
        Optional<Embedder> bare = bareInfinitive(drafts.syntax(), embedder, d);
        if (bare.isPresent() && signature(embedder, kind).isEmpty()) {
            return new Embedding(embedder, Link.COMPLEMENT, Complements.TO, bare);
        }
        boolean participle =
                drafts.syntax().isParticiple(d.node) && !drafts.syntax().hasMark(d.node, Complements.TO);
        Optional<Embedder> signature = signature(embedder, kind)
                .or(() -> participle ? signature(embedder, Complements.ING) : Optional.empty()); // "saw it burned"
        boolean state = d.partOfSpeech == PartOfSpeech.ADJECTIVE && d.copula.isEmpty();
        boolean intended = signature
                .filter(e -> e.affirmed() == Embedder.Outcome.PLANNED || e.affirmed() == Embedder.Outcome.ORDERED)
                .isPresent();
        if (state && (signature.isEmpty() || intended)) {
            return new Embedding(embedder, Link.PARTICIPLE); // "became known": the verb is as good as a copula
        }
        boolean subject = drafts.syntax().tree().is(d.node, "csubj") && signature.isEmpty();
        return new Embedding(embedder, subject ? Link.SUBJECT : Link.COMPLEMENT, kind, signature);
    }

    /** "helped the villagers build a dam": taggers take the infinitive for a present tense. */
    private Optional<Embedder> bareInfinitive(Syntax s, Draft outer, Draft d) {
        boolean bare = s.marks(d.node).isEmpty()
                && s.auxiliaries(d.node).isEmpty()
                && s.tag(d.node).startsWith("VBP");
        return bare ? signature(outer, Complements.TO, true) : Optional.empty();
    }

    /** "made a decision to send": the infinitivehangs on the verb but belongs to the noun. */
    private Optional<Draft> supportedNoun(Drafts drafts, Draft verb, Draft d, String kind) {
        return drafts.all().stream()
                .filter(n -> n.support.filter(v -> v == verb).isPresent())
                .filter(n -> n.node < d.node && signature(n, kind).isPresent())
                .findFirst();
    }

    /** "announced a plan to send": parsers hang the infinitive on a verb that takes none; it is the object's. */
    private Optional<Draft> objectNoun(Drafts drafts, Draft verb, Draft d, String kind) {
        if (!kind.equals(Complements.TO) || signature(verb, kind).isPresent()) {
            return Optional.empty();
        }
        return verb.arguments.stream()
                .filter(a -> a.slot() == Slot.OBJECT)
                .flatMap(a -> a.heads().stream())
                .flatMap(h -> drafts.at(h).stream())
                .filter(Draft::isNominal)
                .filter(n -> verb.node < n.node
                        && n.node < d.node
                        && signature(n, kind).isPresent())
                .findFirst();
    }

    Optional<Embedder> signature(Draft outer, String kind) {
        return signature(outer, kind, outer.has(Slot.OBJECT) && !kind.equals("obj"));
    }

    /** If the lexicon knows several, the one whose control fits: somebody is addressed, or nobody. */
    private Optional<Embedder> signature(Draft outer, String kind, boolean addressed) {
        List<Embedder> known = lexicon.embedders(outer.lemma, outer.partOfSpeech).stream()
                .filter(e -> e.complements().contains(kind))
                .toList();

        Embedder.Control likely = addressed ? Embedder.Control.OBJECT : Embedder.Control.SUBJECT;
        if (known.isEmpty() && outer.passive && kind.equals(Complements.TO)) {
            return signature(outer, Complements.THAT); // "is said to have fled"
        }
        return known.stream().filter(e -> e.control() == likely).findFirst().or(() -> known.stream()
                .findFirst());
    }

    /** What an adjective (or participle) says about the noun after it. */
    Optional<Embedder> modifier(String word) {
        return lexicon.embedders(word, PartOfSpeech.ADJECTIVE).stream()
                .filter(e -> e.complements().contains("noun"))
                .findFirst();
    }

    private Optional<Embedding> adverbial(Drafts drafts, Draft outer, Draft d) {
        Syntax s = drafts.syntax();
        String kind = Complements.kind(s, d);
        List<String> marks = s.marks(d.node).stream().map(s::fixed).toList();
        if (marks.stream().anyMatch(CONDITIONS::contains)) {
            return Optional.of(new Embedding(outer, Link.CONDITION));
        }
        Optional<Embedder> signature =
                signature(outer, kind).filter(e -> !kind.equals(Complements.THAT) && !isSetOff(s, outer, d, kind));
        if (signature.isPresent() && d.node > outer.node) {
            return Optional.of(new Embedding(outer, Link.COMPLEMENT, kind, signature));
        }
        return switch (kind) {
            case Complements.TO ->
                supportedNoun(drafts, outer, d, kind)
                        .map(n -> new Embedding(n, Link.COMPLEMENT, kind, signature(n, kind)))
                        .or(() -> Optional.of(
                                new Embedding(outer, s.hasMark(d.node, "to") ? Link.PURPOSE : Link.PARTICIPLE)));
            case Complements.THAT, Complements.WH -> Optional.of(new Embedding(outer, Link.ADVERBIAL));
            case Complements.ING -> Optional.of(new Embedding(outer, Link.PARTICIPLE));
            default -> Optional.of(new Embedding(outer, gerund(kind)));
        };
    }

    /** ", leading to …" goes with the whole clause, whatever the verb takes. */
    private static boolean isSetOff(Syntax s, Draft outer, Draft d, String kind) {
        return kind.equals(Complements.ING)
                && IntStream.range(outer.node, Math.max(outer.node, d.node))
                        .anyMatch(i -> s.tag(i).equals(",") && s.tree().head(i) == outer.node);
    }

    private static Link gerund(String preposition) {
        if (EXCLUDING.contains(preposition)) {
            return Link.EXCLUDED;
        }
        return FACTUAL_ING.contains(preposition) ? Link.PARTICIPLE : Link.LOOSE;
    }

    private Optional<Embedding> onNoun(Drafts drafts, Optional<Draft> noun, Draft d) {
        Syntax s = drafts.syntax();
        int head = s.tree().head(d.node);
        String kind = Complements.kind(s, d);
        boolean reduced = s.marks(d.node).isEmpty() && !s.tag(d.node).equals("VB") && !kind.equals(Complements.THAT);
        if (s.marks(d.node).stream().anyMatch(m -> TIME.contains(s.lower(m)))) {
            return drafts.governing(d.node).flatMap(o -> adverbial(drafts, o, d)); // "a day after it left"
        }
        Optional<Embedding> talked = talkedAbout(drafts, d, head);
        if (talked.isPresent()) {
            return talked;
        }
        boolean unknown = noun.flatMap(n -> signature(n, kind)).isEmpty();
        boolean relative = unknown && kind.equals(Complements.THAT) && d.has(Slot.SUBJECT) && !d.has(Slot.OBJECT);
        if (reduced || relative || kind.equals(Complements.TO) && Ordinals.precedes(s, head)) {
            return Optional.empty();
        }
        Optional<Embedder> signature = noun.flatMap(n -> signature(n, kind));
        Link link = signature.isPresent() ? Link.COMPLEMENT : Link.LOOSE;
        return noun.or(() -> drafts.governing(d.node)).map(o -> new Embedding(o, link, kind, signature));
    }

    /** "bargained on Chad joining the league": the gerund says what is open, not what Chad does. */
    private Optional<Embedding> talkedAbout(Drafts drafts, Draft d, int noun) {
        Syntax s = drafts.syntax();
        if (!s.tag(d.node).equals("VBG") || s.tree().head(noun) < 0) {
            return Optional.empty();
        }
        return Prepositions.phrase(s, noun)
                .map(Prepositions.Phrase::preposition)
                .flatMap(p -> drafts.at(s.tree().head(noun)).flatMap(o -> signature(o, p)
                        .filter(e -> e.affirmed() == Embedder.Outcome.OPEN)
                        .map(e -> new Embedding(o, Link.COMPLEMENT, p, Optional.of(e)))));
    }

    /** "…, the ministry said": the verb of saying hangs on what is said, by parataxis or under "as". */
    private Optional<Embedding> reportedBefore(Drafts drafts, Draft d) {
        return drafts.syntax().tree().children(d.node, "parataxis", "advcl").stream()
                .flatMap(c -> drafts.at(c).stream())
                .filter(Draft::isVerb)
                .filter(r -> isReport(drafts, r))
                .findFirst()
                .map(r -> new Embedding(r, Link.COMPLEMENT, Complements.THAT, signature(r, Complements.THAT)));
    }

    /** A verb of saying that stands beside what is said and has no other clause to say. */
    private boolean isReport(Drafts drafts, Draft r) {
        Syntax s = drafts.syntax();
        boolean says = signature(r, Complements.THAT)
                .filter(e -> e.affirmed() == Embedder.Outcome.SAID)
                .isPresent();
        boolean beside = s.tree().is(r.node, "parataxis") || s.hasMark(r.node, "as");
        return says
                && beside
                && s.tree().children(r.node, "ccomp", "xcomp", "obj").isEmpty();
    }
}
