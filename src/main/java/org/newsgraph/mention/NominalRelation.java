package org.newsgraph.mention;

import java.util.Optional;
import org.newsgraph.document.Span;

/**
 * A relation that the form of a noun phrase states: "the Kremlin's spokesman", "Taraz in the Zhambyl region", "Belarusian
 * peacekeepers", "Senator Jane Roe (R)".
 *
 * @param property IRI: {@code org:holds}, {@code ng:memberOf}, {@code ng:locatedIn}, {@code ng:contingentOf}, {@code ng:partOf} …
 * @param subject index of the referent
 * @param object index of the referent it relates to: of a post, the state or body; -1 if a post's is not said
 * @param title for posts, the title ({@code Prime Minister}), empty otherwise
 * @param former "former president", "ex-minister"
 * @param shortcut for posts, IRI of the shortcut the title gives ({@code ng:headOfStateOf})
 * @param sentence index of the sentence
 * @param trigger the words that state it
 * @param construction name of the rule that read it, for {@code explain}
 */
public record NominalRelation(
        String property,
        int subject,
        int object,
        Optional<String> title,
        boolean former,
        Optional<String> shortcut,
        int sentence,
        Span trigger,
        String construction) {}
