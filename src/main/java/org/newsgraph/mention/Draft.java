package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;

/** The mentions of one document while they are being found; lives for one call. Groups of mentions are a disjoint-set forest. */
final class Draft {
    private final Analysis analysis;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Long, Integer> heads = new HashMap<>();
    private final Map<Long, Integer> aliases = new HashMap<>();
    private final List<Integer> parents = new ArrayList<>();
    private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();
    private final Map<Integer, List<Candidate>> members = new HashMap<>();
    private final List<Stated> stated = new ArrayList<>();
    private final List<Mentions.Title> titles = new ArrayList<>();

    /**
     * A relation between mentions.
     *
     * @param object id of a candidate, -1 if not said
     */
    record Stated(
            String property,
            int subject,
            int object,
            Optional<String> title,
            boolean former,
            Optional<String> shortcut,
            int sentence,
            Span trigger,
            String construction) {}

    Draft(Analysis analysis) {
        this.analysis = analysis;
    }

    Analysis analysis() {
        return analysis;
    }

    Sentence sentence(Candidate c) {
        return analysis.sentences().get(c.sentence());
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Stated> stated() {
        return stated;
    }

    List<Mentions.Title> titles() {
        return titles;
    }

    void addTitle(Mentions.Title title) {
        titles.add(title);
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** Adds a mention unless its head already is one's. */
    Optional<Candidate> add(
            Sentence s,
            int head,
            int begin,
            int end,
            Span span,
            Mention.Kind kind,
            String type,
            boolean plural,
            Optional<Gazetteer.Entry> entry) {
        if (heads.containsKey(key(s.index(), head))) {
            return Optional.empty();
        }
        Candidate c = new Candidate(candidates.size(), s.index(), head, begin, end, span, kind, type, plural, entry);
        candidates.add(c);
        parents.add(c.id());
        bySentence.computeIfAbsent(c.sentence(), k -> new ArrayList<>()).add(c);
        members.put(c.id(), new ArrayList<>(List.of(c)));
        heads.put(key(s.index(), head), c.id());
        return Optional.of(c);
    }

    /** Lets another token find a mention, unless it is the head of one itself. */
    void alias(Candidate c, int token) {
        aliases.putIfAbsent(key(c.sentence(), token), c.id());
    }

    /** The mention with this head, or with a title or class noun before or after it that this token heads. */
    Optional<Candidate> at(int sentence, int token) {
        Integer id = heads.get(key(sentence, token));
        if (id == null) {
            id = aliases.get(key(sentence, token));
        }
        return Optional.ofNullable(id).map(candidates::get);
    }

    /** The mentions of a sentence, in the order of their making. */
    List<Candidate> in(int sentence) {
        return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
    }

    /** The longest name that begins at this token. */
    Optional<Candidate> nameFrom(int sentence, int token) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(c -> c.begin() == token && c.isName())
                .max(Comparator.comparingInt(Candidate::end));
    }

    /** The longest name or demonym that begins at this token. */
    Optional<Candidate> namedFrom(int sentence, int token) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(c -> c.begin() == token && c.isNamed())
                .max(Comparator.comparingInt(Candidate::end));
    }

    /** The longest name or demonym that ends before this token. */
    Optional<Candidate> namedBefore(int sentence, int token) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(c -> c.end() == token && c.isNamed())
                .min(Comparator.comparingInt(Candidate::begin));
    }

    /** Whether the token is a mention's head, not only an alias. */
    boolean isHead(int sentence, int token) {
        return heads.containsKey(key(sentence, token));
    }

    /** Further tokens by which mentions are found, by their keys. */
    Map<Long, Integer> aliases() {
        return aliases;
    }

    /** The group of a mention, named by its first member. */
    int group(int id) {
        int root = id;
        while (parents.get(root) != root) {
            root = parents.get(root);
        }
        return root;
    }

    boolean areSame(Candidate a, Candidate b) {
        return group(a.id()) == group(b.id());
    }

    /** States that two mentions refer to the same thing. */
    void merge(Candidate a, Candidate b) {
        int x = group(a.id());
        int y = group(b.id());
        if (x != y) {
            parents.set(Math.max(x, y), Math.min(x, y));
            List<Candidate> all = members.computeIfAbsent(Math.min(x, y), k -> new ArrayList<>());
            all.addAll(members.getOrDefault(Math.max(x, y), List.of()));
            members.remove(Math.max(x, y));
            all.sort(Comparator.comparingInt(Candidate::id));
        }
    }

    /** All mentions of the group, in the order of their making. */
    List<Candidate> members(Candidate c) {
        return List.copyOf(members.getOrDefault(group(c.id()), List.of()));
    }

    void state(Stated relation) {
        stated.add(relation);
    }

    /** States a relation without a post. */
    void state(String property, Candidate subject, Candidate object, int sentence, Span trigger, String construction) {
        if (subject.id() != object.id()) {
            stated.add(new Stated(
                    property,
                    subject.id(),
                    object.id(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    sentence,
                    trigger,
                    construction));
        }
    }
}
