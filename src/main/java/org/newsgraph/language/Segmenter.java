package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.language.Segment.Kind;

/**
 * Cuts a tagged sentence into what is better parsed apart: datelines, brackets, "according to …", reporting clauses behind
 * or within what they report ("…, the ministry said on Monday"; "…, said the police"), quotation marks.
 */
public final class Segmenter {
    private static final Pattern DASH_OR_COLON = Pattern.compile("-{1,2}|[–—:]");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'-]{2,}");
    private static final Pattern IN_DATELINE = Pattern.compile("NNPS?|CD|,|\\.|-LRB-|-RRB-|:|SYM|JJ|HYPH");
    private static final int LONGEST_DATELINE = 12;

    private final List<Token> tokens;
    private final List<Name> names;
    private final ReportingVerbs verbs;
    private final List<Segment> apart = new ArrayList<>();
    private final boolean[] taken;

    private Segmenter(List<Token> tokens, List<Name> names, ReportingVerbs verbs) {
        this.tokens = tokens;
        this.names = names;
        this.verbs = verbs;
        taken = new boolean[tokens.size()];
    }

    /** The segments of a sentence, the main one first; together they have each token once. */
    public static List<Segment> segments(List<Token> tokens, List<Name> names, ReportingVerbs verbs) {
        return new Segmenter(tokens, names, verbs).cut();
    }

    private List<Segment> cut() {
        for (Token t : tokens) {
            if (t.tag().equals("``") || t.tag().equals("''")) {
                take(Kind.PUNCTUATION, List.of(t.index()));
            }
        }
        dateline();
        brackets();
        attribution(AccordingTo::find);
        attribution(line -> ReportingClause.find(line, verbs));
        List<Integer> main = free();
        if (main.stream().allMatch(i -> isPunctuation(tokens.get(i)))) {
            return List.of(
                    new Segment(Kind.MAIN, tokens.stream().map(Token::index).toList()));
        }
        List<Segment> all = new ArrayList<>();
        all.add(new Segment(Kind.MAIN, main));
        all.addAll(apart);
        return all;
    }

    private List<Integer> free() {
        return tokens.stream().map(Token::index).filter(i -> !taken[i]).toList();
    }

    private void take(Kind kind, List<Integer> indices) {
        if (!indices.isEmpty()) {
            apart.add(new Segment(kind, indices));
            indices.forEach(i -> taken[i] = true);
        }
    }

    private void attribution(java.util.function.Function<List<Token>, Optional<Found>> finder) {
        finder.apply(free().stream().map(tokens::get).toList()).ifPresent(found -> {
            take(found.kind(), found.tokens());
            found.commas().forEach(c -> take(Kind.PUNCTUATION, List.of(c)));
        });
    }

    /** A segment found among the tokens still free, with the commas that set it off. */
    record Found(Kind kind, List<Integer> tokens, List<Integer> commas) {}

    private void dateline() {
        int limit = Math.min(tokens.size() - 2, LONGEST_DATELINE);
        for (int i = 1; i < limit; i++) {
            Token t = tokens.get(i);
            if (DASH_OR_COLON.matcher(t.word()).matches()) {
                if (isDateline(i)) {
                    take(
                            Kind.DATELINE,
                            tokens.subList(0, i + 1).stream().map(Token::index).toList());
                }
                return;
            }
            if (!IN_DATELINE.matcher(t.tag()).matches()) {
                return;
            }
        }
    }

    /** Starts in capitals or with a place, and has nothing but names and dates; what follows starts a sentence. */
    private boolean isDateline(int end) {
        Token first = tokens.get(0);
        boolean place = names.stream()
                .anyMatch(n -> n.begin() == 0 && n.end() <= end && n.type().equals("LOCATION"));
        boolean capitals = CAPITALS.matcher(first.word()).matches();
        boolean agency = tokens.get(end - 1).tag().equals("-RRB-");
        String word = tokens.get(end).word();
        boolean again = tokens.subList(end + 1, tokens.size()).stream()
                .anyMatch(t -> !word.equals(":") && t.word().equals(word));
        Token next = tokens.get(end + 1);
        boolean opens = Character.isUpperCase(next.word().charAt(0))
                || next.tag().equals("``")
                || next.tag().equals("CD");
        return first.isProperNoun() && opens && (agency || capitals && place || place && !word.equals(":") && !again);
    }

    private void brackets() {
        // At the head of a sentence square brackets hold an editor's note or the speaker; round ones are of the
        // sentence.
        for (int i = tokens.get(0).word().equals("[") ? 0 : 1; i < tokens.size(); i++) {
            int close = taken[i] || !tokens.get(i).tag().equals("-LRB-") ? -1 : closing(i);
            if (close > 0) {
                take(Kind.PUNCTUATION, List.of(i));
                take(Kind.PUNCTUATION, List.of(close));
                List<Integer> inside = new ArrayList<>();
                for (int k = i + 1; k < close; k++) {
                    if (!taken[k]) {
                        inside.add(k);
                    }
                }
                take(Kind.BRACKETS, inside);
                i = close;
            }
        }
    }

    private int closing(int open) {
        for (int k = open + 1; k < tokens.size(); k++) {
            if (tokens.get(k).tag().equals("-RRB-")) {
                return k;
            }
        }
        return -1;
    }

    static boolean isPunctuation(Token token) {
        return !Character.isLetterOrDigit(token.word().codePointAt(0))
                        && !token.tag().equals("$")
                || token.tag().equals(",");
    }

    static boolean isFinite(Token token) {
        return token.tag().matches("VBD|VBZ|VBP|MD");
    }

    static boolean isComma(Token token) {
        return token.word().equals(",");
    }
}
