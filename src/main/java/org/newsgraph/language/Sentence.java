package org.newsgraph.language;

import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;

/**
 * A sentence with everything known about it below the level of entities.
 *
 * @param index 0-based position in the document
 * @param section kind of section that it stands in
 * @param span place in the document's text, from its first to its last token
 * @param tokens never empty
 * @param tree basic dependencies, repaired
 * @param names proper names, sorted, not overlapping
 * @param times expressions of time, sorted
 * @param clauses in the order of their heads
 */
public record Sentence(
        int index,
        Section.Kind section,
        Span span,
        List<Token> tokens,
        DependencyTree tree,
        List<Name> names,
        List<TimeExpression> times,
        List<Clause> clauses) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        times = List.copyOf(times);
        clauses = List.copyOf(clauses);
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The document's span from token {@code begin} to before token {@code end}. */
    public Span span(int begin, int end) {
        return new Span(
                tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    }

    /** Words from token {@code begin} to before token {@code end}, joined by blanks. */
    public String words(int begin, int end) {
        return tokens.subList(begin, end).stream().map(Token::word).collect(Collectors.joining(" "));
    }

    /** The same sentence with its clauses read. */
    public Sentence withClauses(List<Clause> read) {
        return new Sentence(index, section, span, tokens, tree, names, times, read);
    }

    /** The same sentence with another tree; for repairs. */
    public Sentence withTree(DependencyTree other) {
        return new Sentence(index, section, span, tokens, other, names, times, clauses);
    }

    /** The same sentence with words tagged otherwise; for repairs. */
    public Sentence withTokens(List<Token> other) {
        return new Sentence(index, section, span, other, tree, names, times, clauses);
    }

    /** The same sentence with its expressions of time. */
    public Sentence withTimes(List<TimeExpression> found) {
        return new Sentence(index, section, span, tokens, tree, names, found, clauses);
    }

    public boolean isHeadline() {
        return section == Section.Kind.HEADLINE;
    }
}
