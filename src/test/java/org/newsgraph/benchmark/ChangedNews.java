package org.newsgraph.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.mention.Gazetteer;

/**
 * Any number of short documents made of few articles: a few sentences each, and when all have been told, all of them again with other
 * names of people, firms and towns. Names that the gazetteer knows stay, so that what is often in the news is often in these. The
 * same number gives the same document.
 */
final class ChangedNews {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    /** A word that begins with a capital where no sentence begins. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{L}+");

    private static final Pattern CALENDAR = Pattern.compile(
            "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December");
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bdfgklmnprstvz";
    /** Sentences of so many characters. */
    private static final Pattern PIECE = Pattern.compile("\\S.{200,600}?[.!?][\"”']?(?=\\s|$)");

    private static final int DOCUMENTS_A_DAY = 50;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private final List<String> pieces;
    private final Set<String> names = new TreeSet<>();
    private final ObjectMapper json = new ObjectMapper();

    ChangedNews(List<Document> articles) {
        pieces = articles.stream()
                .flatMap(d -> d.sections().stream()
                        .filter(s -> s.kind() == Section.Kind.PARAGRAPH)
                        .map(s -> s.span().of(d.text())))
                .flatMap(p -> PIECE.matcher(p).results().map(MatchResult::group))
                .toList();
        Set<String> words = new HashSet<>();
        for (String piece : pieces) {
            WORD.matcher(piece).results().map(MatchResult::group).forEach(words::add);
            NAME.matcher(piece).results().map(MatchResult::group).forEach(names::add);
        }
        Gazetteer gazetteer = new BundledGazetteer();
        names.removeIf(n -> words.contains(n.toLowerCase(Locale.ROOT))
                || CALENDAR.matcher(n).matches()
                || !gazetteer.named(n).isEmpty()
                || gazetteer.demonym(n).isPresent());
    }

    /** Number of pieces of articles, from which on names change. */
    int pieces() {
        return pieces.size();
    }

    /** A document as a line of JSON. */
    String line(int number) {
        int round = number / pieces.size();
        String text = WORD.matcher(pieces.get(number % pieces.size()))
                .replaceAll(word -> round > 0 && names.contains(word.group()) ? changed(word.group(), round) : "$0");
        String url = "https://news.example/" + number;
        String day = FIRST_DAY.plusDays(number / DOCUMENTS_A_DAY).toString();
        return json.valueToTree(Map.of("url", url, "date", day, "text", text)).toString();
    }

    /** Another word that sounds like a name: other letters behind the first, vowels for vowels. */
    private static String changed(String name, int round) {
        Random random = new Random(31L * name.hashCode() + round);
        StringBuilder changed = new StringBuilder(name.substring(0, 1));
        for (char letter : name.substring(1).toCharArray()) {
            boolean vowel = VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
            String others = vowel ? VOWELS : CONSONANTS;
            char other = others.charAt(random.nextInt(others.length()));
            changed.append(Character.isUpperCase(letter) ? Character.toUpperCase(other) : other);
        }
        return changed.toString();
    }
}
