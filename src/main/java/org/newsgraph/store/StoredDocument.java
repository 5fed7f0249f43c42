package org.newsgraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.graph.Iris;

/**
 * What a store notes of a document besides its reading.
 *
 * @param key its URL, else its name
 * @param name as its source calls it
 * @param sha256 of its text
 * @param fingerprint of all that was read: equal ones have equal readings
 * @param claims how many it makes
 */
public record StoredDocument(String key, String name, String sha256, String fingerprint, int claims) {
    static StoredDocument of(Claims reading) {
        Document document = reading.mentions().analysis().document();
        return new StoredDocument(
                document.key(),
                document.name(),
                Iris.sha256(document.text()),
                fingerprint(document),
                reading.claims().size());
    }

    static String fingerprint(Document document) {
        return Iris.sha256(document.toString());
    }

    byte[] encode() {
        return String.join("\n", fingerprint, sha256, String.valueOf(claims), name)
                .getBytes(UTF_8);
    }

    static StoredDocument decode(String key, byte[] bytes) {
        List<String> parts = List.of(new String(bytes, UTF_8).split("\n", 4));
        return new StoredDocument(key, parts.get(3), parts.get(1), parts.get(0), Integer.parseInt(parts.get(2)));
    }
}
