package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Finds whose a body or a force is: "the Ministry of Health of Kenya", "Kenya's parliament", "the Kenyan foreign ministry",
 * "Kenyan peacekeepers", "troops from Kenya", "NATO soldiers".
 */
final class BelongingFinder {
    private static final Set<String> BODIES = Set.of("GoverningBody", "GovernmentAgency");
    private static final Set<String> FORCES = Set.of("Force", "MilitaryUnit", "Personnel");
    /** Bodies with units in their service. */
    private static final Set<String> SENDERS = Set.of(
            "InternationalOrganization", "GovernmentAgency", "Ministry", "EmergencyService", "NonStateArmedGroup");
    /** People who belong to a body but are sent by nobody. */
    private static final Set<String> PEOPLE = Set.of("NonStateArmedGroup");

    /** "the state's enemies" are not in its service. */
    private static final Set<String> OPPONENTS = WordLists.words(BelongingFinder.class, "are in nobody's service");

    private static final Set<String> MEMBERS = WordLists.words(BelongingFinder.class, "belong to a body");

    private static final Set<String> KINDS =
            WordLists.words(BelongingFinder.class, "say again what kind of body a name is");

    private static final Set<String> PRIVATE = WordLists.words(BelongingFinder.class, "say that a body is no state's");

    private static final Set<String> TASKS = WordLists.words(BelongingFinder.class, "bodies with a task");
    private static final Set<String> WORKING = WordLists.words(BelongingFinder.class, "before a body with a task");

    private static final Set<String> LAWS = WordLists.words(BelongingFinder.class, "end the names of laws");
    private static final String VEHICLE = Ng.term("Vehicle");
    private static final String PART_OF = Ng.term("partOf");

    private final Lexicon lexicon;

    BelongingFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Draft draft, Sentence s) {
        for (Candidate c : draft.in(s.index())) {
            boolean force = isAny(c, FORCES);
            boolean vehicle = lexicon.isA(c.type(), VEHICLE);
            if (c.kind() != Mention.Kind.DEMONYM
                    && !isHolder(s, c)
                    && !isAct(s, c)
                    && !isPrivate(s, c)
                    && (force || vehicle || isAny(c, BODIES))) {
                List<Candidate> owners = owners(draft, s, c, force);
                // "the Kenyan and Ugandan governments", "the councils of Oran and Bône": each has one, the words name
                // neither.
                boolean shared = (owners.size() > 1 || c.plural() && isJoined(s, owners)) && !force && !vehicle;
                for (Candidate owner : owners) {
                    if (!shared
                            && !isAdjective(s, owner)
                            && !isHead(s, c, owner)
                            && !isSubject(s, c, owner)
                            && !isOfLaw(s, c, owner)
                            && !isSame(s, c, owner)) {
                        property(c, owner, force)
                                .filter(p -> !vehicle || isUser(s, c, owner))
                                .filter(p -> !p.equals(PART_OF) || !isWithOthers(draft, s, c, owner))
                                .ifPresent(p -> state(draft, s, c, owner, p));
                    }
                }
            } else if (isGroup(c, s)) {
                owners(draft, s, c, false).stream()
                        .filter(o -> isBody(o) && o.id() != c.id() && !isState(s, c, o) && !isAdjective(s, o))
                        .forEach(o -> state(draft, s, c, o, PART_OF));
            }
        }
    }

    /** "under the leadership of the ministry": what somebody does, and no body. */
    private static boolean isAct(Sentence s, Candidate c) {
        return c.kind() == Mention.Kind.NOMINAL
                && !c.plural()
                && s.tree().children(c.head(), "case").stream().anyMatch(i -> NounPhrases.isWord(s, i, "under"));
    }

    /** "a Kenyan private security agency": a body in the state, not one of the state's. */
    private static boolean isPrivate(Sentence s, Candidate c) {
        return c.kind() == Mention.Kind.NOMINAL
                && s.tree().children(c.head(), "amod", "compound").stream()
                        .anyMatch(i -> PRIVATE.contains(s.token(i).word().toLowerCase(Locale.ROOT)));
    }

    /** "the Government of Wales Act": the name goes on, and is that of a law. */
    private static boolean isOfLaw(Sentence s, Candidate c, Candidate owner) {
        int end = Math.max(c.end(), owner.end());
        return end < s.tokens().size() && LAWS.contains(s.token(end).word());
    }

    /** "US and NATO forces": not all of them are the body's, as those of two states are those of both. */
    private static boolean isWithOthers(Draft draft, Sentence s, Candidate c, Candidate owner) {
        return c.kind() == Mention.Kind.NOMINAL
                && owner.end() <= c.head()
                && NounPhrases.isWord(s, owner.begin() - 1, "and")
                && draft.namedBefore(s.index(), owner.begin() - 1).isPresent();
    }

    private static boolean isJoined(Sentence s, List<Candidate> owners) {
        return owners.stream().anyMatch(o -> NounPhrases.isWord(s, o.end(), "and"));
    }

    /** "ETA gunmen", "militants of the movement", "members of the front". */
    private boolean isGroup(Candidate c, Sentence s) {
        String noun = s.token(c.head()).lemma().toLowerCase(Locale.ROOT);
        return c.kind() == Mention.Kind.NOMINAL
                && !lexicon.isA(c.type(), Ng.PERSON)
                && (isAny(c, PEOPLE) || MEMBERS.contains(noun));
    }

    /** "a member of the alliance": where states are members, one of them. */
    private boolean isState(Sentence s, Candidate c, Candidate o) {
        return s.token(c.head()).lemma().equalsIgnoreCase("member")
                && !c.plural()
                && lexicon.isA(o.type(), Ng.INTERNATIONAL_ORGANIZATION)
                && !s.token(o.end() - 1).lemma().toLowerCase(Locale.ROOT).matches("parliament|assembly|commission");
    }

    /** "Sunni", "Hausa": what the recogniser takes for a body where it stands as an adjective. */
    private static boolean isAdjective(Sentence s, Candidate o) {
        return o.entry().isEmpty()
                && o.isName()
                && o.end() - o.begin() == 1
                && s.token(o.begin()).tag().startsWith("JJ");
    }

    /**
     * Whether the inner name is the outer one's noun or all of it but the word for its kind: the "Department of Justice" of
     * "US Department of Justice", the "Interfax" of "Interfax Agency".
     */
    private boolean isHead(Sentence s, Candidate c, Candidate owner) {
        boolean inside = c.isName() && c.begin() <= owner.begin() && owner.end() <= c.end();
        if (!inside || !lexicon.isA(owner.type(), Ng.ORGANIZATION) || lexicon.isA(owner.type(), Ng.COUNTRY)) {
            return false;
        }
        boolean last = owner.end() == c.end()
                && !NounPhrases.isWord(s, owner.begin() - 1, "of")
                && !NounPhrases.isWord(s, owner.begin() - 2, "of");
        boolean kind = owner.begin() == c.begin()
                && owner.end() == c.end() - 1
                && NameNouns.CLASS_NOUNS.contains(s.token(owner.end()).word().toLowerCase(Locale.ROOT));
        return last || kind;
    }

    /** "the Roe Police department": the name with the noun for its kind. */
    private static boolean isSame(Sentence s, Candidate c, Candidate owner) {
        return c.kind() == Mention.Kind.NOMINAL
                && owner.isName()
                && owner.end() == c.head()
                && (owner.type().equals(c.type())
                        || owner.type().equals(Ng.ORGANIZATION) && NounPhrases.isWord(s, c.head(), "department"))
                && KINDS.contains(s.token(c.head()).word());
    }

    /** A body before a vehicle has built it ("a Ford van"), unless it stands as its owner ("Roe Air's plane"). */
    private boolean isUser(Sentence s, Candidate c, Candidate owner) {
        boolean behind = owner.begin() > c.head() && !lexicon.isA(owner.type(), Ng.term("Company"));
        return behind || isAny(owner, FORCES) || NounPhrases.isTag(s, owner.end(), "POS");
    }

    private boolean isBody(Candidate owner) {
        return owner.isNamed()
                && (lexicon.isA(owner.type(), Ng.ORGANIZATION) || lexicon.isA(owner.type(), Ng.term("Force")))
                && !lexicon.isA(owner.type(), Ng.COUNTRY)
                && owner.kind() != Mention.Kind.DEMONYM;
    }

    /** "the commander of the fleet": who has a post in a force is no part of it as its units are. */
    private boolean isHolder(Sentence s, Candidate c) {
        return c.kind() == Mention.Kind.NOMINAL
                && !c.plural()
                && lexicon.title(s.token(c.head()).lemma().toLowerCase(java.util.Locale.ROOT))
                        .isPresent();
    }

    /** "China Working Group": a body of whoever has set it up, about the country. */
    private static boolean isSubject(Sentence s, Candidate c, Candidate owner) {
        return c.isName()
                && owner.kind() == Mention.Kind.NAME
                && owner.begin() == c.begin()
                && owner.end() < c.end()
                && TASKS.contains(s.token(c.end() - 1).lemma().toLowerCase(Locale.ROOT))
                && WORKING.contains(s.token(c.end() - 2).lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isAny(Candidate c, Set<String> types) {
        return types.stream().anyMatch(t -> lexicon.isA(c.type(), Ng.term(t)));
    }

    private Optional<String> property(Candidate c, Candidate owner, boolean force) {
        if (lexicon.isA(c.type(), VEHICLE)) {
            boolean operates = isAny(owner, FORCES) || lexicon.isA(owner.type(), Ng.ORGANIZATION);
            return operates ? Optional.of(Ng.term("operatedBy")) : Optional.empty();
        }
        boolean party = lexicon.isA(owner.type(), Ng.ORGANIZATION);
        if (lexicon.isA(owner.type(), Ng.COUNTRY) || owner.kind() == Mention.Kind.DEMONYM && !party) {
            return Optional.of(Ng.term(force ? "contingentOf" : "bodyOf"));
        }
        if (lexicon.isA(owner.type(), Ng.PLACE)) {
            return force && !lexicon.isA(c.type(), Ng.term("PoliceForce"))
                    ? Optional.empty()
                    : Optional.of(Ng.term("bodyOf"));
        }
        boolean unit = lexicon.isA(c.type(), Ng.term("MilitaryUnit"));
        // "the company's sales division", "the fire department's division" are no soldiers.
        boolean division = !unit
                || isAny(owner, FORCES)
                || isAny(owner, SENDERS) && !lexicon.isA(owner.type(), Ng.term("EmergencyService"));
        // A "Labour government" is a country's, whatever stands before it.
        boolean possible = division && !lexicon.isA(c.type(), Ng.term("Government"));
        return possible && lexicon.isA(owner.type(), Ng.ORGANIZATION) ? Optional.of(PART_OF) : Optional.empty();
    }

    private List<Candidate> owners(Draft draft, Sentence s, Candidate c, boolean force) {
        List<Candidate> owners = new ArrayList<>();
        if (c.isName()) {
            draft.in(s.index()).stream()
                    .filter(n -> n.isNamed() && n.id() != c.id() && c.begin() <= n.begin() && n.end() <= c.end())
                    .forEach(owners::add);
        }
        if (owners.isEmpty()) {
            before(draft, s, c, owners);
        }
        if (owners.isEmpty()) {
            after(draft, s, c, force).ifPresent(o -> addBehind(draft, s, c, o, force, owners));
        }
        return owners;
    }

    /** Over adjectives and nouns to a name, demonym or possessor; "Chadian and Nigerian" are two. */
    private void before(Draft draft, Sentence s, Candidate c, List<Candidate> owners) {
        int i = c.isName() ? c.begin() - 1 : c.head() - 1;
        while (i >= 0
                && draft.namedBefore(s.index(), i + 1).isEmpty()
                && (s.token(i).tag().startsWith("JJ")
                        || s.token(i).tag().equals("NN")
                        || s.token(i).tag().equals("VBN")
                        || s.token(i).tag().equals("CD"))) {
            i--;
        }
        boolean opponent = OPPONENTS.contains(s.token(c.head()).lemma().toLowerCase(Locale.ROOT));
        if (opponent) {
            return;
        }
        if (NounPhrases.isTag(s, i, "POS")) {
            // "the channel's White House reporter": the name belongs to the noun behind it.
            if (c.isName() && NounPhrases.isTag(s, c.end(), "NN")) {
                return;
            }
            // "the governor's office of Oran" is the town's: whose post it serves is not whose it is.
            draft.at(s.index(), i - 1)
                    .filter(o -> o.isNamed() || !lexicon.isA(o.type(), Ng.PERSON))
                    .ifPresent(owners::add);
            return;
        }
        if (NounPhrases.isTag(s, i, "PRP$")) {
            draft.at(s.index(), i).ifPresent(owners::add);
            return;
        }
        Optional<Candidate> named = draft.namedBefore(s.index(), i + 1);
        while (named.isPresent() && owners.size() < 6) {
            owners.add(named.get());
            int link = named.get().begin() - 1;
            boolean more = NounPhrases.isWord(s, link, "and") || NounPhrases.isWord(s, link, ",");
            named = more && named.get().kind() == Mention.Kind.DEMONYM
                    ? draft.namedBefore(s.index(), link).filter(n -> n.kind() == Mention.Kind.DEMONYM)
                    : Optional.empty();
        }
    }

    /** Behind the noun: "a contingent of 40 Chadian soldiers" is Chad's as they are; "troops from Chad, Mali and Togo" are of all three. */
    private void addBehind(
            Draft draft, Sentence s, Candidate c, Candidate owner, boolean force, List<Candidate> owners) {
        if (force && isSoldiers(s, c, owner)) {
            before(draft, s, owner, owners);
        }
        if (owners.isEmpty()) {
            owners.add(owner);
            if (force && isCountry(owner)) {
                owners.addAll(listed(draft, s, owner));
            }
        }
    }

    private boolean isSoldiers(Sentence s, Candidate c, Candidate owner) {
        return owner.kind() == Mention.Kind.NOMINAL
                && owner.plural()
                && isAny(owner, FORCES)
                && NounPhrases.isTag(s, c.head(), "NN")
                && NounPhrases.isWord(s, c.head() + 1, "of");
    }

    /** The further countries of a list with "and" before its last; none where a possessive shows that something else is listed. */
    private List<Candidate> listed(Draft draft, Sentence s, Candidate first) {
        List<Candidate> further = new ArrayList<>();
        Candidate last = first;
        boolean ended = false;
        while (!ended) {
            int link = NounPhrases.isWord(s, last.end(), ",") ? last.end() + 1 : last.end();
            ended = NounPhrases.isWord(s, link, "and");
            if (!ended && link == last.end()) {
                return List.of();
            }
            int begin = ended ? link + 1 : link;
            Optional<Candidate> next = draft.nameFrom(s.index(), NounPhrases.isTag(s, begin, "DT") ? begin + 1 : begin)
                    .filter(n -> isCountry(n) && !NounPhrases.isTag(s, n.end(), "POS"));
            if (next.isEmpty()) {
                return List.of();
            }
            last = next.get();
            further.add(last);
        }
        return further;
    }

    private boolean isCountry(Candidate c) {
        return c.kind() == Mention.Kind.NAME && lexicon.isA(c.type(), Ng.COUNTRY);
    }

    private static Optional<Candidate> after(Draft draft, Sentence s, Candidate c, boolean force) {
        int end = NounPhrases.end(draft, s, c);
        boolean linked = NounPhrases.isWord(s, end, "of") || force && NounPhrases.isWord(s, end, "from");
        return linked ? NounPhrases.from(draft, s, end + 1) : Optional.empty();
    }

    private static void state(Draft draft, Sentence s, Candidate c, Candidate owner, String property) {
        int begin = Math.min(c.begin(), owner.begin());
        int end = Math.max(c.kind() == Mention.Kind.NOMINAL ? c.head() + 1 : c.end(), owner.end());
        draft.state(property, c, owner, s.index(), s.span(begin, end), "belonging");
    }
}
