package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.language.Name;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Proper names of a sentence: the recogniser's, corrected by the gazetteer and by the words they are made of ("Ministry of
 * Health" is an organisation, "Smolny Square" a place). The outermost come first, each followed by the names within it.
 */
final class NameFinder {
    private final Lexicon lexicon;
    private final Gazetteer lookup;
    private final GazetteerMatcher gazetteer;
    private final NameShape shape;
    private final OrganisationNames organisations;
    private final KnownNames judgement;
    private final QuotedNames quoted;

    NameFinder(Lexicon lexicon, Gazetteer gazetteer, NounTypes nouns) {
        this.lexicon = lexicon;
        this.lookup = gazetteer;
        this.gazetteer = new GazetteerMatcher(gazetteer);
        this.shape = new NameShape(lexicon, nouns);
        this.organisations = new OrganisationNames(lexicon, nouns, shape);
        this.judgement = new KnownNames(lexicon, nouns);
        this.quoted = new QuotedNames(lexicon, nouns);
    }

    List<NamePhrase> find(Sentence s) {
        List<NamePhrase> known = gazetteer.match(s);
        List<NamePhrase> outer = new ArrayList<>();
        for (Name name : s.names()) {
            for (NamePhrase part : parts(s, name, known)) {
                shape.trim(s, part)
                        .map(n -> shape.typedByNounBefore(s, shape.typedByClassNoun(s, edition(n, known))))
                        .map(n -> quoted.typed(s, n))
                        .ifPresent(outer::add);
            }
        }
        outer = addOrganisations(s, outer);
        List<NamePhrase> all = new ArrayList<>(outer);
        for (NamePhrase k : known) {
            place(s, k, outer, all);
        }
        all.sort(Comparator.comparingInt(NamePhrase::begin)
                .thenComparing(Comparator.comparingInt(NamePhrase::end).reversed()));
        return all;
    }

    /** The recogniser joins "Austin, Texas", "Peru's Congress", "Russia Vladimir Putin": the gazetteer takes them apart. */
    private List<NamePhrase> parts(Sentence s, Name name, List<NamePhrase> known) {
        NamePhrase whole = new NamePhrase(name.begin(), name.end(), typeOf(name), Optional.empty(), false, name.type());
        for (int i = name.begin() + 1; i < name.end() - 1; i++) {
            if (s.token(i).word().equals(",")) {
                List<NamePhrase> both = new ArrayList<>(parts(s, new Name(name.begin(), i, name.type()), known));
                both.addAll(parts(s, new Name(i + 1, name.end(), name.type()), known));
                return both;
            }
        }
        OptionalInt gap = separator(s, name);
        if (gap.isPresent()) {
            List<NamePhrase> both =
                    new ArrayList<>(parts(s, new Name(name.begin(), gap.getAsInt(), name.type()), known));
            both.addAll(parts(s, new Name(gap.getAsInt() + 1, name.end(), name.type()), known));
            return both;
        }
        for (NamePhrase k : known) {
            boolean possessor = k.begin() == name.begin() && k.end() + 1 < name.end() && !k.demonym();
            if (possessor
                    && lexicon.isA(k.type(), Ng.PLACE)
                    && s.token(k.end()).tag().equals("POS")
                    && Character.isUpperCase(s.token(k.end() + 1).word().charAt(0))) {
                return List.of(k, whole.within(k.end() + 1, name.end()));
            }
        }
        for (NamePhrase k : known) {
            if (k.begin() >= name.begin() && isRunOn(s, name, k)) {
                NamePhrase person = new NamePhrase(k.end(), name.end(), Ng.PERSON, Optional.empty(), false, "PERSON");
                return List.of(whole.within(name.begin(), k.end()), person);
            }
        }
        if (name.type().equals("PERSON")
                && name.begin() > 0
                && s.token(name.begin() - 1).word().equals("of")) {
            for (NamePhrase k : known) {
                if (k.begin() == name.begin() && k.end() < name.end() && !k.demonym()) {
                    return List.of(k, whole.within(k.end(), name.end()));
                }
            }
        }
        return List.of(whole);
    }

    /** "BBC Persian", "Sky News Australia": an outlet's name and a country's are together the name of an outlet. */
    private NamePhrase edition(NamePhrase name, List<NamePhrase> known) {
        boolean outlet = known.stream()
                .filter(k -> k.begin() == name.begin() && lexicon.isA(k.type(), Ng.MEDIA_OUTLET))
                .anyMatch(k -> known.stream()
                        .anyMatch(c ->
                                c.begin() == k.end() && c.end() == name.end() && lexicon.isA(c.type(), Ng.COUNTRY)));
        return outlet ? name.withType(Ng.MEDIA_OUTLET, Optional.empty()) : name;
    }

