package org.newsgraph.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The compact notation of entries, described at {@link Frame} and {@link Embedder}.
 *
 * @param terms resolves names of roles and types
 */
record Notation(Terms terms) {
    /** Namespace of the entries' IRIs. */
    static final String ENTRIES = "https://w3id.org/newsgraph/lexicon#";

    private static final Pattern HEAD = Pattern.compile("(?<lemmas>\\S+)\\.(?<pos>[a-z]+)");
    private static final Pattern SLOT = Pattern.compile("(?<names>[a-z_]+(?:/[a-z_]+)*)(?<presence>[?!])?"
            + "(?::(?<role><[^>\\s]*>|[^()=\\s]+)(?:\\((?<types>[^()]*)\\))?)?(?:=\"?(?<fixed>[^\"\\s]+)\"?)?");
    private static final Pattern OUTCOMES =
            Pattern.compile("(?<complements>[a-z_+]+)=(?<affirmed>[a-z]+)/(?<negated>[a-z]+)");

    /** An entry cut into its parts. */
    private record Parts(
            List<String> lemmas, PartOfSpeech pos, List<String> rest, Optional<String> example, String pattern) {}

    /** Reads a frame of the class or property that it hangs on. */
    Frame frame(String denotes, String text) {
        Parts parts = parts(text);
        List<Frame.Slot> slots = new ArrayList<>();
        for (String slot : parts.rest) {
            slots.add(slot(slot));
        }
        return new Frame(
                iri(parts, localName(denotes), denotes), parts.lemmas, parts.pos, denotes, slots, parts.example);
    }

    private Frame.Slot slot(String text) {
        Matcher m = SLOT.matcher(text);
        if (!m.matches() || m.group("role") == null && m.group("fixed") == null) {
            throw new NotationException(
                    "'" + text + "' is no slot; one looks like obj:theme(Person|Place) or obj=\"word\"");
        }
        Set<String> names = new LinkedHashSet<>(Arrays.asList(m.group("names").split("/")));
        for (String name : names) {
            if (!SlotNames.isSlot(name)) {
                throw new NotationException("'" + name + "' is neither subj, obj, iobj, comp nor a preposition");
            }
        }
        Set<String> types = new LinkedHashSet<>();
        if (m.group("types") != null) {
            Arrays.stream(m.group("types").split("\\|", -1)).map(terms::type).forEach(types::add);
        }
        return new Frame.Slot(
                names,
                "?".equals(m.group("presence")),
                "!".equals(m.group("presence")),
                Optional.ofNullable(m.group("role")).map(terms::role),
                types,
                Optional.ofNullable(m.group("fixed")));
    }

    /** Reads an embedder. */
    static Embedding embedding(String text) {
        Parts parts = parts(text);
        if (parts.rest.isEmpty() || parts.rest.size() > 2) {
            throw new NotationException("an embedder looks like: refuse.v to=not/open subj");
        }
        Matcher m = OUTCOMES.matcher(parts.rest.get(0));
        if (!m.matches()) {
            throw new NotationException("'" + parts.rest.get(0) + "' should look like to=not/open");
        }
        Set<String> complements =
                new LinkedHashSet<>(Arrays.asList(m.group("complements").split("\\+", -1)));
        for (String complement : complements) {
            if (!SlotNames.isComplement(complement)) {
                throw new NotationException(
                        "'" + complement + "' is neither to, bare, that, ing, wh, obj, subj, noun nor a preposition");
            }
        }
        Embedder embedder = new Embedder(
                complements,
                outcome(m.group("affirmed")),
                outcome(m.group("negated")),
                control(parts.rest.size() == 2 ? parts.rest.get(1) : "none"));
        return new Embedding(iri(parts, "embedder", ""), parts.lemmas, parts.pos, embedder, parts.example);
    }

    static Embedder.Outcome outcome(String name) {
        try {
            return Embedder.Outcome.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotationException(
                    "'" + name
                            + "' is no outcome; those are holds, actual, not, open, planned, ordered, attempted, ongoing, said");
        }
    }

    static Embedder.Control control(String name) {
        return switch (name) {
            case "subj" -> Embedder.Control.SUBJECT;
            case "obj" -> Embedder.Control.OBJECT;
            case "none" -> Embedder.Control.NONE;
            default -> throw new NotationException("'" + name + "' is no control; those are subj, obj, none");
        };
    }

    /** Reads words joined by {@code |}, as nouns, titles and support verbs have them, blanks kept. */
    static List<String> words(String text) {
        List<String> words =
                Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
        if (words.stream().anyMatch(String::isEmpty)) {
            throw new NotationException("an empty word between the bars");
        }
        return words;
    }

    private static Parts parts(String text) {
        String[] halves = text.strip().split("\\s+//\\s+", 2);
        String pattern = halves[0].strip().replaceAll("\\s+", " ");
        List<String> fields = List.of(pattern.split(" "));
        Matcher head = HEAD.matcher(fields.get(0));
        if (!head.matches()) {
            throw new NotationException(
                    "'" + fields.get(0) + "' should be words and a part of speech, like send|dispatch.v");
        }
        List<String> lemmas = words(head.group("lemmas"));
        for (String lemma : lemmas) {
            if (!lemma.equals(lemma.toLowerCase(Locale.ROOT))) {
                throw new NotationException("the lemma '" + lemma + "' is not lower case");
            }
        }
        Optional<String> example = halves.length == 2 ? Optional.of(halves[1].strip()) : Optional.empty();
        return new Parts(lemmas, partOfSpeech(head.group("pos")), fields.subList(1, fields.size()), example, pattern);
    }

    private static PartOfSpeech partOfSpeech(String letter) {
        return switch (letter) {
            case "v" -> PartOfSpeech.VERB;
            case "n" -> PartOfSpeech.NOUN;
            case "a" -> PartOfSpeech.ADJECTIVE;
            default -> throw new NotationException("'" + letter + "' is no part of speech; those are v, n, a");
        };
    }

    /** From first word, part of speech, what it denotes, and a digest of the entry, so that no other entry moves it. */
    private static String iri(Parts parts, String name, String denotes) {
        String lemma = parts.lemmas.get(0).replaceAll("[^\\p{L}\\p{N}_-]", "_");
        String pos = parts.pos.name().substring(0, 1).toLowerCase(Locale.ROOT);
        return ENTRIES + lemma + "-" + pos + "-" + name + "-"
                + digest(denotes + " " + parts.pattern).substring(0, 8);
    }

    private static String localName(String iri) {
        return iri.replaceFirst("^.*[#/]", "");
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
