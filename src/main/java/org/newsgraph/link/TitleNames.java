package org.newsgraph.link;

import java.util.List;
import java.util.Locale;
import org.newsgraph.mention.NameKey;

/** How names of articles are built, and which of them, and of the words of links to them, can be a name that news uses. */
final class TitleNames {
    private static final int LONGEST = 60;
    private static final int MOST_BLANKS = 8;
    private static final String MARKUP = "[]{}|#=<>@%~\\/_*\"“”„«»?;";
    private static final List<String> NAMESPACES = List.of(
            "wikipedia:", "category:", "file:", "image:", "template:", "portal:", "help:", "user:", "talk:", "book:");
    private static final List<String> OVERVIEWS = List.of(
            "list_of_",
            "lists_of_",
            "outline_of_",
            "index_of_",
            "timeline_of_",
            "glossary_of_",
            "bibliography_of_",
            "comparison_of_",
            "deaths_in_");
    private static final List<String> WORDS =
            List.of("_(disambiguation)", "_(name)", "_(surname)", "_(given_name)", "_(first_name)", "_(family_name)");

    private TitleNames() {}

    /** Whether the article is about a thing and not a list, a year, a name or a page of the encyclopedia's own. */
    static boolean isThing(String title) {
        if (title.isEmpty() || Character.isLowerCase(title.charAt(0)) || !isLatin(title) || isYear(title)) {
            return false;
        }
        String lower = title.toLowerCase(Locale.ROOT);
        return NAMESPACES.stream().noneMatch(lower::startsWith)
                && OVERVIEWS.stream().noneMatch(lower::startsWith)
                && WORDS.stream().noneMatch(lower::endsWith);
    }

    /** "1999", "1990s", "1999 in music". */
    private static boolean isYear(String title) {
        int digits = 0;
        while (digits < title.length() && Character.isDigit(title.charAt(digits))) {
            digits++;
        }
        String rest = title.substring(digits);
        return digits > 0 && (rest.isEmpty() || rest.equals("s") || rest.startsWith("_in_"));
    }

    /** Whether a running text can use the words as a name: short, with a capital, in Latin letters, no markup or address. */
    static boolean isName(String form) {
        if (form.length() < 2 || form.length() > LONGEST || !isLatin(form)) {
            return false;
        }
        int blanks = 0;
        boolean capital = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean wiki = (c == 'w' || c == 'W') && form.regionMatches(true, i, "wiki", 0, 4);
            boolean namespace = c == ':' && i + 1 < form.length() && form.charAt(i + 1) != ' ';
            if (wiki || namespace || MARKUP.indexOf(c) >= 0) {
                return false;
            }
            capital |= Character.isUpperCase(c);
            blanks += c == ' ' ? 1 : 0;
        }
        return capital && blanks <= MOST_BLANKS;
    }

    /** What all spellings of a name have in common; acronyms keep their capitals. Empty if nothing is left. */
    static String key(String name) {
        return NameKey.isAcronym(name) ? name.replace(".", "") : NameKey.of(name);
    }

    static String base(String title) {
        int bracket = title.endsWith(")") ? title.lastIndexOf("_(") : -1;
        String bare = bracket > 0 ? title.substring(0, bracket) : title;
        int comma = bare.indexOf(",_");
        return (comma > 0 ? bare.substring(0, comma) : bare).replace('_', ' ');
    }

    static String qualifier(String title) {
        int bracket = title.endsWith(")") ? title.lastIndexOf("_(") : -1;
        return bracket > 0 ? title.substring(bracket + 2, title.length() - 1).replace('_', ' ') : "";
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latin = c < 0x250 || c >= 0x1E00 && c < 0x1F00 || c >= 0x2010 && c < 0x2027;
            if (!latin) {
                return false;
            }
        }
        return true;
    }
}
