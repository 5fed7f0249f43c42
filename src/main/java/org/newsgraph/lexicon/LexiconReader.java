package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * Reads an ontology and its lexicon from RDF: the hierarchy of classes and properties, and entries in the compact notation
 * ({@link Frame}, {@link Embedder}), which hang on classes and properties as literals:
 *
 * <pre>{@code
 * ng:Deployment ng:frame "send|dispatch.v subj:actor(Agent) obj:theme(ArmedForce) to?:destination(Place) // Russia sent troops."
 * ng:Lexicon ng:embedder "refuse|decline.v to=not/open subj // The minister refused to resign."
 * ng:Lexicon ng:supportVerb "make|take|hold|launch"
 * ng:Lexicon ng:stativeVerb "own|contain"
 * ng:Lexicon ng:expressiveVerb "thank|protest"
 * ng:Lexicon ng:reportingVerb "say|tell"
 * ng:Lexicon ng:invertingVerb "say"
 * ng:MilitaryUnit ng:noun "contingent|battalion"
 * ng:headOfStateOf ng:title "president|king"
 * ng:PublicOffice ng:title "gov.=governor"
 * ng:held ng:modifier "former|onetime"
 * ng:Killing ng:counts "Deaths target"
 * ng:Deaths ng:countNoun "death toll|fatality"
 * }</pre>
 *
 * <p>Entries may also come as OntoLex-Lemon, in the form to which {@code ontology/lexicon-to-ontolex.rq} expands these.
 */
public final class LexiconReader {
    private LexiconReader() {}

    /**
     * Reads the sources as one lexicon; a term may be declared in one and used in another.
     *
     * @return the lexicon with all entries that could be used, and a problem for each that could not
     * @throws MalformedLexiconException if a source is not RDF
     */
    public static LexiconReading read(List<LexiconSource> sources) {
        List<ParsedSource> parsed = sources.stream().map(ParsedSource::parse).toList();
        Declarations declarations = new Declarations(parsed);
        EntryCollector collector = new EntryCollector(declarations);
        for (ParsedSource source : parsed) {
            Notation notation =
                    new Notation(new Terms(source.prefixes(), declarations.classes(), declarations.properties()));
            for (Triple triple : source.triples()) {
                collect(triple, source, notation, collector);
            }
        }
        readOntoLex(parsed, declarations, collector);
        InMemoryLexicon lexicon =
                new InMemoryLexicon(collector.entries(), declarations.hierarchy(), declarations.properties());
        return new LexiconReading(lexicon, collector.problems());
    }

    private static void readOntoLex(List<ParsedSource> sources, Declarations declarations, EntryCollector collector) {
        Model model = ModelFactory.createDefaultModel();
        Map<Node, String> places = new HashMap<>();
        for (ParsedSource source : sources) {
            for (Triple triple : source.triples()) {
                model.getGraph().add(triple);
                places.putIfAbsent(triple.getSubject(), source.source().name());
            }
        }
        new OntoLexReader(model, declarations, collector, node -> places.getOrDefault(node.asNode(), "")).read();
    }

    private static void collect(Triple triple, ParsedSource source, Notation notation, EntryCollector collector) {
        Node predicate = triple.getPredicate();
        if (!predicate.getURI().startsWith(Ng.NS)) {
            return;
        }
        String kind = predicate.getURI().substring(Ng.NS.length());
        if (!EntryCollector.KINDS.contains(kind)) {
            return;
        }
        String text = triple.getObject().isLiteral()
                ? triple.getObject().getLiteralLexicalForm()
                : triple.getObject().toString();
        try {
            if (!triple.getObject().isLiteral() || !triple.getSubject().isURI()) {
                throw new NotationException("an entry is a string on a class or property that has an IRI");
            }
            collector.add(kind, triple.getSubject().getURI(), text, notation);
        } catch (NotationException e) {
            collector.add(new LexiconProblem(source.place(text), text, String.valueOf(e.getMessage())));
        }
    }
}
