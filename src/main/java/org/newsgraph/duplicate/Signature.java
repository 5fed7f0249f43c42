package org.newsgraph.duplicate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;

/**
 * What a text is compared by: the set of its shingles (runs of four words, without case and punctuation), each as a hash of 32
 * bits. Four bytes a word; nothing but the text goes in.
 *
 * <p>After Broder, "On the resemblance and containment of documents" (1997); four words as in Manning, Raghavan and Schütze,
 * Introduction to Information Retrieval, section 19.6.
 */
public final class Signature {
    private static final int SHINGLE_WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Sorted, each once. */
    private final int[] shingles;

    private Signature(int[] shingles) {
        this.shingles = shingles;
    }

    /**
     * The signature of an article: of its paragraphs, since headlines and what surrounds an article differ from site to site;
     * of its headline, where that is all.
     */
    public static Signature of(Document document) {
        Signature body = of(document, Section.Kind.PARAGRAPH);
        return body.isEmpty() ? of(document, Section.Kind.HEADLINE) : body;
    }

    private static Signature of(Document document, Section.Kind kind) {
        List<String> words = document.sections().stream()
                .filter(s -> s.kind() == kind)
                .flatMap(s -> WORD.matcher(s.span().of(document.text())).results())
                .map(MatchResult::group)
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
        int last = words.isEmpty() ? -1 : Math.max(0, words.size() - SHINGLE_WORDS);
        return new Signature(IntStream.rangeClosed(0, last)
                .map(i -> hash(words.subList(i, Math.min(words.size(), i + SHINGLE_WORDS))))
                .sorted()
                .distinct()
                .toArray());
    }

    private static int hash(List<String> words) {
        return MurmurHash3.hash32x86(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether there are no words to compare. */
    public boolean isEmpty() {
        return shingles.length == 0;
    }

    IntStream shingles() {
        return Arrays.stream(shingles);
    }

    /** Jaccard's coefficient of the two sets of shingles, from 0 to 1; 0 if both are empty. */
    public double similarity(Signature other) {
        int common = 0;
        for (int i = 0, j = 0; i < shingles.length && j < other.shingles.length; ) {
            int order = Integer.compare(shingles[i], other.shingles[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = shingles.length + other.shingles.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The signature as bytes, to be kept. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(shingles.length * Integer.BYTES);
        bytes.asIntBuffer().put(shingles);
        return bytes.array();
    }

    /** What {@link #toBytes} gave. */
    public static Signature ofBytes(byte[] bytes) {
        int[] shingles = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(shingles);
        return new Signature(shingles);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Signature s && Arrays.equals(shingles, s.shingles);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shingles);
    }
}
