package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.RuleException;
import org.newsgraph.graph.Rules;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconReading;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.report.Component;
import picocli.CommandLine.Option;

/** Which ontology and lexicon drive the extraction. */
final class LexiconOptions {
    private static final int FINGERPRINT_DIGITS = 16;

    @Option(
            names = "--ontology",
            arity = "1..*",
            parameterConsumer = RdfFiles.class,
            paramLabel = "FILE",
            description = "Your ontology (RDF), added to the bundled one.")
    List<Path> ontologies = new ArrayList<>();

    @Option(
            names = "--lexicon",
            arity = "1..*",
            parameterConsumer = RdfFiles.class,
            paramLabel = "FILE",
            description = "Your lexicon (RDF), added to the bundled one.")
    List<Path> lexicons = new ArrayList<>();

    @Option(names = "--only", description = "Take the files of --ontology and --lexicon in place of the bundled ones.")
    boolean only;

    /** Reads everything; what is wrong with single entries is told and the rest used. */
    Lexicon read(NewsgraphCommand command) throws IOException {
        if (only && ontologies.isEmpty() && lexicons.isEmpty()) {
            throw new UsageException("--only needs --ontology or --lexicon.");
        }
        LexiconReading reading = LexiconReader.read(sources());
        reading.problems().forEach(p -> command.warn("newsgraph: " + p));
        return reading.lexicon();
    }

    /** Digits that change with any word of the ontology, the lexicon or the rules. */
    String fingerprint() throws IOException {
        StringBuilder all = new StringBuilder(Rules.bundledText());
        sources().forEach(s -> all.append(s.text()));
        return Iris.sha256(all.toString()).substring(0, FINGERPRINT_DIGITS);
    }

    /** The bundled rules with the user's rules and alignments; what is no rule is told as wrong use. */
    Rules rules() throws IOException {
        List<LexiconSource> own = new ArrayList<>(ontologies());
        own.addAll(lexicons());
        try {
            return Rules.with(own);
        } catch (RuleException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** All that the lexicon is read from. */
    List<LexiconSource> sources() throws IOException {
        List<LexiconSource> sources = new ArrayList<>(bundled());
        sources.addAll(ontologies());
        sources.addAll(lexicons());
        return sources;
    }

    private List<LexiconSource> bundled() {
        return only ? List.of() : LexiconSource.bundled();
    }

    /** All that is read, for the report of a run. */
    List<Component> components() throws IOException {
        List<Component> components = new ArrayList<>();
        for (LexiconSource source : bundled()) {
            boolean ontology = components.isEmpty();
            components.add(Component.file(ontology ? Component.Kind.ONTOLOGY : Component.Kind.LEXICON, source));
        }
        ontologies().forEach(o -> components.add(Component.file(Component.Kind.ONTOLOGY, o)));
        lexicons().forEach(l -> components.add(Component.file(Component.Kind.LEXICON, l)));
        return components;
    }

    /** The user's ontologies. */
    List<LexiconSource> ontologies() throws IOException {
        return sources(ontologies);
    }

    /** The user's lexicons. */
    List<LexiconSource> lexicons() throws IOException {
        return sources(lexicons);
    }

    private static List<LexiconSource> sources(List<Path> files) throws IOException {
        List<LexiconSource> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(LexiconSource.file(file));
        }
        return sources;
    }
}
