package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The manual is a test: every {@code ./newsgraph} line of README is run, in order, in one folder, and what it prints is compared
 * with what README shows below it. Files that README shows are written first.
 */
@Tag("models")
class ReadmeTest {
    private static final Pattern BLOCK =
            Pattern.compile("(?:^`([^`\n]+)`:\n\n)?^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyCommandOfReadmePrintsWhatReadmeShows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        copySeeds();
        int commands = 0;
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            if (block.group(1) != null) {
                Files.writeString(folder.resolve(block.group(1)), block.group(3));
            } else if (block.group(2).equals("console")) {
                commands += runAll(block.group(3));
            }
        }
        assertThat(commands).isGreaterThan(5);
    }

    private void copySeeds() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.toList()) {
                Files.copy(file, seeds.resolve(file.getFileName()));
            }
        }
    }

    /** Runs the {@code $ ./newsgraph} lines of a block; the lines up to the next command are what it must print. */
    private int runAll(String block) {
        int commands = 0;
        for (String part : block.split("(?m)^\\$ ")) {
            if (part.startsWith("./newsgraph ")) {
                int end = part.indexOf('\n');
                String printed = "";
                for (String command : part.substring(0, end).split(" && ")) {
                    printed = run(words(command.replaceFirst("^\\./newsgraph ", "")));
                    commands++;
                }
                String shown = part.substring(end + 1);
                if (!shown.isBlank()) {
                    assertThat(printed.strip()).as(part.substring(0, end)).isEqualTo(shown.strip());
                }
            }
        }
        return commands;
    }

    private String run(List<String> args) {
        Shell.Result result = Shell.show(args.toArray(String[]::new));
        assertThat(result.code()).as(args + "\n" + result.err()).isZero();
        return result.out();
    }

    /** Words as a shell splits them; relative paths of files that are there, or are written, lie in the test's folder. */
    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher m = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)").matcher(command);
        while (m.find()) {
            String word = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
            boolean file = !word.startsWith("src/") && Files.exists(folder.resolve(word))
                    || word.matches("[\\w-]+\\.(trig|ttl|nt|nq|store/?)|site");
            words.add(file ? folder.resolve(word) + (word.endsWith("/") ? "/" : "") : word);
        }
        return words;
    }
}
