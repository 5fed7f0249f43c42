package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Embedder.Outcome;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.lexicon.VerbTrait;

/** What the lexicon knows of a predicate with a kind of complement, where it knows several: the one that fits. */
final class Signatures {
    private static final Set<Outcome> OF_CONTENT = Set.of(Outcome.PLANNED, Outcome.OPEN, Outcome.SAID, Outcome.ORDERED);

    /** Places act as the people in them. */
    private static final List<String> SOMEBODY = List.of(Ng.AGENT, Ng.term("Place"));

    /** What may be joined to such an adjective: "the now-cancelled visit". */
    private static final Pattern SINCE_WHEN = Pattern.compile("^(?:now|since|then|long|newly|recently|previously)-");

    private final Lexicon lexicon;

    Signatures(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Embedder> of(Drafts drafts, Draft outer, String kind) {
        return of(outer, kind, outer.has(Slot.OBJECT) && !kind.equals("obj"))
                .filter(e -> !isResultBesideObject(drafts.syntax(), outer, kind, e))
                .map(e -> byThing(drafts, outer, kind, e).orElse(e));
    }

    /** If the lexicon knows several, the one whose control fits: somebody is addressed, or nobody. */
    Optional<Embedder> of(Draft outer, String kind, boolean addressed) {
        List<Embedder> known = lexicon.embedders(outer.lemma, outer.partOfSpeech).stream()
                .filter(e -> e.complements().contains(kind))
                .toList();
        Embedder.Control likely = addressed ? Embedder.Control.OBJECT : Embedder.Control.SUBJECT;
        if (known.isEmpty() && outer.passive && kind.equals(Complements.TO)) {
            return of(outer, Complements.THAT, addressed); // "is said to have fled"
        }
        return known.stream().filter(e -> e.control() == likely).findFirst().or(() -> known.stream()
                .findFirst());
    }

    /** Of a verb that orders or brings about ("pushed them to leave"): people order, a thing that does so brings about. */
    private Optional<Embedder> byThing(Drafts drafts, Draft outer, String kind, Embedder found) {
        boolean thing = found.affirmed() == Outcome.ORDERED
                && outer.first(Slot.SUBJECT)
                        .or(() -> drafts.firstConjunct(outer).flatMap(f -> f.first(Slot.SUBJECT)))
                        .filter(a -> a.heads().stream().allMatch(h -> isThing(drafts.syntax(), h)))
                        .isPresent();
        return lexicon.embedders(outer.lemma, outer.partOfSpeech).stream()
                .filter(e -> thing && e.complements().contains(kind) && e.affirmed() == Outcome.HOLDS)
                .findFirst();
    }

    /** A common noun for an event or for something that is nobody; of a word unknown to the lexicon nothing is said. */
    private boolean isThing(Syntax s, int noun) {
        List<String> classes = lexicon.classesOf(s.lemma(noun));
        boolean event = lexicon.frames(s.lemma(noun), PartOfSpeech.NOUN).stream()
                .anyMatch(f -> !lexicon.isProperty(f.denotes()));
        return s.token(noun).isNoun()
                && !s.token(noun).isProperNoun()
                && lexicon.title(s.lemma(noun)).isEmpty()
                && (classes.isEmpty()
                        ? event
                        : classes.stream().noneMatch(c -> SOMEBODY.stream().anyMatch(x -> lexicon.isA(c, x))));
    }

    /** "had the minister arrested", "wants the soldiers withdrawn": what the word says of a participle beside its object. */
    Optional<Embedder> ofParticiple(Draft outer) {
        return lexicon.embedders(outer.lemma, outer.partOfSpeech).stream()
                .filter(e -> e.complements().contains(Complements.ING) && e.control() == Embedder.Control.OBJECT)
                .findFirst();
    }

    /** "gained 20 points to close at 900" tells of a result, "gained a seat to fight the law" of a purpose. */
    private static boolean isResultBesideObject(Syntax s, Draft outer, String kind, Embedder e) {
        return kind.equals(Complements.TO)
                && e.affirmed() == Outcome.HOLDS
                && e.control() == Embedder.Control.SUBJECT
                && !outer.passive
                && outer.first(Slot.OBJECT)
                        .filter(o -> !o.inherited())
                        .map(Argument::heads)
                        .filter(h -> h.stream().noneMatch(n -> Measures.isMeasure(s, n)))
                        .isPresent();
    }

    /** The noun that an infinitive belongs to though it hangs on the verb that has the noun as its object. */
    Optional<Draft> supported(Drafts drafts, Draft verb, Draft d, String kind) {
        return supportedNoun(drafts, verb, d, kind).or(() -> objectNoun(drafts, verb, d, kind));
    }

    /** "made a decision to send": the infinitive hangs on the verb but belongs to the noun. */
    private Optional<Draft> supportedNoun(Drafts drafts, Draft verb, Draft d, String kind) {
        return drafts.all().stream()
                .filter(n -> n.support.filter(v -> v == verb).isPresent())
                .filter(n -> n.node < d.node && of(drafts, n, kind).isPresent())
                .findFirst();
    }

    /** "announced a plan to send", "closed under a plan to save": parsers hang the infinitive on a verb that takes none. */
    private Optional<Draft> objectNoun(Drafts drafts, Draft verb, Draft d, String kind) {
        if (!kind.equals(Complements.TO) || of(drafts, verb, kind).isPresent()) {
            return Optional.empty();
        }
        Syntax s = drafts.syntax();
        return verb.arguments.stream()
                .filter(a -> a.slot() == Slot.OBJECT || a.slot() == Slot.OBLIQUE)
                .flatMap(a -> a.heads().stream().filter(h -> a.slot() == Slot.OBJECT || isBefore(s, h, kind)))
                .flatMap(h -> drafts.at(h).stream())
                .filter(Draft::isNominal)
                .filter(n -> verb.node < n.node
                        && n.node < d.node
                        && of(drafts, n, kind).isPresent())
                .findFirst();
    }

    private static boolean isBefore(Syntax s, int noun, String word) {
        return noun + 1 < s.size() && s.lower(noun + 1).equals(word);
    }

    /** What an adjective (or participle) says about the noun after it. */
    Optional<Embedder> modifier(String word) {
        String plain = SINCE_WHEN.matcher(word).replaceFirst("");
        return lexicon.embedders(plain, PartOfSpeech.ADJECTIVE).stream()
                .filter(e -> e.complements().contains("noun"))
                .findFirst();
    }

    /** "gathered to protest": what is done by saying or showing so is done with the rest. */
    boolean isExpressive(Draft d) {
        return lexicon.verbs(VerbTrait.EXPRESSIVE).contains(d.lemma);
    }

    boolean isStative(Draft d) {
        return lexicon.verbs(VerbTrait.STATIVE).contains(d.lemma);
    }

    /** Whether the lexicon has frames of the verb, so that an infinitive it says nothing of is no complement. */
    boolean isKnown(Draft verb) {
        return !lexicon.frames(verb.lemma, verb.partOfSpeech).isEmpty();
    }

    /** Whether there is a verb of saying with the lemma. */
    boolean mayReport(String lemma) {
        return lexicon.embedders(lemma, PartOfSpeech.VERB).stream()
                .anyMatch(e -> e.complements().contains(Complements.THAT) && e.affirmed() == Outcome.SAID);
    }

    /** A noun for what is said or asked ("claim", "demand"): somebody did so, whatever others make of it. */
    boolean isUttered(Draft noun) {
        return isContent(noun)
                && lexicon.embedders(noun.lemma, PartOfSpeech.NOUN).stream()
                        .noneMatch(e -> e.affirmed() == Outcome.PLANNED);
    }

    /** A noun for what is thought, said or wanted ("plan", "claim", "fear"): it is there though its content may never be. */
    boolean isContent(Draft noun) {
        return lexicon.embedders(noun.lemma, PartOfSpeech.NOUN).stream()
                .filter(e -> e.complements().contains(Complements.TO)
                        || e.complements().contains(Complements.THAT))
                .anyMatch(e -> OF_CONTENT.contains(e.affirmed()));
    }
}
