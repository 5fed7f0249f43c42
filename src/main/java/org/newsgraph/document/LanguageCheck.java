package org.newsgraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells English texts from others. Whatever names stand in it, running English text has the words that hold sentences together;
 * where they are many, no more is asked. Else the language detector of Apache OpenNLP decides (103 languages; its model takes a
 * second to load), and where it is not sure, the text passes: a foreign text yields nothing much, a lost one nothing at all.
 */
final class LanguageCheck {
    /** Words that English has and its neighbours have not, or seldom. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "that", "with", "from", "was", "were", "has", "have", "had", "been", "said", "by",
            "for", "this", "which", "who", "their", "would", "after", "he", "his", "it", "its", "they", "not", "but",
            "are", "at");

    /** English news has 25 to 45 such words in a hundred, texts in other languages hardly ever 5. */
    private static final double SURE_SHARE = 0.2;

    private static final double FOREIGN_SHARE = 0.12;

    /** In fewer words the shares say little. */
    private static final int FEWEST_WORDS = 12;

    /** Characters that the detector is given. */
    private static final int SAMPLE = 3000;

    /**
     * How much likelier than English another language has to be. Of two foreign sentences the detector holds their language for
     * 15 to 1,800 times as likely; of an English one that is nearly all foreign names, for less than 5 times.
     */
    private static final double SURE = 10;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’']*");
    private static final String MODEL = "/langdetect-183.bin";
    private static final Map<String, String> NAMES = Arrays.stream(Locale.getISOLanguages())
            .map(Locale::new)
            .collect(Collectors.toMap(Locale::getISO3Language, l -> l.getDisplayLanguage(Locale.ENGLISH), (a, b) -> a));

    private @Nullable LanguageDetector detector;

    /** Why a document is not read: its language, if that is surely not English. */
    Optional<String> refusal(Document document) {
        String text = paragraphs(document);
        double share = englishShare(text);
        if (share >= SURE_SHARE) {
            return Optional.empty();
        }
        Language[] languages = detector().predictLanguages(text.substring(0, Math.min(text.length(), SAMPLE)));
        boolean foreign =
                !isLatin(text) || share < FOREIGN_SHARE && languages[0].getConfidence() >= SURE * ofEnglish(languages);
        String name = NAMES.getOrDefault(languages[0].getLang(), languages[0].getLang());
        return foreign ? Optional.of("not in English (" + name + ")") : Optional.empty();
    }

    private static double ofEnglish(Language[] languages) {
        return Arrays.stream(languages)
                .filter(l -> l.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .sum();
    }

    /** Whether half of the letters or more are Latin ones, as in any English text. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }

    /** What is read for claims; headlines have a grammar of their own. */
    private static String paragraphs(Document document) {
        StringBuilder text = new StringBuilder();
        for (Section section : document.sections()) {
            if (section.kind() == Section.Kind.PARAGRAPH) {
                text.append(section.span().of(document.text())).append('\n');
            }
        }
        return text.isEmpty() ? document.text() : text.toString();
    }

    private static double englishShare(String text) {
        int words = 0;
        int english = 0;
        for (Matcher m = WORD.matcher(text); m.find(); words++) {
            english += ENGLISH.contains(m.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return words < FEWEST_WORDS ? 0 : (double) english / words;
    }

    private LanguageDetector detector() {
        LanguageDetector loaded = detector;
        if (loaded == null) {
            try (InputStream model = LanguageCheck.class.getResourceAsStream(MODEL)) {
                if (model == null) {
                    throw new IllegalStateException("The model of the language detector is not on the class path.");
                }
                loaded = new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            detector = loaded;
        }
        return loaded;
    }
}
