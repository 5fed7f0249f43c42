package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.language.Segment.Kind;
import org.newsgraph.language.Segmenter.Found;
import org.newsgraph.lexicon.WordLists;

/**
 * Finds a reporting clause that stands behind or within what it reports, in either order: "…, the ministry said on
 * Monday."; "…, said the police."; "…, officials said, and …". One in front ("Officials said that …") parsers read well.
 */
final class ReportingClause {
    private static final Pattern NOMINAL =
            Pattern.compile("DT|JJ[RS]?|NNP?S?|CD|PRP\\$?|POS|IN|CC|HYPH|PDT|RB|FW|VBN|VBG|SYM");
    private static final Pattern AUXILIARY_OR_ADVERB =
            Pattern.compile("has|have|had|also|then|later|earlier|previously|since");
    private static final Pattern TIME_WORD = Pattern.compile(
            "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|earlier|later?|early|last|this");
    private static final Pattern AFTER = Pattern.compile("IN|TO|RB|,");
    private static final Set<String> OPENS_COMPLEMENT = Set.of("that", "if", "whether", "so", "about", "as");
    /** Verbs whose object is who hears it. */
    private static final Set<String> TELLING = WordLists.words(ReportingClause.class, "tell somebody something");

    private static final int LONGEST_SUBJECT = 16;

    private final List<Token> line;
    private final ReportingVerbs verbs;
    private final int last;

    private ReportingClause(List<Token> line, ReportingVerbs verbs) {
        this.line = line;
        this.verbs = verbs;
        last = line.size() - (line.get(line.size() - 1).tag().equals(".") ? 1 : 0);
    }

