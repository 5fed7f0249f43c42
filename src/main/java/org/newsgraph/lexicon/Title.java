package org.newsgraph.lexicon;

import java.util.Optional;

/**
 * A word for a post ("president", "commandant").
 *
 * @param label the title as the graph shows it ("President")
 * @param property IRI of the shortcut that the post gives its holder ({@code ng:headOfStateOf}), if any
 * @param type IRI of the kind of post: {@link Ng#POST} if nothing closer is said
 */
public record Title(String label, Optional<String> property, String type) {
    public Title(String label, Optional<String> property) {
        this(label, property, Ng.POST);
    }
}
