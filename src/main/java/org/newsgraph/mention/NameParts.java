package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.newsgraph.language.Name;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/** Takes apart what the recogniser joins to one name: "Austin, Texas", "Peru's Congress", "Bureau of Mines and the Directorate of Ports". */
final class NameParts {
    private final Lexicon lexicon;
    private final NameShape shape;

    NameParts(Lexicon lexicon, NameShape shape) {
        this.lexicon = lexicon;
        this.shape = shape;
    }

    /** The recogniser joins "Austin, Texas", "Peru's Congress", "Russia Vladimir Putin": the gazetteer takes them apart. */
    List<NamePhrase> of(Sentence s, Name name, List<NamePhrase> known) {
        NamePhrase whole = new NamePhrase(name.begin(), name.end(), typeOf(name), Optional.empty(), false, name.type());
        for (int i = name.begin() + 1; i < name.end() - 1; i++) {
            if (s.token(i).word().equals(",") && !listsFields(s, name, i, known)) {
                List<NamePhrase> both = new ArrayList<>(of(s, new Name(name.begin(), i, name.type()), known));
                both.addAll(of(s, new Name(i + 1, name.end(), name.type()), known));
                return both;
            }
        }
        OptionalInt gap = separator(s, name);
        if (gap.isPresent()) {
            List<NamePhrase> both = new ArrayList<>(of(s, new Name(name.begin(), gap.getAsInt(), name.type()), known));
            both.addAll(of(s, new Name(gap.getAsInt() + 1, name.end(), name.type()), known));
            return both;
        }
        OptionalInt run = personBehind(s, name, known);
        if (run.isPresent()) {
            NamePhrase person =
                    new NamePhrase(run.getAsInt(), name.end(), Ng.PERSON, Optional.empty(), false, "PERSON");
            return List.of(whole.within(name.begin(), run.getAsInt()), person);
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
                if (k.begin() == name.begin() && k.end() < name.end() && !k.demonym() && !isGivenName(s, k)) {
                    return List.of(k, whole.within(k.end(), name.end()));
                }
            }
        }
        return List.of(whole);
    }

    /** "the death of George Roe": a town that is called like people, unless of somebody's office. */
    private boolean isGivenName(Sentence s, NamePhrase k) {
        int office = k.begin() - 2;
        boolean titled = office >= 0
                && lexicon.title(s.token(office).lemma().toLowerCase(Locale.ROOT))
                        .isPresent();
        return k.length() == 1
                && !titled
                && lexicon.isA(k.type(), Ng.CITY)
                && GivenNames.isGivenName(s.token(k.begin()).word());
    }

    /** "Ministry of Economy, Trade and Industry": behind the noun of a body, fields in a list; none of them a place. */
    private boolean listsFields(Sentence s, Name name, int comma, List<NamePhrase> known) {
        boolean of = name.begin() + 1 < comma
                && IntStream.range(name.begin() + 1, comma)
                        .anyMatch(
                                i -> OrganisationNames.LINKS.contains(s.token(i).word()));
        boolean and = IntStream.range(comma, name.end() - 1)
                .anyMatch(i -> s.token(i).word().equals("and"));
        return name.type().equals("ORGANIZATION")
                && of
                && and
                && known.stream().noneMatch(k -> k.begin() > name.begin() && k.end() <= name.end() && !k.demonym())
                && IntStream.range(comma + 1, name.end())
                        .filter(i -> s.token(i).isNoun())
                        .allMatch(i -> shape.isKnownNoun(s.token(i).word())
                                && shape.isNoBody(s.token(i).word()));
    }

    /** "Roe News | Sport", "Bureau of Mines and the Directorate of Ports", "Lima - Oslo": a stroke or a dash with blanks parts two names, unless it joins initials. */
    private OptionalInt separator(Sentence s, Name name) {
        for (int i = name.begin() + 1; i < name.end() - 1; i++) {
            String word = s.token(i).word();
            boolean apart = s.token(i - 1).span().end() < s.token(i).span().begin()
                    && s.token(i).span().end() < s.token(i + 1).span().begin();
            boolean initial =
                    s.token(i - 1).word().endsWith(".") || s.token(i + 1).word().endsWith(".");
            boolean article = word.equals("The") && s.token(i).tag().equals("DT");
            boolean second = word.equals("and")
                    && s.token(i + 1).word().equals("the")
                    && i + 2 < name.end()
                    && !shape.isNoBody(s.token(i + 2).word());
            if (article && !OrganisationNames.LINKS.contains(s.token(i - 1).word())
                    || second
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

    /** "Czech Armed Forces Jane Roe": behind a noun that every body has, a given name and one that is no word. */
    private OptionalInt personBehind(Sentence s, Name name, List<NamePhrase> known) {
        int person = name.end() - 2;
        boolean two = name.type().equals("ORGANIZATION")
                && person > name.begin() + 1
                && s.tokens().subList(person - 1, name.end()).stream().allMatch(t -> t.isProperNoun() || t.isNoun());
        return two
                        && GivenNames.gender(s.token(person).word()).isPresent()
                        && !shape.isKnownNoun(s.token(person + 1).word())
                        && known.stream().noneMatch(k -> k.begin() >= person - 1 && k.end() <= name.end())
                        && !shape.isNoBody(
                                NameShape.singular(s.token(person - 1).word()))
                ? OptionalInt.of(person)
                : OptionalInt.empty();
    }

    private static String typeOf(Name name) {
        return switch (name.type()) {
            case "PERSON" -> Ng.PERSON;
            case "LOCATION" -> Ng.PLACE;
            case "ORGANIZATION" -> Ng.ORGANIZATION;
            default -> Ng.THING;
        };
    }
}
