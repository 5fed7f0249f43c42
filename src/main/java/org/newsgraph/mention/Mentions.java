package org.newsgraph.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.language.Analysis;

/** A document with its mentions, referents and what its noun phrases state. */
public final class Mentions {
    private final Analysis analysis;
    private final List<Referent> referents;
    private final List<NominalRelation> relations;
    private final List<Alias> aliases;
    private final List<Title> titles;
    private final Map<Long, Mention> byHead = new HashMap<>();

    /**
     * A further token by which a mention is found: "President" of "President of Peru Jane Roe", "party" of "Nur Otan party".
     *
     * @param sentence index of the sentence
     * @param head index of the token
     */
    public record Alias(int sentence, int head, Mention mention) {}

    /**
     * Words that name a post, whoever holds it: "deputy foreign minister".
     *
     * @param span place in the document's text
     * @param label with capitals, the same for the same title
     */
    public record Title(Span span, String label) {}

    public Mentions(Analysis analysis, List<Referent> referents, List<NominalRelation> relations) {
        this(analysis, referents, relations, List.of(), List.of());
    }

    /** A mention found by its own head goes before one found by an alias, unless it is the title of the name that the alias finds. */
    public Mentions(
            Analysis analysis,
            List<Referent> referents,
            List<NominalRelation> relations,
            List<Alias> aliases,
            List<Title> titles) {
        this.titles = List.copyOf(titles);
        this.aliases = List.copyOf(aliases);
        this.analysis = analysis;
        this.referents = List.copyOf(referents);
        this.relations = List.copyOf(relations);
        for (Alias a : aliases) {
            byHead.put(key(a.sentence(), a.head()), a.mention());
        }
        for (Referent r : referents) {
            for (Mention m : r.mentions()) {
                byHead.put(key(m.sentence(), m.head()), m);
            }
        }
        aliases.stream().filter(this::isNameBehind).forEach(a -> byHead.put(key(a.sentence(), a.head()), a.mention()));
    }

    /** "Kenyan President Jane Roe": the title before a name is a mention by itself, but whoever asks after it is given the name. */
    private boolean isNameBehind(Alias a) {
        Mention title = byHead.get(key(a.sentence(), a.head()));
        return title != null
                && title.kind() == Mention.Kind.NOMINAL
                && a.mention().kind() == Mention.Kind.NAME
                && title.referent() == a.mention().referent();
    }

    private static long key(int sentence, int head) {
        return ((long) sentence << 32) | head;
    }

    public Analysis analysis() {
        return analysis;
    }

    public List<Referent> referents() {
        return referents;
    }

    public List<NominalRelation> relations() {
        return relations;
    }

    /** As they were given. */
    public List<Alias> aliases() {
        return aliases;
    }

    /** In the order of the text. */
    public List<Title> titles() {
        return titles;
    }

    /** The mention whose head is this token, or of whose title or class noun this is the head. */
    public Optional<Mention> at(int sentence, int head) {
        return Optional.ofNullable(byHead.get(key(sentence, head)));
    }

    public Referent referent(Mention mention) {
        return referents.get(mention.referent());
    }
}
