package org.newsgraph.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.mention.NameKey;

/** Names as keys are made from. */
final class Names {
    private static final int LONGEST_SLUG = 80;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DETERMINER = Pattern.compile(
            "^(?:[-–—]\\s*)?(?:(?:my|our|your|his|her|its|their|this|that|these|those)\\s+(?:own\\s+)?)?(?=\\S)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "la", "du", "des", "del");
    /** British and American spellings, and two ministries of two names each. */
    private static final Map<String, String> SPELLING = Map.of(
            "organisation", "organization",
            "defence", "defense",
            "centre", "center",
            "labour", "labor",
            "programme", "program");

    private static final Pattern MINISTRY = Pattern.compile("(ministry|department) of (?:the )?(.+)");

    private Names() {}

    /** One line, no determiner that points into the text ("his", "this"), no possessive ending. */
    static String clean(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        String bare = DETERMINER.matcher(line).replaceFirst("");
        return POSSESSIVE.matcher(bare.isEmpty() ? line : bare).replaceAll("").strip();
    }

    static List<String> words(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /** The name of a body or place in one spelling: "Ministry of Defence" and "Defense Ministry" are one. */
    static String canonical(String name) {
        String spelled = words(name).stream()
                .map(w -> SPELLING.getOrDefault(w, w))
                .collect(Collectors.joining(" "))
                .replace("foreign affairs", "foreign")
                .replace("internal affairs", "interior");
        var ministry = MINISTRY.matcher(spelled);
        return ministry.matches() ? ministry.group(2) + " " + ministry.group(1) : spelled;
    }

    static String slug(String canonical) {
        String slug = canonical.replace(' ', '-');
        return slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG - 11) + "-" + hash(canonical);
    }

    /** Ten digits that stand for the content. */
    static String hash(String... content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", content).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First letters of the words that count: "Collective Security Treaty Organization" → "csto". */
    static String initials(String name) {
        return Arrays.stream(NameKey.of(name).split(" "))
                .filter(w -> !w.isEmpty() && !SMALL.contains(w))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** What tells an entity's key from others below its first segment. */
    static String tail(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
