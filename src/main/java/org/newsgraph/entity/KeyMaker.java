package org.newsgraph.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.NameKey;

/**
 * Gives a referent the key that its own document warrants: the outside identifier's; else that of family and name, with the
 * owner where many things bear the name; else one of its own, with the document in it.
 */
final class KeyMaker {
    private static final List<String> OWNED_BODIES = Stream.of(
                    "GoverningBody", "GovernmentAgency", "Force", "PoliticalParty")
            .map(Ng::term)
            .toList();
    private static final List<String> LOCAL_PLACES = Stream.of(
                    "Facility", "Square", "Street", "District", "City", "Region", "Route")
            .map(Ng::term)
            .toList();
    private static final Set<String> COMMON_WORDS =
            WordLists.words(KeyMaker.class, "stand in the names of many bodies");
    /** What a place has several of, however it is spoken of. */
    private static final Set<String> BUILT = Stream.of("Facility", "Square", "Street", "Route", "City", "Region")
            .map(Ng::term)
            .collect(Collectors.toUnmodifiableSet());

    /** Bodies that a state has in many others. */
    private static final Set<String> MISSIONS = WordLists.words(KeyMaker.class, "missions to a state");

    private static final String COURT = Ng.term("Court");

    private final Lexicon lexicon;
    private final Owner owners;

    KeyMaker(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.owners = new Owner(gazetteer);
    }

    Identity identify(Item item, DocumentContext context) {
        if (item.entry().isPresent()) {
            boolean named = !item.nameForms().isEmpty();
            return new Identity(item.entry().get().key(), true, named ? "identifier" : "demonym", named ? 0.95 : 0.9);
        }
        Optional<Identity> shared = item.referent().named() ? named(item, context) : unnamed(item, context);
        return shared.orElseGet(() -> own(item));
    }

    private Optional<Identity> named(Item item, DocumentContext context) {
        String name = Names.canonical(item.name());
        if (name.isEmpty() || item.nameForms().isEmpty()) {
            return Optional.empty();
        }
        return switch (item.family()) {
            case PERSON -> person(item, context);
            case PLACE -> place(item, name, context);
            case ORGANIZATION, GROUP ->
                isCommonName(item, name) ? owned(item, context, true) : byName(item, name, 0.85);
            case THING -> byName(item, name, 0.8);
        };
    }

    private static Optional<Identity> byName(Item item, String name, double confidence) {
        return Optional.of(new Identity(item.family().path(Names.slug(name)), true, "name", confidence));
    }

    /** A lone surname says too little, unless with a post. */
    private static Optional<Identity> person(Item item, DocumentContext context) {
        PersonName name = PersonName.of(item.name());
        if (name.isFull()) {
            return Optional.of(new Identity(Family.PERSON.path(Names.slug(name.key())), true, "name", 0.85));
        }
        return Identified.posts(item, context).stream()
                .findFirst()
                .map(post -> Names.slug(name.surname() + " " + post))
                .map(slug -> new Identity(Family.PERSON.path(slug), true, "post", 0.7));
    }

    /** Squares, streets, offices and villages of one name are many: their country tells them apart. */
    private Optional<Identity> place(Item item, String name, DocumentContext context) {
        if (LOCAL_PLACES.stream().noneMatch(t -> lexicon.isA(item.referent().type(), t))) {
            return byName(item, name, 0.8);
        }
        Optional<String> where = context.owner(item).map(Entry::key).or(context::soleCountry);
        return where.map(
                w -> new Identity(Family.PLACE.path(Names.slug(name) + "-" + Names.tail(w)), true, "name", 0.75));
    }

