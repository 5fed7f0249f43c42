package org.newsgraph.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.load.Credentials;
import picocli.CommandLine.Option;

/** Who one is at a server. A password never stands on the command line, where others and the shell's history see it. */
final class PasswordOption {
    private static final String VARIABLE = "NEWSGRAPH_PASSWORD";

    @Option(
            names = {"-u", "--user"},
            paramLabel = "NAME",
            description = "User name at the server (basic or digest authentication).")
    Optional<String> user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Its first line is the password. Default: the variable " + VARIABLE
                    + ", else you are asked for it.")
    Optional<Path> file;

    /** Empty if no user is named. */
    Optional<Credentials> read(Terminal terminal) throws IOException {
        if (user.isEmpty()) {
            if (file.isPresent()) {
                throw new UsageException("Name the user of the password with --user.");
            }
            return Optional.empty();
        }
        if (user.get().contains(":")) {
            throw new UsageException("Give --user the name only; the password comes from --password-file, " + VARIABLE
                    + " or a prompt.");
        }
        return Optional.of(new Credentials(user.get(), password(user.get(), terminal)));
    }

    private String password(String name, Terminal terminal) throws IOException {
        if (file.isPresent()) {
            return Files.readAllLines(file.get()).stream()
                    .findFirst()
                    .filter(line -> !line.isEmpty())
                    .orElseThrow(() -> new UsageException("The first line of " + file.get() + " is empty."));
        }
        Optional<String> variable = Optional.ofNullable(System.getenv(VARIABLE));
        if (variable.isPresent()) {
            return variable.get();
        }
        Console console = System.console();
        if (console == null || !terminal.errIsTerminal()) {
            throw new UsageException("Give the password of " + name + " with --password-file or in " + VARIABLE + ".");
        }
        char[] typed = console.readPassword("Password of %s: ", name);
        return typed == null ? "" : new String(typed);
    }
}
