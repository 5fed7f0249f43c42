package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A title with what stands around it: whose it is and of what. Filled while a sentence is read. */
final class PostPhrase {
    TitlePhrase title;
    /** Index of the first token of the whole phrase, without its article. */
    int begin;
    /** Index after the phrase, without the holder's name. */
    int end;

    boolean former;
    boolean notYet;
    /** An honour that is called by a post's name. */
    boolean honorary;

    boolean definite;
    Optional<Candidate> owner = Optional.empty();
    /** The party for which the holder is in a public office. */
    Optional<Candidate> party = Optional.empty();

    final List<Candidate> holders = new ArrayList<>();

    PostPhrase(TitlePhrase title) {
        this.title = title;
        this.begin = title.begin();
        this.end = title.end();
        this.former = title.former();
    }
}
