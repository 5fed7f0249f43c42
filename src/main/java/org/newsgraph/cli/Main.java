package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.newsgraph.graph.UnreadableDataException;
import org.newsgraph.lexicon.MalformedLexiconException;
import org.newsgraph.load.LoadException;
import org.newsgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. The only place that ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int code = run(Terminal.ofProcess(), args);
        System.out.flush();
        System.exit(System.out.checkError() && code == ExitCode.DONE ? ExitCode.INPUT_OUTPUT : code);
    }

    /** Runs a command line and gives its exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Root(terminal));
        List.of(
                        new BuildCommand(terminal),
                        new QueryCommand(terminal),
                        new ValidateCommand(terminal),
                        new VerifyCommand(terminal),
                        new ExplainCommand(terminal),
                        new ServeCommand(terminal),
                        new PublishCommand(terminal),
                        new LoadCommand(terminal),
                        new AddCommand(terminal),
                        new RetractCommand(terminal),
                        new EvaluateCommand(terminal))
                .forEach(line::addSubcommand);
        line.addSubcommand(StoreCommand.line(terminal));
        line.addSubcommand(EntityCommand.line(terminal));
        line.addSubcommand(new HelpCommand());
        return run(line, terminal, args);
    }

    /** Runs one command alone. */
    static int run(NewsgraphCommand command, String... args) {
        return run(new CommandLine(command), command.terminal, args);
    }

    private static int run(CommandLine line, Terminal terminal, String... args) {
        line.setOut(new java.io.PrintWriter(terminal.out(), true));
        line.setErr(new java.io.PrintWriter(terminal.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.setExecutionStrategy(Main::execute);
        line.setExecutionExceptionHandler((e, command, parsed) -> explain(e, command, terminal));
        line.setParameterExceptionHandler((e, words) -> misused(e, terminal));
        return line.execute(args);
    }

    private static int execute(CommandLine.ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } finally {
            parsed.asCommandLineList().forEach(Main::close);
        }
    }

    private static void close(CommandLine command) {
        if (command.getCommand() instanceof NewsgraphCommand c) {
            c.close();
        }
    }

    private static int misused(CommandLine.ParameterException e, Terminal terminal) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("newsgraph: " + e.getMessage() + " (see " + command + " --help)");
        return ExitCode.USAGE;
    }

    private static int explain(Exception e, CommandLine command, Terminal terminal) {
        boolean verbose = command.getCommand() instanceof NewsgraphCommand c && c.isVerbose();
        String message = String.valueOf(e.getMessage());
        int code;
        if (e instanceof UsageException) {
            code = ExitCode.USAGE;
        } else if (e instanceof StoreException s) {
            code = s.kind() == StoreException.Kind.REFUSED ? ExitCode.USAGE : ExitCode.INPUT_OUTPUT;
        } else if (e instanceof UnreadableDataException
                || e instanceof LoadException
                || e instanceof MalformedLexiconException) {
            code = ExitCode.INPUT_OUTPUT;
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            code = ExitCode.INPUT_OUTPUT;
            message = "input or output failed: " + InputOutput.reason(e);
        } else {
            code = ExitCode.INTERNAL;
            message = "internal error: " + e + (verbose ? "" : " (with -v: where it happened)");
        }
        terminal.err().println("newsgraph: " + message);
        if (verbose) {
            e.printStackTrace(terminal.err());
        }
        return code;
    }

    /** {@code newsgraph} without a command. */
    @Command(
            name = "newsgraph",
            description = "Reads news and writes a knowledge graph in RDF, every triple explained.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {"%nStart with: newsgraph build seeds -o graph.trig; newsgraph query"})
    private static final class Root extends NewsgraphCommand {
        Root(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            throw new UsageException(
                    "name a command: build, add, retract, store, query, validate, verify, explain, load, entity, serve, publish or evaluate (see --help).");
        }
    }
}
