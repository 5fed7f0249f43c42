package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.Title;
import org.newsgraph.mention.Mentions;

/** What a title makes of its holder, by what the post is of: companies have presidents too, and states leaders. */
final class PostShortcuts {
    private final Lexicon lexicon;
    private final Mentions mentions;

    PostShortcuts(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /** The title's relation of the holder to the body; heads of state and government are of countries only, who chairs something of none. */
    Optional<String> of(Title title, Optional<Filler> body) {
        return title.property().filter(p -> fits(p, body));
    }

    private boolean fits(String property, Optional<Filler> body) {
        if (property.equals(Ng.term("headOfStateOf")) || property.equals(Ng.term("headOfGovernmentOf"))) {
            return isA(body, Ng.COUNTRY);
        }
        return !property.equals(Ng.term("chairOf")) || !isA(body, Ng.PLACE);
    }

    private boolean isA(Optional<Filler> body, String type) {
        return body.filter(Filler.Entity.class::isInstance)
                .map(Filler.Entity.class::cast)
                .filter(e -> lexicon.isA(mentions.referent(e.mention()).type(), type))
                .isPresent();
    }
}