    static Optional<Found> find(List<Token> line, ReportingVerbs verbs) {
        if (line.size() < 5) {
            return Optional.empty();
        }
        ReportingClause finder = new ReportingClause(line, verbs);
        if (line.get(0).word().equals("As")) {
            return finder.introduced();
        }
        for (int v = finder.last - 1; v > 1; v--) {
            if (verbs.all().contains(line.get(v).lemma()) && line.get(v).tag().matches("VB[DZPN]")) {
                int verb = v;
                Optional<Found> found = finder.inverted(verb).or(() -> finder.straight(verb));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "As SUBJECT VERB, …" at the start. */
    private Optional<Found> introduced() {
        for (int v = 2; v < last - 2; v++) {
            Token t = line.get(v);
            if (verbs.all().contains(t.lemma())
                    && t.tag().matches("VB[DZP]")
                    && complementIsMissing(v)
                    && isPlain(v + 1)) {
                int end = comma(v + 1);
                return end + 1 < last ? accept(1, end, indices(1, end)) : Optional.empty();
            }
            if (!NOMINAL.matcher(t.tag()).matches() && !Segmenter.isComma(t)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** ", SUBJECT VERB", with what may follow the verb when its complement stands in front. */
    private Optional<Found> straight(int v) {
        int verb = v;
        while (verb > 0
                && AUXILIARY_OR_ADVERB.matcher(line.get(verb - 1).word()).matches()) {
            verb--;
        }
        int begin = subjectBegin(verb);
        if (begin <= 1 || !complementIsMissing(v)) {
            return Optional.empty();
        }
        int end = end(v + 1);
        return isPlain(v + 1) ? accept(begin, end, indices(begin, end)) : Optional.empty();
    }

    /** Where the subject that ends before {@code verb} begins, right after a comma or dash; -1 if there is none such. */
    private int subjectBegin(int verb) {
        int begin = boundaryBefore(verb);
        if (begin == verb && begin > 1) {
            int apposition = boundaryBefore(verb - 1);
            begin = apposition > 1 && apposition < verb - 1 ? boundaryBefore(apposition - 1) : -1;
        }
        if (begin < 2 || begin >= verb || line.get(begin).tag().matches("IN|CC|RB|VB[NG]")) {
            return -1;
        }
        return line.subList(begin, verb).stream()
                        .anyMatch(t -> t.isNoun() || t.tag().equals("PRP"))
                ? begin
                : -1;
    }

    /** Position after the nearest comma or dash before {@code end} if only nominal words stand between; else -1. */
    private int boundaryBefore(int end) {
        for (int i = end - 1; i > 0 && end - i <= LONGEST_SUBJECT; i--) {
            if (isBoundary(i)) {
                return i + 1;
            }
            if (!NOMINAL.matcher(line.get(i).tag()).matches()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBoundary(int i) {
        return Segmenter.isComma(line.get(i)) || line.get(i).word().matches("[–—?!]|-{1,2}");
    }

    private boolean complementIsMissing(int v) {
        if (v + 1 >= last) {
            return true;
        }
        Token next = line.get(v + 1);
        return line.get(v).lemma().equals("tell") && next.tag().matches("NN.*|PRP|DT|JJ")
                || TIME_WORD.matcher(next.word()).matches()
                || AFTER.matcher(next.tag()).matches() && !OPENS_COMPLEMENT.contains(next.word());
    }

    /** Where the clause ends that has its verb before {@code from}: at the end, or at a comma with a clause behind it. */
    private int end(int from) {
        int comma = comma(from);
        if (comma + 1 >= last) {
            return last;
        }
        Token next = line.get(comma + 1);
        boolean finite = line.subList(comma, last).stream().anyMatch(Segmenter::isFinite);
        boolean own = next.tag().startsWith("W") || next.tag().equals("VBG");
        boolean apposition = next.tag().equals("DT")
                && line.subList(comma + 1, last).stream().anyMatch(t -> t.tag().startsWith("W"));
        return !finite || own || apposition ? last : comma;
    }

    /** The next comma; {@code last} if there is none. */
    private int comma(int from) {
        int comma = from;
        while (comma < last && !Segmenter.isComma(line.get(comma))) {
            comma++;
        }
        return comma;
    }

    /** ", VERB SUBJECT": parsed as "SUBJECT VERB". */
    private Optional<Found> inverted(int v) {
        boolean quoted = line.get(v).index() - line.get(v - 1).index() > 1;
        if (!isBoundary(v - 1) && !quoted || v + 1 >= last || line.get(v).tag().equals("VBN")) {
            return Optional.empty();
        }
        boolean subjectFollows = line.get(v + 1).tag().matches("DT|NN.*|PRP\\$?|CD|JJ")
                && !TIME_WORD.matcher(line.get(v + 1).word()).matches();
        if (!subjectFollows
                || !quoted && !verbs.inverting().contains(line.get(v).lemma()) && !isSetOff(v)) {
            return Optional.empty();
        }
        if (!isPlain(v + 1)) {
            return Optional.empty();
        }
        int end = end(v + 1);
        List<Integer> turned = new ArrayList<>(indices(v + 1, end));
        turned.add(line.get(v).index());
        return accept(v, end, turned);
    }

    /** ", reports Reuters,": a name alone between the verb and the next comma says so, unless the verb is of one told something. */
    private boolean isSetOff(int v) {
        int end = v + 1;
        while (end < last && line.get(end).isProperNoun()) {
            end++;
        }
        return end > v + 1
                && end < last
                && Segmenter.isComma(line.get(end))
                && line.get(v).tag().equals("VBZ")
                && !TELLING.contains(line.get(v).lemma());
    }

    /** Whether no finite verb comes before the next comma or relative pronoun. */
    private boolean isPlain(int from) {
        for (int i = from; i < last && !Segmenter.isComma(line.get(i)); i++) {
            if (Segmenter.isFinite(line.get(i))) {
                return false;
            }
            if (line.get(i).tag().startsWith("W")) {
                return i > from;
            }
        }
        return true;
    }

    private List<Integer> indices(int begin, int end) {
        return line.subList(begin, end).stream().map(Token::index).toList();
    }

    /** A reporting clause has something to report: a finite clause must remain. */
    private Optional<Found> accept(int begin, int end, List<Integer> tokens) {
        boolean reported =
                IntStream.range(0, last).anyMatch(i -> (i < begin || i >= end) && Segmenter.isFinite(line.get(i)));
        boolean complementBehind = end + 1 < last && line.get(end + 1).word().equals("that");
        if (!reported || complementBehind) {
            return Optional.empty();
        }
        List<Integer> commas = IntStream.of(begin - 1, end)
                .filter(i -> i < last
                        && (isBoundary(i) || i == 0)
                        && !line.get(i).word().matches("[?!]"))
                .map(i -> line.get(i).index())
                .boxed()
                .toList();
        return Optional.of(new Found(Kind.REPORT, tokens, commas));
    }
}
