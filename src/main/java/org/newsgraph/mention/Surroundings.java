package org.newsgraph.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/** Whether one place can lie in another: by what the gazetteer has of both, by their kinds and by their words. */
final class Surroundings {
    /** Waters that run through or lie beside towns. */
    private static final Set<String> WATERS = WordLists.words(Surroundings.class, "waters");

    private static final Set<String> TOPIC = Set.of("against", "about", "over", "for");

    private final Lexicon lexicon;

    Surroundings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A region of several countries. */
    static boolean isContinental(Candidate p) {
        return p.type().equals(Ng.REGION)
                && p.entry().filter(e -> e.country().isEmpty()).isPresent();
    }

    /** Bodies that stand at one place: "the institute in Bethesda". */
    boolean isSeated(Candidate c) {
        return lexicon.isA(c.type(), Ng.term("EducationOrganization"))
                || lexicon.isA(c.type(), Ng.term("MedicalOrganization"));
    }

    /** Whether the gazetteer has the first in the second or in the same country. */
    boolean isKnown(Candidate c, Candidate p) {
        Optional<String> country = c.entry().flatMap(Gazetteer.Entry::country);
        Optional<String> own = p.entry().map(Gazetteer.Entry::key);
        Optional<String> around = p.entry().flatMap(Gazetteer.Entry::country);
        // Of two regions of a country neither lies in the other.
        boolean beside = lexicon.isA(c.type(), Ng.REGION) && !lexicon.isA(p.type(), Ng.COUNTRY);
        return country.isPresent() && (country.equals(own) || country.equals(around) && !beside);
    }

    /** "She beat Wales in the Bowl": a region or continent lies in no town, ground or building. */
    boolean isTooLarge(Sentence s, Candidate c, Candidate p) {
        boolean area = c.isName()
                && (lexicon.isA(c.type(), Ng.REGION)
                        || c.entry().isPresent() && c.entry().get().country().isEmpty());
        boolean water = WATERS.contains(s.token(c.end() - 1).lemma().toLowerCase(Locale.ROOT));
        if (c.isName() && water) {
            return !lexicon.isA(p.type(), Ng.COUNTRY) && !lexicon.isA(p.type(), Ng.REGION);
        }
        boolean at = c.isName()
                && NounPhrases.isWord(s, p.begin() - 1, "at")
                && !lexicon.isA(c.type(), Ng.FACILITY)
                && !lexicon.isA(c.type(), Ng.ORGANIZATION)
                && !lexicon.isA(c.type(), Ng.term("Landform"));
        return at || area && !lexicon.isA(p.type(), Ng.COUNTRY) && !lexicon.isA(p.type(), Ng.REGION);
    }

    /** "a protest against the Roe in the city", "the University of Brunei in Vietnam" has a branch there. */
    boolean isLoose(Draft draft, Sentence s, Candidate c, Candidate p) {
        boolean topic = c.isName()
                && c.type().equals(Ng.PLACE)
                && c.entry().isEmpty()
                && c.begin() > 0
                && TOPIC.contains(s.token(c.begin() - 1).word());
        return topic || isSeated(c) && isElsewhere(draft, s, c, p);
    }

    private boolean isElsewhere(Draft draft, Sentence s, Candidate c, Candidate p) {
        return lexicon.isA(p.type(), Ng.COUNTRY)
                && draft.in(s.index()).stream()
                        .filter(n -> n.isNamed() && n.id() != c.id() && c.begin() <= n.begin() && n.end() <= c.end())
                        .anyMatch(n -> n.entry().isPresent() && !isKnown(n, p) && n.id() != p.id());
    }

    /** Whether no country is known for it. */
    static boolean isUnknown(Candidate c) {
        return c.entry().flatMap(Gazetteer.Entry::country).isEmpty();
    }

    /** "Kenyan", "Kenya's" before the name of a place; before a building it may say whose that is. */
    boolean surrounds(Sentence s, Candidate c, Candidate p) {
        boolean country = lexicon.isA(p.type(), Ng.COUNTRY);
        boolean region = lexicon.isA(p.type(), Ng.REGION) && lexicon.isA(c.type(), Ng.CITY);
        if (lexicon.isA(c.type(), Ng.term("BodyOfWater")) || isBareWater(s, c)) {
            return false;
        }
        boolean building = lexicon.isA(c.type(), Ng.FACILITY) && p.kind() == Mention.Kind.DEMONYM;
        return !building && (country && isUnknown(c) || (country || region) && isKnown(c, p));
    }

    /** "the Finnish Gulf" has its name from the adjective. */
    private static boolean isBareWater(Sentence s, Candidate c) {
        return c.end() - c.begin() == 1
                && c.entry().isEmpty()
                && WATERS.contains(s.token(c.begin()).lemma().toLowerCase(Locale.ROOT));
    }
}
