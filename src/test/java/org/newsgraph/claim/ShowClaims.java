package org.newsgraph.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.document.Document;
import org.newsgraph.document.JsonFields;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Sources;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Show;

/** Prints sentences with their claims, to look at: files, folders or sentences; {@code -c} shows the clauses too. */
public final class ShowClaims {
    private ShowClaims() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean clauses = args[0].equals("-c");
        for (String arg : args) {
            if (arg.length() < 250 && Files.exists(Path.of(arg))) {
                Sources sources = new Sources(InputStream.nullInputStream(), JsonFields.usual(), true);
                for (Outcome<Document> read : sources.read(List.of(arg)).toList()) {
                    if (read instanceof Outcome.Done<Document> done) {
                        out.println("==== " + arg);
                        show(TestPipeline.claims(done.value()), clauses, out);
                    }
                }
            } else if (!arg.equals("-c")) {
                show(TestPipeline.claims(arg), clauses, out);
            }
        }
    }

    private static void show(Claims claims, boolean clauses, PrintStream out) {
        String text = claims.mentions().analysis().document().text();
        List<String> lines = ClaimText.full(claims);
        for (Sentence sentence : claims.mentions().analysis().sentences()) {
            out.println(
                    clauses
                            ? Show.print(sentence, text)
                            : "\n" + sentence.span().of(text));
            if (clauses) {
                mentions(claims, sentence, out);
            }
            claims.claims().stream()
                    .filter(c -> c.sentence() == sentence.index())
                    .forEach(c -> out.println(
                            "    " + lines.get(c.index()) + "   [" + c.trigger().of(text) + "]"));
        }
    }

    private static void mentions(Claims claims, Sentence sentence, PrintStream out) {
        claims.mentions().referents().stream()
                .flatMap(r -> r.mentions().stream()
                        .filter(m -> m.sentence() == sentence.index())
                        .map(m -> "  mention '%s' %s head=%s type=%s referent %d %s"
                                .formatted(
                                        m.text(),
                                        m.kind(),
                                        sentence.token(m.head()).word(),
                                        r.type().replaceFirst("^.*#", ""),
                                        r.index(),
                                        r.name())))
                .forEach(out::println);
        claims.mentions().relations().stream()
                .filter(r -> r.sentence() == sentence.index())
                .forEach(r -> out.println("  " + r));
    }
}
