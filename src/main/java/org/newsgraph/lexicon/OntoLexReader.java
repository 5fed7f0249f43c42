package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reads entries written in OntoLex-Lemon, in the form to which {@code ontology/lexicon-to-ontolex.rq} expands the compact
 * notation. Entries come in the order of their IRIs.
 */
final class OntoLexReader {
    private final Model model;
    private final Declarations declarations;
    private final EntryCollector collector;
    private final Function<Resource, String> place;

    /** @param place name of the source that describes a node, for problems */
    OntoLexReader(Model model, Declarations declarations, EntryCollector collector, Function<Resource, String> place) {
        this.model = model;
        this.declarations = declarations;
        this.collector = collector;
        this.place = place;
    }

    void read() {
        OntoMapReader maps = new OntoMapReader(model, declarations);
        each(model.listSubjectsWithProperty(OntoLex.ONTO_MAPPING).toList(), map -> collector.add(maps.frame(map)));
        each(signatures(), signature -> collector.add(embedding(signature)));
        each(model.listSubjectsWithProperty(OntoLex.CANONICAL_FORM).toList(), this::readWord);
    }

    private void each(List<Resource> nodes, Consumer<Resource> reader) {
        nodes.stream()
                .distinct()
                .sorted(Comparator.comparing(Resource::toString))
                .forEach(node -> {
                    try {
                        reader.accept(node);
                    } catch (NotationException e) {
                        collector.add(new LexiconProblem(
                                place.apply(node), node.toString(), Objects.requireNonNull(e.getMessage())));
                    }
                });
    }

    private List<Resource> signatures() {
        return model.listObjectsOfProperty(OntoLex.SIGNATURE)
                .mapWith(RDFNode::asResource)
                .toList();
    }

    private Embedding embedding(Resource signature) {
        List<Resource> senses =
                model.listSubjectsWithProperty(OntoLex.SIGNATURE, signature).toList();
        Words words = Words.of(senses);
        Set<String> complements = new TreeSet<>();
        signature.listProperties(OntoLex.COMPLEMENT).forEach(s -> complements.add(s.getString()));
        for (String complement : complements) {
            if (!SlotNames.isComplement(complement)) {
                throw new NotationException("'" + complement + "' is no complement");
            }
        }
        Embedder embedder = new Embedder(
                complements,
                Notation.outcome(literal(signature, OntoLex.AFFIRMED)),
                Notation.outcome(literal(signature, OntoLex.NEGATED)),
                Notation.control(literal(signature, OntoLex.CONTROL)));
        return new Embedding(signature.toString(), words.lemmas(), words.partOfSpeech(), embedder, words.example());
    }

    private static String literal(Resource node, Property property) {
        if (!node.hasProperty(property)
                || !node.getProperty(property).getObject().isLiteral()) {
            throw new NotationException("it lacks " + property.getLocalName());
        }
        return node.getProperty(property).getString();
    }

    /** What a word is besides a predicate: noun, title, count noun, verb with a trait. */
    private void readWord(Resource entry) {
        String written = Words.written(entry);
        for (VerbTrait trait : VerbTrait.values()) {
            if (entry.hasProperty(RDF.type, ResourceFactory.createResource(trait.type()))) {
                collector.addVerb(written, trait);
            }
        }
        for (String type : iris(entry, OntoLex.DENOTES)) {
            collector.addNoun(written, type);
        }
        for (Resource sense : resources(entry, OntoLex.SENSE)) {
            for (String reference : iris(sense, OntoLex.REFERENCE)) {
                readSense(written, sense, reference);
            }
        }
    }

    private void readSense(String written, Resource sense, String reference) {
        if (sense.hasProperty(RDF.type, OntoLex.TITLE_SENSE)) {
            collector.addTitle(
                    written, sense.hasProperty(RDFS.label) ? literal(sense, RDFS.label) : written, reference);
        } else if (sense.hasProperty(RDF.type, OntoLex.MODIFIER_SENSE)) {
            collector.addModifier(written, reference);
        } else if (sense.hasProperty(RDF.type, OntoLex.COUNT_SENSE)) {
            collector.addCountNoun(written, reference);
        } else if (!model.contains(null, OntoLex.ONTO_MAPPING, sense)
                && declarations.classes().contains(reference)) {
            collector.addNoun(written, reference);
        }
    }

    static List<Resource> resources(Resource node, Property property) {
        return node.listProperties(property)
                .mapWith(s -> s.getObject())
                .filterKeep(RDFNode::isResource)
                .mapWith(RDFNode::asResource)
                .toList();
    }

    static Set<String> iris(Resource node, Property property) {
        Set<String> iris = new TreeSet<>();
        resources(node, property).stream().filter(Resource::isURIResource).forEach(r -> iris.add(r.getURI()));
        return iris;
    }

    /**
     * The words that share senses.
     *
     * @param lemmas sorted
     */
    record Words(List<String> lemmas, PartOfSpeech partOfSpeech, Optional<String> example) {
        static Words of(List<Resource> senses) {
            Set<String> lemmas = new TreeSet<>();
            Set<PartOfSpeech> partsOfSpeech = new TreeSet<>();
            List<String> examples = new ArrayList<>();
            for (Resource sense : senses) {
                for (Resource entry : sense.getModel()
                        .listSubjectsWithProperty(OntoLex.SENSE, sense)
                        .toList()) {
                    lemmas.add(written(entry).replaceAll("\\s+", "_"));
                    partsOfSpeech.add(partOfSpeech(entry));
                }
                resources(sense, OntoLex.USAGE).stream()
                        .filter(usage -> usage.hasProperty(RDF.value))
                        .forEach(usage -> examples.add(literal(usage, RDF.value)));
            }
            if (partsOfSpeech.size() != 1) {
                throw new NotationException("no entries, or entries of several parts of speech, share it as a sense");
            }
            return new Words(
                    List.copyOf(lemmas),
                    partsOfSpeech.iterator().next(),
                    examples.stream().sorted().findFirst());
        }

        static String written(Resource entry) {
            return resources(entry, OntoLex.CANONICAL_FORM).stream()
                    .filter(form -> form.hasProperty(OntoLex.WRITTEN_REP))
                    .map(form -> literal(form, OntoLex.WRITTEN_REP).toLowerCase(Locale.ROOT))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new NotationException("it has no canonical form with a written representation"));
        }

        private static PartOfSpeech partOfSpeech(Resource entry) {
            return entry.listProperties()
                    .filterKeep(s -> s.getPredicate().getLocalName().equals("partOfSpeech")
                            && s.getObject().isURIResource())
                    .mapWith(s -> s.getResource().getLocalName())
                    .filterKeep(name -> Set.of("verb", "noun", "adjective").contains(name))
                    .mapWith(name -> PartOfSpeech.valueOf(name.toUpperCase(Locale.ROOT)))
                    .nextOptional()
                    .orElseThrow(() -> new NotationException("an entry is neither lexinfo:verb, noun nor adjective"));
        }
    }
}
