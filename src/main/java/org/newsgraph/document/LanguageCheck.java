package org.newsgraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** How sure the detector has to be for a text to be passed over. */
    private static final double SURE = 0.4;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’']*");
    private static final String MODEL = "/langdetect-183.bin";

    private @Nullable LanguageDetector detector;

    /** Why a document is not read: its language, if that is surely not English. */
    Optional<String> refusal(Document document) {
        String text = paragraphs(document);
        double share = englishShare(text);
        if (share >= SURE_SHARE) {
            return Optional.empty();
        }
        Language best = detector().predictLanguage(text.substring(0, Math.min(text.length(), SAMPLE)));
        boolean foreign = !best.getLang().equals("eng") && best.getConfidence() >= SURE && share < FOREIGN_SHARE;
        return foreign ? Optional.of("not in English (" + name(best.getLang()) + ")") : Optional.empty();
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

    private static String name(String iso6393) {
        String name = Locale.forLanguageTag(iso6393).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? iso6393 : name;
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
