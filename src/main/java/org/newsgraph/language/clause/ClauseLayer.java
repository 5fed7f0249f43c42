package org.newsgraph.language.clause;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.Clause;
import org.newsgraph.language.ClauseReader;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.clause.Embedding.Link;
import org.newsgraph.lexicon.Lexicon;

/**
 * Turns trees into clauses: finds the predicates, reads their arguments, undoes voice, relative clauses, coordination, support
 * verbs and control, then decides status and sources from the outermost clause inwards.
 *
 * <p>Every verb that is no auxiliary gets a clause, known to the lexicon or not; so do copular predicates, the nouns and
 * adjectives that the lexicon has frames or embedders of, and objects of support verbs. A copular clause is that of its noun or
 * adjective: lemma and head are the predicative's, {@link Slot#SUBJECT} is the subject, and the predicative's own modifiers are
 * arguments too. Where the predicative is a place ("is in Mali"), the clause is one of "be" with an oblique. What is
 * coordinated ("is president and chairman") gets a clause each.
 */
public final class ClauseLayer implements ClauseReader {
    private final PredicateFinder finder;
    private final GerundPhrases gerunds;
    private final SerialPredicates serialPredicates;
    private final Participles participles;
    private final RelativePronouns relativePronouns;
    private final SupportVerbs supportVerbs;
    private final Signatures signatures;
    private final Embeddings embeddings;
    private final InfinitiveSubjects infinitives;
    private final VerbComplements complements;

    public ClauseLayer(Lexicon lexicon) {
        finder = new PredicateFinder(lexicon);
        gerunds = new GerundPhrases(lexicon);
        serialPredicates = new SerialPredicates(lexicon);
        participles = new Participles(lexicon);
        relativePronouns = new RelativePronouns(lexicon);
        supportVerbs = new SupportVerbs(lexicon);
        signatures = new Signatures(lexicon);
        embeddings = new Embeddings(signatures);
        infinitives = new InfinitiveSubjects(lexicon);
        complements = new VerbComplements(lexicon);
    }

    @Override
    public List<Clause> clauses(Sentence sentence) {
        Syntax parsed = participles.reattach(new Syntax(sentence, sentence.tree()));
        Syntax subordinate = SubordinateClauses.reattach(relativePronouns.reattach(parsed));
        Syntax mended = gerunds.reattach(serialPredicates.reattach(GardenPaths.reattach(subordinate)));
        Syntax syntax = Periphrases.normalise(complements.reattach(infinitives.reattach(mended)));
        Drafts drafts = new Drafts(syntax, finder.find(syntax));
        readArguments(drafts);
        share(drafts);
        judge(drafts);
        return assemble(drafts);
    }

    private void readArguments(Drafts drafts) {
        for (Draft d : drafts.all()) {
            d.passive = Voice.isPassive(drafts, d);
        }
        for (Draft d : drafts.all()) {
            if (!d.isNominal()) {
                VerbArguments.read(drafts, d);
                Prenominal.readHyphened(drafts.syntax(), d);
            }
            if (!d.isVerb()) {
                NounArguments.read(drafts, d);
            }
            RelativeClauses.resolve(drafts, d);
        }
        drafts.all().forEach(d -> Scenes.lend(drafts, d));
        drafts.all().forEach(d -> supportVerbs.tie(drafts, d));
        drafts.all().forEach(d -> SupportVerbs.actThrough(drafts, d));
        drafts.all().forEach(d -> embeddings.link(drafts, d));
    }

    private static void share(Drafts drafts) {
        for (Draft d : drafts.topDown()) {
            Conjunction.share(drafts, d);
            Control.apply(drafts, d);
            SupportVerbs.lend(d);
        }
    }

    private void judge(Drafts drafts) {
        TenseAndModality tense = new TenseAndModality(signatures);
        for (Draft d : drafts.all()) {
            d.form = Optional.of(tense.of(drafts, d));
        }
        Implication implication = new Implication(drafts, signatures);
        Reporting reporting = new Reporting(drafts);
        for (Draft d : drafts.all()) {
            d.status = implication.own(d);
            d.sources.addAll(reporting.of(d));
            d.doubtful = Doubt.of(drafts, d);
        }
    }

    private static List<Clause> assemble(Drafts drafts) {
        List<Draft> ordered = drafts.all().stream()
                .sorted(Comparator.comparingInt((Draft d) -> d.head).thenComparingInt(d -> d.node))
                .toList();
        Map<Draft, Integer> index = new HashMap<>();
        ordered.forEach(d -> index.put(d, index.size()));
        BitSet quoted = Quotation.quoted(drafts.syntax());
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> clause(i, ordered, index, quoted, drafts))
                .toList();
    }

    private static Clause clause(int i, List<Draft> all, Map<Draft, Integer> index, BitSet quoted, Drafts drafts) {
        Draft d = all.get(i);
        return new Clause(
                i,
                d.head,
                d.lemma,
                d.partOfSpeech,
                d.copula,
                d.support.map(v -> OptionalInt.of(v.head)).orElseGet(OptionalInt::empty),
                d.passive,
                d.status,
                d.form.orElseThrow().negated(),
                outerComplement(d)
                        .map(o -> OptionalInt.of(index.getOrDefault(o, -1)))
                        .orElseGet(OptionalInt::empty),
                arguments(d, all, index, drafts),
                d.sources,
                quoted.get(d.head),
                d.doubtful);
    }

    private static Optional<Draft> outerComplement(Draft d) {
        return d.embedding.filter(e -> e.link() == Link.COMPLEMENT).map(Embedding::outer);
    }

    private static List<Argument> arguments(Draft d, List<Draft> all, Map<Draft, Integer> index, Drafts drafts) {
        Stream<Argument> complements = all.stream()
                .filter(x -> outerComplement(x).filter(o -> o == d).isPresent())
                .map(x -> new Argument(
                        Slot.CLAUSE,
                        Intent.of(drafts, x),
                        List.of(x.head),
                        OptionalInt.of(index.getOrDefault(x, -1)),
                        false,
                        x.doubtful));
        return Stream.concat(d.arguments.stream(), complements)
                .sorted(Comparator.comparing(Argument::slot)
                        .thenComparingInt(a -> a.heads().get(0)))
                .toList();
    }
}
