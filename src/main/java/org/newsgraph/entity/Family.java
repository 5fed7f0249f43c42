package org.newsgraph.entity;

import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/** What kinds of things never become one: a person and a place of the same name stay two. First segment of an own key. */
enum Family {
    PERSON,
    ORGANIZATION,
    PLACE,
    GROUP,
    THING;

    static Family of(String type, Lexicon lexicon) {
        if (lexicon.isA(type, Ng.PERSON)) {
            return PERSON;
        }
        if (lexicon.isA(type, Ng.ORGANIZATION) && !lexicon.isA(type, Ng.PLACE)) {
            return ORGANIZATION;
        }
        if (lexicon.isA(type, Ng.PLACE)) {
            return PLACE;
        }
        return lexicon.isA(type, Ng.PERSON_GROUP) || lexicon.isA(type, Ng.term("Force")) ? GROUP : THING;
    }

    String path(String slug) {
        return name().toLowerCase(java.util.Locale.ROOT) + "/" + slug;
    }
}
