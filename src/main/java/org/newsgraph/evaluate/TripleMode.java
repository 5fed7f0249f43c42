package org.newsgraph.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When two strings of triples count as the same.
 *
 * <p>{@code EXACT}: equal but for case, white space and underscores, the normalisation of Text2KGBench (Mihindukulasooriya et
 * al. 2023). {@code LENIENT}: accents, punctuation and camel case aside, all words of the gold are in the system's, which has
 * at most {@link #SLACK} more; dates compare as dates, however written.
 */
enum TripleMode {
    EXACT {
        @Override
        List<String> key(String text) {
            return List.of(squeezed(text));
        }

        @Override
        boolean same(String gold, String system) {
            return squeezed(gold).equals(squeezed(system));
        }
    },
    LENIENT {
        @Override
        List<String> key(String text) {
            return words(text);
        }

        @Override
        boolean same(String gold, String system) {
            if (squeezed(gold).equals(squeezed(system))) {
                return true;
            }
            Optional<WrittenDate> date = WrittenDate.of(gold);
            Optional<WrittenDate> other = WrittenDate.of(system);
            if (date.isPresent() && other.isPresent()) {
                return date.get().matches(other.get());
            }
            List<String> wanted = words(gold);
            List<String> given = new ArrayList<>(words(system));
            boolean comparable = !wanted.isEmpty() && !given.isEmpty() && given.size() <= wanted.size() + SLACK;
            return comparable && wanted.stream().allMatch(given::remove);
        }
    };

    private static final int SLACK = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Pattern SPACE = pattern("_|\\s+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern POSSESSIVE = pattern("['’]s\\b");
    private static final Pattern POINT_ZERO = pattern("(?<=\\d)\\.0\\b");
    private static final Pattern PUNCTUATION = pattern("[^\\w.]+|_|(?<!\\d)\\.|\\.(?!\\d)");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** What is the same for all strings that are equal in this mode. */
    abstract List<String> key(String text);

    /** Whether the system's string is right for the gold's. */
    abstract boolean same(String gold, String system);

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        String t = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        t = text.contains(" ") ? t : CAMEL.matcher(t).replaceAll(" ");
        t = THOUSANDS.matcher(t).replaceAll("").toLowerCase(Locale.ROOT);
        t = POSSESSIVE.matcher(t).replaceAll(" ");
        t = POINT_ZERO.matcher(t).replaceAll("");
        t = PUNCTUATION.matcher(t).replaceAll(" ").strip();
        List<String> words = t.isEmpty() ? List.of() : Arrays.asList(t.split("\\s+"));
        return words.size() > 1 && ARTICLES.contains(words.get(0)) ? words.subList(1, words.size()) : words;
    }
}
