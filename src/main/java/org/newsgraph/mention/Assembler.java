package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/** Turns a finished draft into mentions, referents and relations, numbered in the order of the text. */
final class Assembler {
    private static final Comparator<Candidate> TEXT_ORDER = Comparator.comparingInt(Candidate::sentence)
            .thenComparingInt(Candidate::begin)
            .thenComparing(Comparator.comparingInt(Candidate::end).reversed())
            .thenComparingInt(Candidate::head);

    private static final Set<String> OF_ANYBODY = Set.of(Ng.term("memberOf"), Ng.term("partOf"), Ng.term("fromPlace"));

    private final Lexicon lexicon;
    private final StandingRelations standing;

    Assembler(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.standing = new StandingRelations(lexicon);
    }

    Mentions assemble(Draft draft) {
        Map<Integer, List<Candidate>> groups = new LinkedHashMap<>();
        draft.candidates().stream().sorted(TEXT_ORDER).forEach(c -> groups.computeIfAbsent(
                        draft.group(c.id()), k -> new ArrayList<>())
                .add(c));
        groups.values().removeIf(g -> g.stream().allMatch(c -> c.kind() == Mention.Kind.PRONOUN));
        List<Referent> referents = new ArrayList<>();
        Map<Integer, Mention> mentionOf = new HashMap<>();
        for (List<Candidate> group : groups.values()) {
            referents.add(referent(draft, referents.size(), group, mentionOf));
        }
        List<Mentions.Alias> aliases = new ArrayList<>();
        draft.aliases().forEach((key, id) -> Optional.ofNullable(mentionOf.get(id))
                .ifPresent(m -> aliases.add(new Mentions.Alias((int) (key >> 32), (int) (long) key, m))));
        return new Mentions(
                draft.analysis(), referents, relations(draft, referents, mentionOf), aliases, draft.titles());
    }

    private Referent referent(Draft draft, int index, List<Candidate> group, Map<Integer, Mention> mentionOf) {
        List<Mention> mentions = new ArrayList<>();
        for (Candidate c : group) {
            String text = NameCoreference.text(draft, c);
            Mention m =
                    new Mention(c.sentence(), c.head(), c.begin(), c.end(), c.span(), c.kind(), c.type(), text, index);
            mentions.add(m);
            mentionOf.put(c.id(), m);
        }
        boolean named = group.stream().anyMatch(Candidate::isNamed);
        return new Referent(index, name(draft, group, named), named, type(group, named), mentions);
    }

    /** The longest name; of what only a demonym names, the gazetteer's label; of the unnamed, the longest nominal. */
    private static String name(Draft draft, List<Candidate> group, boolean named) {
        Mention.Kind kind = named ? Mention.Kind.NAME : Mention.Kind.NOMINAL;
        Optional<String> longest = group.stream()
                .filter(c -> c.kind() == kind)
                .map(c -> NameCoreference.text(draft, c))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
        return longest.orElseGet(() -> group.stream()
                .flatMap(c -> c.entry().stream())
                .findFirst()
                .map(Gazetteer.Entry::label)
                .orElseGet(() -> NameCoreference.text(draft, group.get(0))));
    }

    /** The gazetteer's class; else the most frequent of the names' classes, else of all, the more specific winning a tie. */
    private String type(List<Candidate> group, boolean named) {
        Optional<Gazetteer.Entry> entry =
                group.stream().flatMap(c -> c.entry().stream()).findFirst();
        if (entry.isPresent()) {
            return entry.get().type();
        }
        Map<String, Integer> votes = new LinkedHashMap<>();
        group.stream()
                .filter(c -> named ? c.isNamed() : c.kind() == Mention.Kind.NOMINAL)
                .forEach(c -> votes.merge(c.type(), 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparingInt(e -> lexicon.superclasses(e.getKey()).size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Ng.THING);
    }

    private List<NominalRelation> relations(Draft draft, List<Referent> referents, Map<Integer, Mention> mentionOf) {
        Set<NominalRelation> result = new LinkedHashSet<>();
        for (Draft.Stated r : draft.stated()) {
            Optional<Referent> subject =
                    Optional.ofNullable(mentionOf.get(r.subject())).map(m -> referents.get(m.referent()));
            Optional<Referent> object = Optional.ofNullable(mentionOf.get(r.object()))
                    .map(m -> referents.get(m.referent()))
                    .filter(o -> o.named() || !lexicon.isA(o.type(), Ng.COUNTRY));
            boolean post = r.title().isPresent();
            boolean complete = subject.isPresent()
                    && !subject.equals(object)
                    && (post
                            ? subject.get().named()
                            : object.filter(Referent::named).isPresent() && !isSomebody(subject.get(), r.property()));
            if (complete && standing.stands(draft, r)) {
                result.add(new NominalRelation(
                        r.property(),
                        subject.get().index(),
                        object.map(Referent::index).orElse(-1),
                        r.title(),
                        r.former(),
                        object.isPresent() ? r.shortcut() : Optional.empty(),
                        r.sentence(),
                        r.trigger(),
                        r.construction()));
            }
        }
        return result.stream().map(r -> completed(r, result)).distinct().toList();
    }

    /** "a member of the union": of one person without a name a relation tells nothing that could be looked up. */
    private boolean isSomebody(Referent subject, String property) {
        return !subject.named() && OF_ANYBODY.contains(property) && lexicon.isA(subject.type(), Ng.PERSON);
    }

    /** "President Roe" is president of what the document elsewhere says she is president of. */
    private static NominalRelation completed(NominalRelation r, Set<NominalRelation> all) {
        if (r.object() >= 0) {
            return r;
        }
        List<NominalRelation> fuller = all.stream()
                .filter(f -> f.object() >= 0
                        && f.subject() == r.subject()
                        && f.title().equals(r.title())
                        && f.former() == r.former())
                .toList();
        boolean one = fuller.stream().map(NominalRelation::object).distinct().count() == 1;
        return !one
                ? r
                : new NominalRelation(
                        r.property(),
                        r.subject(),
                        fuller.get(0).object(),
                        r.title(),
                        r.former(),
                        fuller.get(0).shortcut(),
                        r.sentence(),
                        r.trigger(),
                        r.construction());
    }
}
