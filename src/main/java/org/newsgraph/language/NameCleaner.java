package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends the edges of the names that a recogniser gives: punctuation and articles off, initials on ("J. K. Rowling", "K. –
 * Zh. K. Tokayev"), what only leans on a name ("pro-Russian", "anti-NATO") away.
 */
public final class NameCleaner {
    private static final Pattern INITIAL =
            Pattern.compile("(\\p{Lu}|Zh|Kh|Sh|Ch|Ts|Yu|Ya|Yo|Ye|Dzh|Th|Ph)\\.(-\\p{Lu}\\.)*");
    private static final Pattern DASH = Pattern.compile("[-–—]");
    private static final Pattern LEANING = Pattern.compile("(?i)(pro|anti|non|ex|mid|post|pre)-.*");
    private static final Pattern PART_OF_NAME = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private NameCleaner() {}

    /** The names in order, not overlapping, each with a letter or digit at both ends. */
    public static List<Name> clean(List<Token> tokens, List<Name> raw) {
        List<Name> clean = new ArrayList<>();
        int free = 0;
        for (Name name : raw) {
            int begin = name.begin();
            int end = name.end();
            while (begin < end && !opens(tokens.get(begin))) {
                begin++;
            }
            while (end > begin && !closes(tokens.get(end - 1))) {
                end--;
            }
            if (begin < end && name.type().equals("PERSON")) {
                begin = withInitials(tokens, begin, free);
            }
            if (begin < end
                    && !(end == begin + 1
                            && LEANING.matcher(tokens.get(begin).word()).matches())) {
                clean.add(new Name(begin, end, name.type()));
                free = end;
            }
        }
        return clean;
    }

    private static boolean opens(Token token) {
        return PART_OF_NAME.matcher(token.word()).matches() && !ARTICLES.contains(token.word());
    }

    private static boolean closes(Token token) {
        return PART_OF_NAME.matcher(token.word()).matches() && !token.tag().equals("POS");
    }

    /** First token of the name with the initials before it, a dash between two initials included. */
    private static int withInitials(List<Token> tokens, int begin, int free) {
        int first = begin;
        while (first > free) {
            if (isInitial(tokens, first - 1)) {
                first--;
            } else if (first < begin
                    && first - 1 > free
                    && DASH.matcher(tokens.get(first - 1).word()).matches()
                    && isInitial(tokens, first - 2)) {
                first -= 2;
            } else {
                break;
            }
        }
        return first;
    }

    private static boolean isInitial(List<Token> tokens, int i) {
        return INITIAL.matcher(tokens.get(i).word()).matches();
    }
}
