package org.newsgraph.mention;

import java.util.Optional;

/**
 * A proper name of a sentence, or an adjective of a country.
 *
 * @param end index after its last token
 * @param type IRI of its class
 * @param entry what the gazetteer knows of it
 * @param demonym whether it is an adjective or noun of origin
 * @param nested whether it stands within another name
 * @param recognised type that the recogniser gave it, empty if it didn't see it
 * @param letters how many letters of a hyphenated token belong to it ("Russian" of "Russian-backed"), 0 for whole tokens
 */
record NamePhrase(
        int begin,
        int end,
        String type,
        Optional<Gazetteer.Entry> entry,
        boolean demonym,
        boolean nested,
        String recognised,
        int letters) {
    NamePhrase(int begin, int end, String type, Optional<Gazetteer.Entry> entry, boolean demonym, String recognised) {
        this(begin, end, type, entry, demonym, false, recognised, 0);
    }

    boolean contains(NamePhrase other) {
        return begin <= other.begin && other.end <= end;
    }

    boolean overlaps(NamePhrase other) {
        return begin < other.end && other.begin < end;
    }

    int length() {
        return end - begin;
    }

    NamePhrase withType(String newType, Optional<Gazetteer.Entry> newEntry) {
        return new NamePhrase(begin, end, newType, newEntry, demonym, nested, recognised, letters);
    }

    NamePhrase within(int newBegin, int newEnd) {
        return new NamePhrase(newBegin, newEnd, type, Optional.empty(), demonym, nested, recognised, letters);
    }

    NamePhrase asOuter() {
        return new NamePhrase(begin, end, type, entry, demonym, false, recognised, letters);
    }

    NamePhrase asNested() {
        return new NamePhrase(begin, end, type, entry, demonym, true, recognised, letters);
    }
}
