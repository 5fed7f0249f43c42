package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Takes the first word behind an option, and those that follow as long as they are names of RDF files: sources may stand behind
 * them on the command line.
 */
final class RdfFiles implements IParameterConsumer {
    private static final String RDF_FILE = "(?i)[^-].*\\.(ttl|rdf|owl|xml|nt|nq|trig|jsonld|n3)(\\.gz)?";

    @Override
    @SuppressWarnings("JdkObsolete") // picocli's own signature
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        if (words.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "Option " + ((OptionSpec) option).longestName() + " needs a file.");
        }
        Collection<Path> files = option.getValue();
        do {
            files.add(Path.of(words.pop()));
        } while (!words.isEmpty() && words.peek().matches(RDF_FILE));
    }
}
