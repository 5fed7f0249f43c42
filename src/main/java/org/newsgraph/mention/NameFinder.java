package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final NameParts parts;
    private final NameNouns kinds;

    NameFinder(Lexicon lexicon, Gazetteer gazetteer, NounTypes nouns) {
        this.lexicon = lexicon;
        this.lookup = gazetteer;
        this.gazetteer = new GazetteerMatcher(gazetteer);
        this.shape = new NameShape(lexicon, nouns);
        this.organisations = new OrganisationNames(lexicon, nouns, shape);
        this.judgement = new KnownNames(lexicon, nouns);
        this.quoted = new QuotedNames(lexicon, nouns);
        this.kinds = new NameNouns(lexicon, nouns);
        this.parts = new NameParts(lexicon, shape);
    }

    List<NamePhrase> find(Sentence s) {
        List<NamePhrase> known = gazetteer.match(s);
        List<NamePhrase> outer = new ArrayList<>();
        for (Name name : s.names()) {
            for (NamePhrase part : parts.of(s, name, known)) {
                shape.trim(s, part)
                        .map(n -> kinds.typedByNounBefore(s, kinds.typedByClassNoun(s, edition(n, known))))
                        .map(n -> quoted.typed(s, n))
                        .map(n -> withOrigin(s, n, known))
                        .map(n -> withCampus(s, n, known))
                        .ifPresent(outer::add);
            }
        }
        outer = addOrganisations(s, outer);
        outer.replaceAll(n -> withNumber(s, n));
        List<NamePhrase> all = new ArrayList<>(outer);
        for (NamePhrase k : known) {
            place(s, k, outer, all);
        }
        all.sort(Comparator.comparingInt(NamePhrase::begin)
                .thenComparing(Comparator.comparingInt(NamePhrase::end).reversed()));
        return all;
    }

    /** "36th Marine Brigade": which of the brigades it is. */
    private NamePhrase withNumber(Sentence s, NamePhrase n) {
        boolean numbered = n.begin() > 0
                && lexicon.isA(n.type(), Ng.term("MilitaryUnit"))
                && n.length() > 1
                && s.token(n.begin() - 1).word().matches("\\d+(st|nd|rd|th)");
        return numbered
                ? new NamePhrase(
                        n.begin() - 1, n.end(), n.type(), n.entry(), n.demonym(), n.nested(), n.recognised(), 0)
                : n;
    }

    /** "Polish Air Forces", "Australian Securities Exchange": of words that every country has a body of, the adjective is a part. */
    private NamePhrase withOrigin(Sentence s, NamePhrase n, List<NamePhrase> known) {
        boolean common = n.length() > 1
                && lexicon.isA(n.type(), Ng.ORGANIZATION)
                && known.stream().noneMatch(k -> k.overlaps(n))
                && s.tokens().subList(n.begin(), n.end()).stream()
                        .allMatch(t -> Character.isUpperCase(t.word().charAt(0))
                                && (t.tag().startsWith("JJ") || shape.isCommonWord(t.word())));
        return known.stream()
                .filter(k -> common && k.demonym() && k.end() == n.begin() && k.length() == 1 && k.letters() == 0)
                .filter(k -> lexicon.isA(k.type(), Ng.COUNTRY))
                .map(k -> n.within(k.begin(), n.end()))
                .findFirst()
                .orElse(n);
    }

    /** "University of Texas at Austin": which of the universities that a state has. */
    private NamePhrase withCampus(Sentence s, NamePhrase n, List<NamePhrase> known) {
        boolean ofState = lexicon.isA(n.type(), Ng.term("EducationOrganization"))
                && known.stream()
                        .anyMatch(k -> k.end() == n.end()
                                && k.begin() > n.begin()
                                && s.token(k.begin() - 1).word().equals("of"));
        boolean at = ofState
                && n.end() + 1 < s.tokens().size()
                && s.token(n.end()).word().equals("at");
        return known.stream()
                .filter(k -> at && k.begin() == n.end() + 1 && lexicon.isA(k.type(), Ng.CITY) && !k.demonym())
                .map(k -> n.within(n.begin(), k.end()))
                .findFirst()
                .orElse(n);
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
        List<NamePhrase> touching = outer.stream()
                .filter(n -> n.overlaps(k) && !isPartOfOther(n, k, outer, all))
                .toList();
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

    /** Whether the recogniser's name is the known one's words, and within another: "Russian" beside "Russian Air Force"; it is dropped then. */
    private static boolean isPartOfOther(NamePhrase n, NamePhrase k, List<NamePhrase> outer, List<NamePhrase> all) {
        boolean part = k.contains(n) && outer.stream().anyMatch(o -> o.length() > k.length() && o.contains(k));
        if (part) {
            all.remove(n);
        }
        return part;
    }
}
