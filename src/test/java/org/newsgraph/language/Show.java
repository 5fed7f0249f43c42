package org.newsgraph.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.document.Section;

/** Prints analyses to look at: {@code Show "A sentence."} or {@code Show file…}, a line of a file being a paragraph. */
public final class Show {
    private static final LocalDate DATE = LocalDate.of(2022, 1, 7);

    private Show() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String arg : args) {
            Iterable<String> lines = arg.length() < 250 && Files.isRegularFile(Path.of(arg))
                    ? Files.readAllLines(Path.of(arg))
                    : arg.lines()::iterator;
            for (String line : lines) {
                if (!line.isBlank()) {
                    show(line, out);
                }
            }
        }
    }

    private static void show(String text, PrintStream out) {
        TestAnalyzer.with(ClauseReader.NONE)
                .analyze(TestAnalyzer.document(text, Section.Kind.PARAGRAPH, Optional.of(DATE)))
                .sentences()
                .forEach(s -> out.println(print(s, text)));
    }

    /** Tokens with tag, lemma and arc, one a line; then names, times and clauses. */
    public static String print(Sentence sentence, String text) {
        StringBuilder b = new StringBuilder("# " + sentence.span().of(text) + "\n");
        for (Token t : sentence.tokens()) {
            int head = sentence.tree().head(t.index());
            b.append("%3d %-18s %-16s %-5s %-12s %s%n"
                    .formatted(
                            t.index(),
                            t.word(),
                            t.lemma(),
                            t.tag(),
                            sentence.tree().relation(t.index()),
                            head < 0 ? "" : head + " " + sentence.token(head).word()));
        }
        sentence.names()
                .forEach(n -> b.append("  name   %s [%s]%n".formatted(sentence.words(n.begin(), n.end()), n.type())));
        sentence.times()
                .forEach(t -> b.append("  time   %s %s%n".formatted(sentence.words(t.begin(), t.end()), t.value())));
        sentence.clauses().forEach(c -> b.append(clause(sentence, c)));
        return b.toString();
    }

    private static String clause(Sentence sentence, Clause c) {
        StringBuilder b = new StringBuilder("  clause %d %s.%s %s%s%s%s%n"
                .formatted(
                        c.index(),
                        c.lemma(),
                        c.partOfSpeech(),
                        c.status(),
                        c.passive() ? " passive" : "",
                        c.negated() ? " negated" : "",
                        c.doubtful() ? " doubtful" : ""));
        for (Argument a : c.arguments()) {
            b.append("           %s%s"
                    .formatted(a.slot(), a.preposition().isEmpty() ? "" : "[" + a.preposition() + "]"));
            a.heads().forEach(h -> b.append(" ").append(sentence.token(h).word()));
            a.clause().ifPresent(i -> b.append(" =clause ").append(i));
            b.append(a.inherited() ? " inherited" : "")
                    .append(a.doubtful() ? " doubtful" : "")
                    .append('\n');
        }
        c.sources()
                .forEach(s -> b.append("           source %s %s%n"
                        .formatted(
                                s.kind(),
                                s.head().isPresent()
                                        ? sentence.token(s.head().getAsInt()).word()
                                        : "-")));
        return b.toString();
    }
}
