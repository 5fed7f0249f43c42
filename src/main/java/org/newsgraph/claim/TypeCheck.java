package org.newsgraph.claim;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/** Whether something can fill a slot, judged by its type: the selectional restriction of the frame. */
final class TypeCheck {
    enum Fit {
        YES,
        /** Nothing is known against it. */
        UNKNOWN,
        NO
    }

    private static final String CITY = Ng.term("City");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Posts posts;

    TypeCheck(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.posts = new Posts(lexicon, mentions);
    }

    Fit fit(Candidate candidate, Set<String> types, Sentence sentence) {
        if (types.isEmpty()) {
            return Fit.YES;
        }
        if (types.contains(Ng.POST) && posts.at(sentence, candidate.head()).isPresent()) {
            return Fit.YES;
        }
        if (candidate instanceof Candidate.Entity entity) {
            String type = mentions.referent(entity.mention()).type();
            Fit fit = fit(type.equals(Ng.THING) ? entity.mention().type() : type, entity.mention(), types);
            boolean event = fit != Fit.YES
                    && entity.mention().kind() == Mention.Kind.NOMINAL
                    && tellsOf(sentence.token(candidate.head()), types);
            return event ? Fit.YES : fit;
        }
        if (candidate instanceof Candidate.Inner inner) {
            return types.stream().anyMatch(t -> lexicon.isA(inner.type(), t)) ? Fit.YES : Fit.NO;
        }
        if (candidate instanceof Candidate.Unresolved && pointsBack(sentence.token(candidate.head()))) {
            return types.contains(Ng.EVENT) || types.contains(Ng.THING) ? Fit.UNKNOWN : Fit.NO;
        }
        return candidate instanceof Candidate.Words words ? fit(words, types, sentence) : Fit.UNKNOWN;
    }

    /** "This was announced": what has been said, of no kind that tells one sense of a verb from another. */
    private static boolean pointsBack(Token token) {
        return token.tag().equals("DT")
                && token.lemma().toLowerCase(Locale.ROOT).matches("this|that");
    }

    private boolean takesPeople(String type) {
        return lexicon.isA(Ng.PERSON_GROUP, type) || lexicon.isA(type, Ng.PERSON_GROUP) || type.equals(Ng.PERSON);
    }

    /** Nouns that are no mention denote at most what the lexicon says; verbs are clauses that no frame reads. */
    private Fit fit(Candidate.Words words, Set<String> types, Sentence sentence) {
        Token token = sentence.token(words.head());
        // "killed 13": a bare number where people are asked for leaves out the people.
        boolean people = token.tag().equals("CD") && types.stream().anyMatch(this::takesPeople);
        boolean denotes = lexicon.classesOf(token.lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(c -> types.stream().anyMatch(t -> lexicon.isA(c, t)));
        return people || denotes || tellsOf(token, types) ? Fit.YES : Fit.NO;
    }

    /** "Accepted the demands": the noun tells of an event, even where nothing is said of whose and for what. */
    private boolean tellsOf(Token token, Set<String> types) {
        return token.isNoun()
                && lexicon.frames(token.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN).stream()
                        .anyMatch(f -> !lexicon.isProperty(f.denotes())
                                && types.stream().anyMatch(t -> lexicon.isA(f.denotes(), t)));
    }

    /** Whether both are entities of one class, or of a class and one below it. */
    boolean sameKind(Candidate one, Candidate other) {
        if (one instanceof Candidate.Entity a && other instanceof Candidate.Entity b) {
            String typeA = mentions.referent(a.mention()).type();
            String typeB = mentions.referent(b.mention()).type();
            return lexicon.isA(typeA, typeB) || lexicon.isA(typeB, typeA);
        }
        return false;
    }

    /** Whether the slot takes whoever can act: its type tells no sense of the word from another. */
    boolean isBroad(Set<String> types) {
        return types.isEmpty() || types.contains(Ng.AGENT);
    }

    /** Number of classes above the narrowest of the types: a narrow restriction that holds says more than a wide one. */
    int narrowness(Set<String> types) {
        return types.stream()
                .mapToInt(t -> lexicon.superclasses(t).size())
                .max()
                .orElse(0);
    }

    private Fit fit(String type, Mention mention, Set<String> types) {
        if (types.stream().anyMatch(t -> lexicon.isA(type, t))) {
            return Fit.YES;
        }
        // Nothing is known of a name; but a common noun of which no dictionary says that it is one of these is none.
        if (type.equals(Ng.THING)) {
            return mention.kind() == Mention.Kind.NOMINAL ? Fit.NO : Fit.UNKNOWN;
        }
        // A capital stands for the government in it ("Lima rejected the plan"), any city for those in it: never surely.
        if (mention.kind() == Mention.Kind.NAME && types.contains(Ng.AGENT) && lexicon.isA(type, CITY)) {
            return Fit.UNKNOWN;
        }
        // Too wide a type ("a group" where soldiers are asked for) decides nothing.
        boolean wide = lexicon.isA(type, Ng.AGENT) || lexicon.isA(type, Ng.PLACE);
        boolean wider = wide && types.stream().anyMatch(t -> lexicon.isA(t, type));
        return wider ? Fit.UNKNOWN : Fit.NO;
    }
}
