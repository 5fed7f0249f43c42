package org.newsgraph.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.document.Span;

/** Cuts text into sentences of tokens, in pieces, so that a document in one line of megabytes needs no more memory than others. */
final class SentenceSplitter {
    /** Tokens from which on a sentence is cut at its punctuation. */
    static final int LONG = 150;
    /** Tokens at which a sentence without punctuation is cut. */
    static final int TOO_LONG = 400;

    /** Words of the shortest sentence that is told from a hesitation. */
    private static final int SENTENCE = 5;

    private static final Set<String> ELLIPSES = Set.of("...", "…");

    private static final int PIECE = 20_000;
    private static final Set<String> STRONG = Set.of(";", ":", "--", "–", "—", "...", "…");

    private final TokenizerFactory<CoreLabel> tokenizer = PTBTokenizer.factory(
            new CoreLabelTokenFactory(), "invertible=true,splitHyphenated=false,quotes=ascii,untokenizable=noneKeep");

    /** Hands on the sentences within {@code span}, in order; positions of tokens are those of {@code text}. */
    void split(String text, Span span, Consumer<List<CoreLabel>> sink) {
        int begin = span.begin();
        while (begin < span.end()) {
            int end = pieceEnd(text, begin, span.end());
            piece(text, begin, end, sink);
            begin = end;
        }
    }

    private static int pieceEnd(String text, int begin, int limit) {
        if (limit - begin <= PIECE) {
            return limit;
        }
        int hard = begin + PIECE;
        int sentenceEnd = text.lastIndexOf(". ", hard);
        int blank = text.lastIndexOf(' ', hard);
        int cut = sentenceEnd > begin + PIECE / 2 ? sentenceEnd + 1 : blank > begin ? blank : hard;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }

    private void piece(String text, int begin, int end, Consumer<List<CoreLabel>> sink) {
        List<CoreLabel> tokens = tokenizer
                .getTokenizer(new StringReader(text.substring(begin, end)))
                .tokenize();
        for (CoreLabel token : tokens) {
            token.setBeginPosition(token.beginPosition() + begin);
            token.setEndPosition(token.endPosition() + begin);
        }
        List<List<CoreLabel>> sentences = new WordToSentenceProcessor<CoreLabel>().process(Retokenizer.mend(tokens));
        for (List<CoreLabel> sentence : QuoteBoundaries.mend(sentences)) {
            for (List<CoreLabel> part : atEllipses(sentence)) {
                shorten(part).forEach(sink);
            }
        }
    }

    /** Dots of omission end a sentence that is long enough to be one, where the next word has a capital. */
    private static List<List<CoreLabel>> atEllipses(List<CoreLabel> sentence) {
        List<List<CoreLabel>> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i + SENTENCE < sentence.size(); i++) {
            boolean dots = ELLIPSES.contains(sentence.get(i).word());
            boolean capital = Character.isUpperCase(sentence.get(i + 1).word().codePointAt(0));
            if (dots && capital && i - begin >= SENTENCE) {
                parts.add(sentence.subList(begin, i + 1));
                begin = i + 1;
            }
        }
        parts.add(sentence.subList(begin, sentence.size()));
        return parts;
    }

    private static List<List<CoreLabel>> shorten(List<CoreLabel> sentence) {
        List<List<CoreLabel>> parts = new ArrayList<>();
        int begin = 0;
        while (sentence.size() - begin > LONG) {
            int end = cut(sentence, begin);
            parts.add(sentence.subList(begin, end));
            begin = end;
        }
        if (begin < sentence.size()) {
            parts.add(sentence.subList(begin, sentence.size()));
        }
        return parts;
    }

    private static int cut(List<CoreLabel> sentence, int begin) {
        for (int i = begin + LONG - 1; i > begin + LONG / 4; i--) {
            if (STRONG.contains(sentence.get(i).word())) {
                return i + 1;
            }
        }
        int limit = Math.min(sentence.size(), begin + TOO_LONG + 1);
        for (int i = begin + LONG - 1; i < limit; i++) {
            if (STRONG.contains(sentence.get(i).word())
                    || sentence.get(i).word().equals(",")) {
                return i + 1;
            }
        }
        return limit;
    }
}
