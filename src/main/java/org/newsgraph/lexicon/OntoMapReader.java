package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/** Reads frames from ontology maps: which syntactic argument of which words fills which role. */
final class OntoMapReader {
    /** LexInfo's functions, by local name since its versions differ in namespace. Clauses of any kind are {@code comp}. */
    private static final Map<String, String> FUNCTIONS = Map.of(
            "subject",
            "subj",
            "copulativeSubject",
            "subj",
            "directObject",
            "obj",
            "indirectObject",
            "iobj",
            "clausalArg",
            "comp");

    private final Model model;
    private final Terms terms;

    OntoMapReader(Model model, Declarations declarations) {
        this.model = model;
        this.terms = new Terms(Map.of(), declarations.classes(), declarations.properties());
    }

    Frame frame(Resource map) {
        List<Resource> senses = OntoLexReader.resources(map, OntoLex.ONTO_MAPPING);
        OntoLexReader.Words words = OntoLexReader.Words.of(senses);
        Set<String> references = new TreeSet<>();
        senses.forEach(sense -> references.addAll(OntoLexReader.iris(sense, OntoLex.REFERENCE)));
        if (references.size() != 1) {
            throw new NotationException("its senses should have one reference and have " + references.size());
        }
        List<Frame.Slot> slots = new ArrayList<>();
        Set<Resource> frames = frames(map);
        for (Resource argument : arguments(map, frames)) {
            slots.add(slot(map, frames, argument));
        }
        return new Frame(
                map.toString(),
                words.lemmas(),
                words.partOfSpeech(),
                references.iterator().next(),
                slots,
                words.example());
    }

    /** The frame that the map names, else those of its words that share an argument with it. */
    private Set<Resource> frames(Resource map) {
        Set<Resource> frames = new LinkedHashSet<>(OntoLexReader.resources(map, OntoLex.SYNTACTIC_FRAME));
        if (frames.isEmpty()) {
            for (Resource argument : mapped(map)) {
                model.listStatements(null, null, argument)
                        .filterKeep(s -> model.contains(null, OntoLex.SYN_BEHAVIOR, s.getSubject()))
                        .forEach(s -> frames.add(s.getSubject()));
            }
        }
        return frames;
    }

    private static Set<Resource> mapped(Resource map) {
        Set<Resource> arguments = new LinkedHashSet<>(OntoLexReader.resources(map, OntoLex.SUBJ_OF_PROP));
        arguments.addAll(OntoLexReader.resources(map, OntoLex.OBJ_OF_PROP));
        for (Resource submap : OntoLexReader.resources(map, OntoLex.SUBMAP)) {
            arguments.addAll(OntoLexReader.resources(submap, OntoLex.OBJ_OF_PROP));
        }
        return arguments;
    }

    private static List<Resource> arguments(Resource map, Set<Resource> frames) {
        Set<Resource> arguments = mapped(map);
        frames.forEach(frame -> arguments.addAll(OntoLexReader.resources(frame, OntoLex.SYN_ARG)));
        return arguments.stream()
                .sorted(Comparator.comparing(Resource::toString))
                .toList();
    }

    private Frame.Slot slot(Resource map, Set<Resource> frames, Resource argument) {
        Set<String> names = new TreeSet<>();
        frames.forEach(frame -> model.listStatements(frame, null, argument)
                .mapWith(Statement::getPredicate)
                .forEach(function -> name(function).ifPresent(names::add)));
        for (Resource marker : OntoLexReader.resources(argument, OntoLex.MARKER)) {
            names.add(OntoLexReader.Words.written(marker).replaceAll("\\s+", "_"));
        }
        for (String name : names) {
            if (!SlotNames.isSlot(name)) {
                throw new NotationException("'" + name + "' is neither subj, obj, iobj, comp nor a preposition");
            }
        }
        if (names.isEmpty()) {
            throw new NotationException("its argument " + argument + " has neither function nor marker");
        }
        boolean optional = argument.hasLiteral(OntoLex.OPTIONAL, true);
        boolean said = argument.hasLiteral(OntoLex.OPTIONAL, false);
        Optional<String> fixed = argument.hasProperty(OntoLex.FIXED_WORD)
                ? Optional.of(argument.getProperty(OntoLex.FIXED_WORD).getString())
                : Optional.empty();
        Binding binding = binding(map, argument);
        return new Frame.Slot(names, optional, said, binding.role, binding.types, fixed);
    }

    private static Optional<String> name(Property function) {
        String name = function.getLocalName();
        return name.endsWith("Clause") ? Optional.of("comp") : Optional.ofNullable(FUNCTIONS.get(name));
    }

    private record Binding(Optional<String> role, Set<String> types) {}

    private Binding binding(Resource map, Resource argument) {
        if (map.hasProperty(OntoLex.SUBJ_OF_PROP, argument)) {
            return new Binding(Optional.of(Terms.SUBJECT), types(map, OntoLex.PROPERTY_DOMAIN));
        }
        if (map.hasProperty(OntoLex.OBJ_OF_PROP, argument)) {
            return new Binding(Optional.of(Terms.OBJECT), types(map, OntoLex.PROPERTY_RANGE));
        }
        for (Resource submap : OntoLexReader.resources(map, OntoLex.SUBMAP)) {
            if (submap.hasProperty(OntoLex.OBJ_OF_PROP, argument)) {
                Optional<String> role = OntoLexReader.iris(submap, OntoLex.REFERENCE).stream()
                        .findFirst()
                        .map(iri -> terms.role("<" + iri + ">"));
                return new Binding(role, types(submap, OntoLex.PROPERTY_RANGE));
            }
        }
        return new Binding(Optional.empty(), Set.of());
    }

    private Set<String> types(Resource map, Property property) {
        Set<String> types = new TreeSet<>();
        OntoLexReader.iris(map, property).forEach(iri -> types.add(terms.type("<" + iri + ">")));
        return types;
    }
}
