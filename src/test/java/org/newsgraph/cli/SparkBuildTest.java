package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --engine spark} with the language models. */
@Tag("spark")
class SparkBuildTest {
    @TempDir
    Path folder;

    private Shell.Result spark(String... options) {
        List<String> words = new ArrayList<>(List.of("build", "--engine", "spark", "--no-link", "--threads", "2"));
        words.addAll(List.of(options));
        return Shell.run(words.toArray(String[]::new));
    }

    @Test
    void theGraphOfTheSeedsIsTheSameByBothEngines() throws IOException {
        Path near = folder.resolve("near.nt");
        assertThat(Shell.run("build", "seeds", "--no-link", "-o", near.toString())
                        .code())
                .isZero();
        Path far = folder.resolve("far");
        Shell.Result result = spark("seeds", "-o", far.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("5 documents");
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(far)) {
            for (Path part :
                    parts.filter(f -> f.toString().endsWith(".nt")).sorted().toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        assertThat(lines).isEqualTo(List.copyOf(new TreeSet<>(Files.readAllLines(near))));
        assertThat(folder.resolve("far.work")).doesNotExist();
    }

    @Test
    void whatSparkCannotDoIsToldAtOnce() {
        assertThat(spark("-", "-o", "x").err()).contains("does not read standard input");
        assertThat(spark("seeds").err()).contains("--work DIR");
        assertThat(spark("seeds", "-o", "x", "--graphs").err()).contains("N-Triples");
        assertThat(Shell.run("build", "seeds", "--partitions", "3").err()).contains("--engine spark");
    }
}