    /** "Roe News | Sport", "Lima - Oslo": a stroke or a dash with blanks parts two names, unless it joins initials. */
    private static OptionalInt separator(Sentence s, Name name) {
        for (int i = name.begin() + 1; i < name.end() - 1; i++) {
            String word = s.token(i).word();
            boolean apart = s.token(i - 1).span().end() < s.token(i).span().begin()
                    && s.token(i).span().end() < s.token(i + 1).span().begin();
            boolean initial =
                    s.token(i - 1).word().endsWith(".") || s.token(i + 1).word().endsWith(".");
            boolean article = word.equals("The") && s.token(i).tag().equals("DT");
            if (article && !OrganisationNames.LINKS.contains(s.token(i - 1).word())
                    || word.equals("|")
                    || apart && !initial && (word.equals("-") || word.equals("–") || word.equals("—"))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** "Armed Forces of Ukraine Valerii Roe": behind "of" and a country no body's name goes on with two words that name none. */
    private boolean isRunOn(Sentence s, Name name, NamePhrase k) {
        boolean body = name.type().equals("ORGANIZATION")
                && k.begin() > name.begin() + 1
                && name.end() - k.end() >= 2
                && lexicon.isA(k.type(), Ng.COUNTRY)
                && !k.demonym()
                && (s.token(k.begin() - 1).word().equals("of")
                        || s.token(k.begin() - 1).word().equals("the")
                                && s.token(k.begin() - 2).word().equals("of"));
        return body
                && s.tokens().subList(k.end(), name.end()).stream()
                        .allMatch(t -> t.isProperNoun()
                                && Character.isUpperCase(t.word().charAt(0))
                                && !shape.isKnownNoun(t.word()));
    }

    private static String typeOf(Name name) {
        return switch (name.type()) {
            case "PERSON" -> Ng.PERSON;
            case "LOCATION" -> Ng.PLACE;
            case "ORGANIZATION" -> Ng.ORGANIZATION;
            default -> Ng.THING;
        };
    }

    private List<NamePhrase> addOrganisations(Sentence s, List<NamePhrase> names) {
        List<NamePhrase> result = new ArrayList<>(names);
        for (NamePhrase organisation : organisations.find(s, names)) {
            result.removeIf(n -> n.overlaps(organisation));
            result.add(organisation);
        }
        return result;
    }

    /** "Social Democrats", "Christian Democratic": with a word before, the name of another party. */
    private boolean isOtherParty(Sentence s, NamePhrase k) {
        return k.demonym()
                && lexicon.isA(k.type(), Ng.POLITICAL_PARTY)
                && k.begin() > 0
                && s.token(k.begin() - 1).tag().startsWith("JJ")
                && Character.isUpperCase(s.token(k.begin() - 1).word().charAt(0))
                && lookup.demonym(s.token(k.begin() - 1).word()).isEmpty();
    }

    /** Puts a known name among the recogniser's: in its place, within it, or nowhere ("Georgia" in "Georgia O'Keeffe"). */
    private void place(Sentence s, NamePhrase k, List<NamePhrase> outer, List<NamePhrase> all) {
        List<NamePhrase> touching = outer.stream().filter(n -> n.overlaps(k)).toList();
        if (!k.demonym() && judgement.isDish(s, k)) {
            all.removeAll(touching);
            return;
        }
        if (judgement.isRestOfName(s, k) || isOtherParty(s, k)) {
            return;
        }
        if (touching.isEmpty()) {
            if (judgement.canStandAlone(s, k, lookup.ambiguous(s.words(k.begin(), k.end())))) {
                all.add(k);
            }
            return;
        }
        if (touching.stream().allMatch(k::contains)) {
            if (touching.stream().noneMatch(n -> judgement.isOtherwise(s, n, k))) {
                all.removeAll(touching);
                all.add(new NamePhrase(
                        k.begin(),
                        k.end(),
                        k.type(),
                        k.entry(),
                        k.demonym(),
                        false,
                        touching.get(0).recognised(),
                        k.letters()));
            }
            return;
        }
        if (touching.size() == 1
                && touching.get(0).contains(k)
                && lexicon.isA(touching.get(0).type(), Ng.ORGANIZATION)
                && !(k.demonym() && lexicon.isA(k.type(), Ng.ORGANIZATION))
                && judgement.isMeantWithin(s, touching.get(0), k, lookup.ambiguous(s.words(k.begin(), k.end())))) {
            all.add(k.asNested());
        }
    }
}