    /** A name that every state or town has one of: a ministry, a parliament, a national bank, a workers' party. */
    private boolean isCommonName(Item item, String canonical) {
        List<String> words = List.of(canonical.split(" "));
        String beforeOf = canonical.contains(" of ") ? canonical.substring(0, canonical.indexOf(" of ")) : canonical;
        boolean noun = isNoun(words.get(words.size() - 1)) || isNoun(beforeOf.substring(beforeOf.lastIndexOf(' ') + 1));
        boolean owned =
                OWNED_BODIES.stream().anyMatch(t -> lexicon.isA(item.referent().type(), t));
        // "the Greens", "the Conservatives"
        if (lexicon.isA(item.referent().type(), Ng.POLITICAL_PARTY) && words.size() == 1 && isCommonParty(canonical)) {
            return true;
        }
        return noun && (owned || words.stream().allMatch(w -> COMMON_WORDS.contains(w) || isNoun(w)));
    }

    private static boolean isCommonParty(String word) {
        return COMMON_WORDS.contains(word)
                || word.endsWith("s") && COMMON_WORDS.contains(word.substring(0, word.length() - 1));
    }

    /** Whether the name is of such words alone, its last, the noun, set aside. */
    static boolean areCommon(String name) {
        List<String> words = List.of(Names.canonical(name).split(" "));
        return words.subList(0, words.size() - 1).stream().allMatch(COMMON_WORDS::contains);
    }

    /** Whether the word tells nothing of whose body it is in the name of. */
    static boolean isCommon(String word) {
        return COMMON_WORDS.contains(word);
    }

    private boolean isNoun(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s");
        return !lexicon.classesOf(word).isEmpty()
                || plural
                        && !lexicon.classesOf(word.substring(0, word.length() - 1))
                                .isEmpty();
    }

    private Optional<Identity> unnamed(Item item, DocumentContext context) {
        String type = item.referent().type();
        boolean body = item.family() == Family.ORGANIZATION
                && !lexicon.isA(type, COURT)
                && OWNED_BODIES.stream().anyMatch(t -> lexicon.isA(type, t));
        boolean group = item.family() == Family.GROUP;
        boolean part = item.family() == Family.PLACE
                && lexicon.superclasses(type).stream().noneMatch(BUILT::contains);
        return (body || group) && !item.isIndefinite() || part && item.isOnlyOne()
                ? owned(item, context, false)
                : Optional.empty();
    }

    /** Key of common noun and owner: {@code organization/kazakhstan-foreign-ministry}, {@code group/belarus-peacekeepers}. */
    private Optional<Identity> owned(Item item, DocumentContext context, boolean named) {
        Optional<Owner.Owned> read = owners.read(item.name()).or(() -> context.within(item));
        if (read.isPresent()) {
            boolean several = item.family() == Family.GROUP || !item.isOnlyOne();
            return read.map(o -> owned(item, o.owner().key(), o.rest(), o.locative() && !named && several, 0.8))
                    .flatMap(i -> ofMission(item, context, i));
        }
        String rest = named ? Names.canonical(item.name()) : Owner.bare(item.name());
        Optional<String> owner = context.owner(item).map(Entry::key);
        if (owner.isEmpty() && named && !context.isAcademic(item)) {
            owner = context.soleCountry();
        }
        return rest.isEmpty()
                ? Optional.empty()
                : owner.map(o -> owned(item, o, rest, false, 0.7)).flatMap(i -> ofMission(item, context, i));
    }

    /** "the American embassy" is one of many: the one in the town or country that the text says, else nobody knows in which. */
    private static Optional<Identity> ofMission(Item item, DocumentContext context, Identity owned) {
        if (MISSIONS.stream().noneMatch(owned.key()::endsWith)) {
            return Optional.of(owned);
        }
        return context.host(item)
                .map(h -> new Identity(owned.key() + "-in-" + Names.tail(h.key()), true, "owner", owned.confidence()));
    }

    private static Identity owned(Item item, String owner, String rest, boolean locative, double confidence) {
        String slug =
                locative ? Names.slug(rest) + "-in-" + Names.tail(owner) : Names.tail(owner) + "-" + Names.slug(rest);
        return new Identity(item.family().path(slug), true, "owner", confidence);
    }

    private static Identity own(Item item) {
        String slug = Names.slug(NameKey.of(item.name()));
        String hash = Names.hash(item.document(), item.position());
        return new Identity(item.family().path((slug.isEmpty() ? "" : slug + "-") + hash), false, "own", 1);
    }
}
