package org.newsgraph.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;

/** Lets each document through once, the first time its key comes, and only if its language can be read. */
final class Admission {
    private final Optional<LanguageCheck> language;
    private final Optional<Set<Digest>> seen;

    Admission(boolean anyLanguage) {
        this(anyLanguage, Optional.of(new HashSet<>()));
    }

    private Admission(boolean anyLanguage, Optional<Set<Digest>> seen) {
        this.language = anyLanguage ? Optional.empty() : Optional.of(new LanguageCheck());
        this.seen = seen;
    }

    /** Lets documents through however often their keys come: whether they came before is seen elsewhere. */
    static Admission ofEach(boolean anyLanguage) {
        return new Admission(anyLanguage, Optional.empty());
    }

    /** The documents of an input that come through, the others with the reason. */
    DocumentCursor over(DocumentCursor documents, SourceInput input) {
        return new DocumentCursor() {
            @Override
            public Optional<Outcome<Document>> next() throws IOException {
                return documents.next().map(o -> o instanceof Done<Document> done ? admitted(done, input) : o);
            }

            @Override
            public void close() throws IOException {
                documents.close();
            }
        };
    }

    private Outcome<Document> admitted(Done<Document> done, SourceInput input) {
        Document document = done.value();
        Optional<String> refusal = language.flatMap(l -> l.refusal(document))
                .or(() -> seen.filter(keys -> !keys.add(Digest.of(document.key())))
                        .map(keys -> again(document)));
        return refusal.<Outcome<Document>>map(reason ->
                        new Skipped<>(place(input.place(), input.name(), document), reason, Skipped.Kind.CONTENT))
                .orElse(done);
    }

    /** Where a document of an input stands, for people. */
    static String place(String place, String name, Document document) {
        return document.name().startsWith(name) ? place + document.name().substring(name.length()) : document.name();
    }

    /** Why a document whose key came before is passed over. */
    static String again(Document document) {
        return document.metadata()
                .url()
                .map(u -> "a document with the same URL was read before (" + u + "); this one is passed over")
                .orElse(
                        "a document of this name was read before; this one is passed over (name the folder above both)");
    }

    /** Half of a SHA-256: keys of millions of documents have to fit into memory. */
    private record Digest(long high, long low) {
        static Digest of(String key) {
            try {
                ByteBuffer hash = ByteBuffer.wrap(
                        MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
                return new Digest(hash.getLong(), hash.getLong());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
