package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.claim.Attribution;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;
import org.newsgraph.entity.Entity;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.language.TimeValue;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.Referent;

/** A hand-made document: sentences as given, mentions by their words, claims by what they say. */
final class Story {
    private final String name;
    private final Document.Metadata metadata;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<String, Cast.Role> cast = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Integer, String> events = new LinkedHashMap<>();

    Story(String name, String date) {
        this.name = name;
        this.metadata = new Document.Metadata(
                Optional.of(LocalDate.parse(date)),
                Optional.of("News of " + name),
                Optional.of("Daily"),
                Optional.empty());
    }

    /** Adds a sentence; what follows speaks of it. */
    Story says(String sentence) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        int begin = text.length();
        text.append(sentence);
        Span span = new Span(begin, text.length());
        Token token = new Token(0, sentence, sentence, "NN", span);
        sentences.add(new Sentence(
                sentences.size(),
                Section.Kind.PARAGRAPH,
                span,
                List.of(token),
                new DependencyTree(new int[] {-1}, new String[] {"root"}),
                List.of(),
                List.of(),
                List.of()));
        return this;
    }

    /** A mention in the last sentence of the entity with that key ({@code country/belarus}). */
    Mention mention(String words, String key, String localType) {
        return mention(words, key, localType, Mention.Kind.NAME);
    }

    Mention mention(String words, String key, String localType, Mention.Kind kind) {
        cast.putIfAbsent(key, new Cast.Role(words, Ng.term(localType)));
        int referent = new ArrayList<>(cast.keySet()).indexOf(key);
        Mention mention =
                new Mention(sentences.size() - 1, 0, 0, 1, find(words), kind, Ng.term(localType), words, referent);
        mentions.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
        return mention;
    }

    Filler.Entity entity(String words, String key, String localType) {
        return new Filler.Entity(mention(words, key, localType));
    }

    /** What a test may want otherwise in a claim. */
    record Manner(
            Status status, List<Attribution> sources, Optional<TimeValue> time, boolean doubtful, boolean headline) {
        static final Manner OCCURRED = of(Status.OCCURRED);

        static Manner of(Status status) {
            return new Manner(status, List.of(), Optional.empty(), false, false);
        }

        Manner doubtfully() {
            return new Manner(status, sources, time, true, headline);
        }

        Manner inHeadline() {
            return new Manner(status, sources, time, doubtful, true);
        }

        Manner by(Mention source) {
            List<Attribution> longer = new ArrayList<>(sources);
            longer.add(new Attribution(Optional.of(source), false));
            return new Manner(status, longer, time, doubtful, headline);
        }

        Manner at(TimeValue when) {
            return new Manner(status, sources, Optional.of(when), doubtful, headline);
        }
    }

    /** A claim in the last sentence; gives its index. */
    int claim(String trigger, Claim.Content content, Manner manner) {
        int index = claims.size();
        claims.add(new Claim(
                index,
                content,
                manner.status(),
                manner.sources(),
                manner.time(),
                Optional.empty(),
                metadata.date(),
                0.9,
                manner.doubtful(),
                manner.headline(),
                sentences.size() - 1,
                find(trigger),
                "https://w3id.org/newsgraph/lexicon/" + trigger + "-v"));
        if (content instanceof Claim.Content.Event event) {
            events.put(index, "event/" + Iris.slug(name + " " + event.type().substring(Ng.NS.length()) + " " + index));
        }
        return index;
    }

    /** An event claim with {@code role, filler} pairs. */
    int event(String trigger, String localType, Manner manner, Object... roles) {
        Map<String, List<Filler>> fillers = new LinkedHashMap<>();
        for (int i = 0; i < roles.length; i += 2) {
            fillers.computeIfAbsent(Ng.term((String) roles[i]), r -> new ArrayList<>())
                    .add((Filler) roles[i + 1]);
        }
        return claim(trigger, new Claim.Content.Event(Ng.term(localType), fillers), manner);
    }

    int relation(String trigger, String property, Manner manner, Filler subject, Filler object) {
        return claim(trigger, new Claim.Content.Relation(Ng.term(property), subject, object), manner);
    }

    private Span find(String words) {
        int begin =
                text.indexOf(words, sentences.get(sentences.size() - 1).span().begin());
        if (begin < 0) {
            throw new IllegalArgumentException("No '" + words + "' in " + text);
        }
        return new Span(begin, begin + words.length());
    }

    String key() {
        return name;
    }

    Map<String, Cast.Role> cast() {
        return cast;
    }

    Map<Integer, String> events() {
        return events;
    }

    Claims claims() {
        Document document = new Document(
                name,
                text.toString(),
                List.of(new Section(Section.Kind.PARAGRAPH, new Span(0, text.length()))),
                metadata);
        List<Referent> referents = new ArrayList<>();
        cast.forEach((key, role) -> referents.add(
                new Referent(referents.size(), role.name(), true, role.type(), mentions.getOrDefault(key, List.of()))));
        return new Claims(new Mentions(new Analysis(document, sentences), referents, List.of()), claims);
    }

    Entity.Membership membership(String key) {
        return new Entity.Membership(name, new ArrayList<>(cast.keySet()).indexOf(key), "name", 0.95);
    }
}
